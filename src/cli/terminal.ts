import type { Diagnostic } from '../core/diagnostic.ts';

/** Exit codes of every command, for programs. */
export const EXIT = {
  ok: 0,
  /** Trama itself failed: a bug. */
  failure: 1,
  /** The command line or a configuration is wrong. */
  usage: 2,
  /** Done, but some inputs were left out; report.json and stderr say which. */
  partial: 3,
  /** Nothing could be read. */
  noInput: 4,
  /** Another program (database, browser) failed. */
  external: 5,
} as const;

/** One line a diagnostic, `warning [code] message`, on stderr. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const { severity, code, message } of diagnostics) {
    if (severity !== 'info') process.stderr.write(`${severity} [${code}] ${printable(message)}\n`);
  }
}

/** Names of files and articles may hold control characters that would drive the terminal: shown as `\\u001b`. */
export function printable(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A line that overwrites itself, for people: silent where stderr is no terminal. */
export function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${printable(text)}`);
}

/** Removes the progress line. */
export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
}
