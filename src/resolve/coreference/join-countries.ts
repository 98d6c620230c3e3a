import { absorb, type Draft } from './draft.ts';

/**
 * Joins countries called by part of their names to the one that the article names whole: `el Norte` and `el Sur` where it names both
 * halves (`Corea del Norte`), `Congo` beside the `República Democrática del Congo`, `Trinidad` beside `Trinidad y Tobago`.
 */
export function joinCountries(drafts: Draft[]): void {
  const countries = drafts.filter(({ type, link }) => type === 'Country' && link !== null);
  if (countries.length === 0) return;
  for (const draft of [...drafts]) {
    if (draft.type === 'Person' && draft.gender !== null) continue;
    const whole = draft.link === null ? wholeOf(draft.name, countries) : fullerRepublic(draft, countries);
    if (!whole || whole === draft) continue;
    absorb(whole, draft);
    drafts.splice(drafts.indexOf(draft), 1);
  }
}

/** Joins what descriptions have called by the adjective of two republics to the one that the article names whole. */
export function joinRepublics(drafts: Draft[]): void {
  const countries = drafts.filter(({ type, link }) => type === 'Country' && link !== null);
  for (const draft of countries) {
    const whole = fullerRepublic(draft, countries);
    if (!whole || !drafts.includes(whole)) continue;
    absorb(whole, draft);
    drafts.splice(drafts.indexOf(draft), 1);
  }
}

/** The country of whose name a word without a record is one half: the half of a divided land or the first of two. */
function wholeOf(word: string, countries: readonly Draft[]): Draft | undefined {
  if (/^(?:Norte|Sur)$/.test(word)) {
    const halves = countries.flatMap(({ name }) => / del (?:Norte|Sur)$/.exec(name)?.[0] ?? []);
    return halves.length === 2 && halves[0] !== halves[1]
      ? countries.find(({ name }) => name.endsWith(` del ${word}`))
      : undefined;
  }
  return countries.find(({ name }) => name.startsWith(`${word} y `) || name === `${word} Oriental`);
}

/**
 * The republic told whole whose short name and adjective are also another's, which the article never names by a name of its own:
 * `Congo`, `el Gobierno congoleño`.
 */
function fullerRepublic({ type, name, mentions }: Draft, countries: readonly Draft[]): Draft | undefined {
  const short = /^República del? (\S+)$/.exec(name)?.[1];
  if (type !== 'Country' || short === undefined) return undefined;
  const isShared = mentions.every(
    ({ kind, text }) => kind !== 'name' || text === short || /(?:^| )\p{Ll}+$/u.test(text),
  );
  if (!isShared) return undefined;
  return countries.find(
    (other) => other.name !== name && /^República \S+ del? /.test(other.name) && other.name.endsWith(` ${short}`),
  );
}
