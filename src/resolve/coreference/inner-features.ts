import type { Sentence } from '../../core/annotation.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { type ArticleNames, runText } from './article-names.ts';
import type { FeatureSink } from './feature-tally.ts';
import { kindOf } from './joint-features.ts';

/**
 * Tells what speaks for or against an entity of its own in the end `[at, to)` of a name: Perugia in `Corte de Apelación de
 * Perugia`, but no Chile in `Universidad de Chile`.
 *
 * @param known Whether the end is a country, a known body or what begins with the noun of one.
 */
export function innerFeatures(
  sink: FeatureSink,
  sentence: Sentence,
  from: number,
  at: number,
  to: number,
  known: boolean,
  article: ArticleNames,
  knowledge: Knowledge,
): void {
  const { tokens } = sentence;
  const first = tokens[from]?.form ?? '';
  const next = tokens[at]?.form ?? '';
  const rest = runText(sentence, at, to).replace(/\bde el\b/g, 'del');
  const head = kindOf(first, first, knowledge);
  const kind = kindOf(next, rest, knowledge);
  const over = tokens[at - 1]?.upos === 'DET' ? 'de la' : 'de';
  sink.add('kind=', kind);
  sink.add('known=', String(known));
  sink.add('kind and link ', kind, over);
  sink.add('head=', head);
  sink.add('head and kind ', head, kind);
  sink.add('first=', first.toLowerCase());
  sink.add('first and kind ', first.toLowerCase(), kind);
  sink.add('next=', next.toLowerCase());
  sink.add('words=', to - at > 2 ? 'many' : String(to - at));
  sink.add('words before=', at - from > 4 ? 'many' : String(at - from));
  if (article.opening.has(rest)) {
    sink.add('stands alone');
    sink.add('stands alone ', kind);
  }
  const span = sentence.names.find((name) => name.from <= at && at < name.to);
  sink.add('span=', span === undefined ? 'none' : span.from === at ? `own ${span.nameClass}` : `in ${span.nameClass}`);
}
