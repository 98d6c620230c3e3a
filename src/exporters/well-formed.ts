/** Replaces lone surrogates, which UTF-8 cannot hold, by U+FFFD (`String.prototype.toWellFormed` of ES2024). */
export function toWellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd');
}
