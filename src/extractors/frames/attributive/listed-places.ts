import type { Party, SentenceView } from '../view.ts';

/** The places named after one with only commas and `y` between. */
export function listedWith({ parties, sentence: { tokens } }: SentenceView, first: Party): Party[] {
  const found: Party[] = [];
  let to = first.to;
  for (const party of parties) {
    if (party.from < to || party.kind !== 'name') continue;
    const between = tokens.slice(to, party.from);
    if (
      between.length === 0 ||
      between.length > 2 ||
      !between.every(({ form }) => /^(?:,|[ye]|el|la|los|las)$/.test(form))
    )
      break;
    if (party.type !== first.type) break;
    found.push(party);
    to = party.to;
  }
  // `en Pica, Chile`: after a comma alone stands what it lies in; a list ends in `y`.
  return found.length > 0 && tokens.slice(first.to, to).some(({ form }) => /^[ye]$/.test(form)) ? found : [];
}
