import { en, enNouns, enTerms } from './en.ts';
import { es, esNouns, esTerms, type Messages, type Nouns } from './es.ts';

export type Language = 'es' | 'en';

export function messagesOf(language: Language): Messages {
  return language === 'es' ? es : en;
}

/** A type or factuality in words. */
export function termOf(language: Language, term: string): string {
  return (language === 'es' ? esTerms : enTerms)[term] ?? term;
}

/** A number as the language writes it. Spanish groups only from five digits on, as its academies ask. */
export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(language, { useGrouping: language === 'es' ? 'min2' : 'always' }).format(value);
}

/** A number and its noun: "1 afirmación", "12 afirmaciones". */
export function countOf(language: Language, count: number, noun: keyof Nouns): string {
  const [one, many] = (language === 'es' ? esNouns : enNouns)[noun];
  return `${formatNumber(language, count)} ${count === 1 ? one : many}`;
}
