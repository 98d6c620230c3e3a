/** Who must act: fix the data, fix the command or configuration, fix Trama, or see to another program. */
export type ErrorKind = 'input' | 'config' | 'contract' | 'external';

interface TramaErrorOptions {
  readonly context?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/**
 * The base of every error Trama throws. Programs match `code` (stable, kebab-case) and `kind`; the message says the
 * operation, the offending value, what was expected and the likely cure.
 */
export class TramaError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly context: Readonly<Record<string, unknown>>;

  constructor(kind: ErrorKind, code: string, message: string, options: TramaErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'TramaError';
    this.kind = kind;
    this.code = code;
    this.context = options.context ?? {};
  }
}

/** The data cannot be used as it is. */
export function inputError(code: string, message: string, options?: TramaErrorOptions): TramaError {
  return new TramaError('input', code, message, options);
}

/** The command line, a decisions file or an option is wrong. */
export function configError(code: string, message: string, options?: TramaErrorOptions): TramaError {
  return new TramaError('config', code, message, options);
}

/** Trama broke its own contract: a bug. */
export function contractError(code: string, message: string, options?: TramaErrorOptions): TramaError {
  return new TramaError('contract', code, message, options);
}

/** A database, a browser or another program failed. */
export function externalError(code: string, message: string, options?: TramaErrorOptions): TramaError {
  return new TramaError('external', code, message, options);
}
