import { en } from './en.ts';
import { es, esTerms, type Messages } from './es.ts';

export type Language = 'es' | 'en';

export function messagesOf(language: Language): Messages {
  return language === 'es' ? es : en;
}

/** A type, relation or factuality in words. */
export function termOf(language: Language, term: string): string {
  if (language === 'es') return esTerms[term] ?? term;
  return /^[A-Z_]+$/.test(term) ? term.toLowerCase().replaceAll('_', ' ') : term;
}
