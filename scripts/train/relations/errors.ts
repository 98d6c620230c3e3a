import type { PairReading } from '../../../src/extractors/frames/pairs.ts';
import { listOf } from './dataset.ts';
import type { Prepared } from './examples.ts';
import { scoreArticle } from './scorer.ts';

type Shared = { readonly pair: PairReading; readonly share: number };

/** For reading: each wrong statement with the sentence that gave it, each missed one with what came nearest to it. */
export function describeErrors(part: Prepared, pairs: readonly Shared[], threshold: number): string[] {
  const { item, entities } = part;
  const { gold, analysis } = item;
  const accepted = pairs.filter(({ share }) => share >= threshold);
  const statements = accepted.map(({ pair }) => ({
    relation: pair.relation,
    subject: `e${pair.subject}`,
    object: `e${pair.object}`,
  }));
  const { missed, wrong, toGold } = scoreArticle(gold, { entities, statements }, undefined);
  const lines = [`== ${item.name}`];
  for (const statement of wrong) {
    const { pair, share } = accepted[statements.indexOf(statement as (typeof statements)[number])]!;
    lines.push(`wrong  ${share.toFixed(2)} ${tell(pair)}`);
  }
  for (const statement of missed) {
    const fits = (id: string | undefined, side: unknown): boolean =>
      id !== undefined && listOf(side as string | readonly string[]).includes(id);
    const near = pairs
      .filter(({ pair }) => {
        const [s, o] = [toGold.get(`e${pair.subject}`)?.id, toGold.get(`e${pair.object}`)?.id];
        return (
          listOf(statement.relation).includes(pair.relation) &&
          ((fits(s, statement.subject) && fits(o, statement.object)) ||
            (pair.tellings[0]!.candidate.relation.symmetric && fits(o, statement.subject) && fits(s, statement.object)))
        );
      })
      .sort((a, b) => b.share - a.share)[0];
    const what = `${listOf(statement.relation).join('|')}: ${listOf(statement.subject).join('|')} → ${listOf(statement.object).join('|')}`;
    const found = (side: unknown): boolean => [...toGold.values()].some(({ id }) => fits(id, side));
    const why = found(statement.subject) && found(statement.object) ? 'never proposed' : 'an entity is not found';
    const evidence = statement.evidence === undefined ? '' : ` "${statement.evidence.slice(0, 160)}"`;
    lines.push(
      near === undefined
        ? `missed ${what} (${why})${evidence}`
        : `missed ${what} (${near.share.toFixed(2)}) ${tell(near.pair)}`,
    );
  }
  return lines;

  function tell(pair: PairReading): string {
    const { candidate, logOdds } = pair.tellings[0]!;
    const sentence = analysis.sentences[candidate.sentence]!;
    const trigger = sentence.tokens[candidate.trigger]?.form ?? '*';
    const name = (entity: number): string => item.entities.entities[entity]?.name ?? '?';
    const quote = analysis.article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
    return `${pair.relation}: ${name(pair.subject)} → ${name(pair.object)} [${candidate.rule} ${trigger} ${logOdds.toFixed(1)} ×${pair.tellings.length}] ${quote.slice(0, 260)}`;
  }
}
