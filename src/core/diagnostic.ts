import type { Span } from './span.ts';

export type Severity = 'info' | 'warning' | 'error';

/**
 * Trouble inside one input: collected, counted and shown, never thrown. The message names what is wrong and what to
 * do; `file` says where. `error` means that the input was left out.
 */
export interface Diagnostic {
  /** Stable kebab-case code, `input-empty`: programs match it, not the prose. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string | null;
  readonly span: Span | null;
}

/** Where a stage reports trouble. */
export type Report = (diagnostic: Diagnostic) => void;
