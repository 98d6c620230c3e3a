import type { Diagnostic } from '../core/diagnostic.ts';

/** Makes the diagnostic for an input that was left out. */
export function leftOut(code: string, file: string, message: string): Diagnostic {
  return { code, severity: 'error', message, file, span: null };
}

/** Makes the diagnostic for an input that was passed over or read with a reservation. */
export function notice(severity: 'info' | 'warning', code: string, file: string, message: string): Diagnostic {
  return { code, severity, message, file, span: null };
}

/** The message of anything thrown, on one line. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 200);
}
