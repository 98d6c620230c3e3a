import { eld } from 'eld/small';
import type { Segment } from '../core/article.ts';
import { sliceOf } from '../core/span.ts';

/** Kinds in the article's own language; embedded posts and links to other stories may be in another. */
const OWN_VOICE: ReadonlySet<string> = new Set(['headline', 'subheading', 'lead', 'body', 'caption']);

/** Long enough for any language; the detector's time grows with the text. */
const SAMPLE_LENGTH = 2_000;
/** `Moscú lo niega` is Italian to every n-gram detector: below this many letters only a clear lead decides. */
const SHORT_LETTERS = 60;
const MIN_LETTERS = 12;

/**
 * Detects the language of an article's own text, as ISO 639-1; null where it is too short or too mixed to tell.
 *
 * Uses ELD (Efficient Language Detector), n-grams of 60 languages, small model: 0.2 ms an article.
 */
export function detectLanguage(text: string, segments: readonly Segment[]): string | null {
  let sample = '';
  for (const segment of segments) {
    if (OWN_VOICE.has(segment.kind)) sample += `${sliceOf(text, segment)}\n`;
    if (sample.length >= SAMPLE_LENGTH) break;
  }
  sample = sample.slice(0, SAMPLE_LENGTH);
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  if (letters < MIN_LETTERS) return null;
  const result = eld.detect(sample);
  if (result.language === '' || !result.isReliable()) return null;
  if (letters < SHORT_LETTERS) {
    const [best = 0, second = 0] = Object.values(result.getScores()).sort((a, b) => b - a);
    // Measured on single headlines: true readings of this length lead by 12 % and more, false ones by less.
    if (second > best * 0.88) return null;
  }
  return result.language;
}
