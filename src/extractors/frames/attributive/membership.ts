import type { Token } from '../../../core/annotation.ts';
import { holdsPosition } from '../../../relations/holds-position.ts';
import { memberOf } from '../../../relations/member-of.ts';
import type { Candidate } from '../candidates.ts';
import { type Party, pathBetween } from '../view.ts';
import { isActor, propose, type Scene } from './context.ts';
import { QUOTE } from './names.ts';
import { partyOfWord } from './parties.ts';

/** Memberships told without a noun for them: `Ana Ruiz (PSOE)`, `Ruiz, del PP`, `el socialista Ruiz`, `la filial de X`. */
export function proposeMembership(scene: Scene): Candidate[] {
  return [...beside(scene), ...byWord(scene), ...bodyOf(scene), ...composed(scene), ...belonging(scene)];
}

function beside(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  const { view } = scene;
  const { tokens } = view.sentence;
  for (const o of view.parties) {
    if ((o.type !== 'Organization' && o.type !== 'Agreement') || o.kind === 'demonym') continue;
    if (o.kind === 'zero' || o.kind === 'pronoun') continue;
    for (const s of view.parties) {
      if (s.entity === o.entity || !isActor(s.type) || s.kind === 'demonym' || s.kind === 'zero') continue;
      if (s.type === 'Person' && s.kind !== 'name') continue;
      const inside = o.from > s.from && o.to <= s.to;
      const gap = o.from - s.to;
      if (!inside && (gap < 1 || gap > 4)) continue;
      const words: string[] = [];
      for (let at = inside ? s.from : s.to; at < o.from; at++) {
        const token = tokens[at];
        // `el "comando Sur" de la banda`: what is set in quotation marks is tied all the same.
        if (token !== undefined && token.upos !== 'DET' && !QUOTE.test(token.form))
          words.push(token.form.toLowerCase());
      }
      // `Ruiz, de la opositora Unión Popular`: the adjective says what the body is like.
      const described = !inside && tokens[o.from - 1]?.upos === 'ADJ' && /^(?:de|en)$/.test(words.at(-2) ?? '');
      if (described) words.pop();
      const link = words.join('_');
      const close = tokens[o.to]?.form ?? 'none';
      const unit = s.type === 'Person' ? 'no' : unitOf(tokens, s);
      const signs = [
        `path=${pathBetween(view, s.head, o.head)}`,
        `unit=${unit}`,
        `unit=${unit}&${link}&${inside}`,
        `close=${tokens[o.to]?.upos === 'PUNCT' ? close : (tokens[o.to]?.upos ?? 'none')}`,
        `acronym=${o.to - o.from === 1 && /^\p{Lu}{2,}/u.test(tokens[o.from]?.form ?? '')}`,
        `head=${s.kind === 'name' ? 'name' : (tokens[s.head]?.lemma.toLowerCase() ?? '')}`,
      ];
      if (inside) {
        if (!/^(?:de|en)$/.test(words.at(-1) ?? '')) continue;
        found.push(
          propose(scene, memberOf, 'part', -1, s, o, [`prep=${words.at(-1)}`, `tail=${o.to === s.to}`, ...signs]),
        );
      } else if (link === '(') found.push(propose(scene, memberOf, 'brackets', -1, s, o, signs));
      else if (link === 'de') found.push(propose(scene, memberOf, 'of', -1, s, o, signs));
      else if (link === ',_de') {
        found.push(propose(scene, memberOf, 'comma-of', -1, s, o, signs));
        if (s.type !== 'Person') continue;
        found.push(propose(scene, holdsPosition, 'comma-of', -1, s, o, signs));
        // `Ana Ruiz y Luis Mora, del Club Norte`: the names before share the body.
        for (const other of view.parties)
          if (other.type === 'Person' && other.kind === 'name' && other.to < s.from && other.site === s.site)
            found.push(propose(scene, memberOf, 'comma-of', -1, other, o, [...signs, 'listed']));
      } else if (/^(?:,_)?procedente_de$/.test(link))
        found.push(propose(scene, memberOf, 'from', -1, s, o, [`words=${link}`, ...signs]));
      else if (link === 'por' || link === 'en')
        found.push(propose(scene, memberOf, 'near', -1, s, o, [`words=${link}`, ...signs]));
    }
  }
  return found;
}

/** What a body is called that is part of another: `el comando Sur de la banda`, `la Brigada de Montaña del Ejército`. */
const UNIT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    armed:
      'comando bloque frente columna brigada división batallón regimiento escuadrón unidad cuerpo célula facción guerrilla',
    office: `servicio dirección secretaría subsecretaría departamento sección comité comisión consejo subcomité gabinete delegación
      oficina fiscalía sala junta mesa ejecutiva`,
    branch: 'ala brazo rama juventudes federación agrupación grupo división filial facultad escuela instituto centro',
  }).flatMap(([kind, nouns]) => nouns.split(/\s+/).map((noun): [string, string] => [noun, kind])),
);

/** What kind of part the first words of a body call it. */
function unitOf(tokens: readonly Token[], { from, to }: Party): string {
  for (let at = from; at < Math.min(to, from + 3); at++) {
    const kind = UNIT.get(tokens[at]!.form.toLowerCase());
    if (kind !== undefined) return kind;
  }
  return 'none';
}

const COMPOSED = /^(?:integrad|formad|conformad|compuest|constituid|participad)[oa]s?$/i;

/** `el grupo integrado por A, B y C`, `la coalición que forman`: who stands behind `por` is part of it. */
function composed(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  const { view } = scene;
  const { tokens } = view.sentence;
  for (const token of tokens) {
    if (tokens[token.index + 1]?.form !== 'por' || !COMPOSED.test(token.form)) continue;
    const whole = view.parties.filter(
      (party) =>
        (party.type === 'Organization' || party.type === 'Agreement') &&
        party.kind !== 'demonym' &&
        (party.head === token.head ||
          party.site === token.head ||
          (party.from < token.index && party.to > token.index)),
    );
    if (whole.length === 0) continue;
    let rank = 0;
    for (const s of view.parties) {
      if (s.from <= token.index + 1 || !isActor(s.type) || s.kind === 'demonym' || s.kind === 'zero') continue;
      const between = tokens.slice(token.index + 2, s.from);
      if (between.some(({ upos, form }) => upos === 'VERB' || upos === 'SCONJ' || /^[.;()]$/.test(form))) break;
      const inner = tokens[s.from - 1];
      const link = inner?.upos === 'DET' ? tokens[s.from - 2] : inner;
      const signs = [`rank=${Math.min(rank, 2)}`, `link=${link?.upos ?? 'none'}`, `kind=${s.kind}`];
      rank += 1;
      for (const o of whole)
        if (o.entity !== s.entity) found.push(propose(scene, memberOf, 'composed', token.index, s, o, signs));
    }
  }
  return found;
}

/** `Ruiz, acusado de pertenencia a la banda`: the nearest person named before the word. */
function belonging(scene: Scene): Candidate[] {
  const { view } = scene;
  const { tokens } = view.sentence;
  const found: Candidate[] = [];
  for (const token of tokens) {
    if (token.form !== 'pertenencia' || tokens[token.index + 1]?.form !== 'a') continue;
    const from = token.index + (tokens[token.index + 2]?.upos === 'DET' ? 3 : 2);
    const body = view.parties.find(
      (party) => party.from === from && party.type === 'Organization' && party.kind !== 'demonym',
    );
    const before = view.parties.filter(
      (party) => party.to <= token.index && party.type === 'Person' && party.kind !== 'demonym',
    );
    const person = before.reduce<Party | null>((last, one) => (last === null || one.to > last.to ? one : last), null);
    if (body === undefined || person === null) continue;
    const signs = [`by=${tokens[token.index - 2]?.lemma.toLowerCase() ?? ''}`, `kind=${person.kind}`];
    found.push(propose(scene, memberOf, 'belonging', token.index, person, body, signs));
  }
  return found;
}

/** `el equipo de Ana Ruiz`, `el partido liberal (PL) del senador Luis Mora`: a body told by whose it is. */
function bodyOf(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  const { view } = scene;
  const { tokens } = view.sentence;
  for (const o of view.parties) {
    if (o.type !== 'Organization' || o.kind === 'zero' || o.kind === 'pronoun') continue;
    for (const s of view.parties) {
      if (s.type !== 'Person' || s.kind !== 'name') continue;
      const inside = o.from <= s.from && s.to <= o.to;
      const from = inside ? o.head + 1 : o.to;
      const gap = s.from - from;
      if (gap < 1 || gap > 8) continue;
      const between = tokens.slice(from, s.from);
      if (between.some(({ upos }) => upos === 'VERB' || upos === 'AUX' || upos === 'CCONJ' || upos === 'PRON'))
        continue;
      const links = between.filter(({ upos }) => upos === 'ADP');
      if (links.length !== 1 || links[0]?.form.toLowerCase() !== 'de') continue;
      const signs = [
        `head=${o.kind === 'name' ? 'name' : (tokens[o.head]?.lemma.toLowerCase() ?? '')}`,
        `inside=${inside}`,
        `comma=${between[0]?.form === ','}`,
        `gap=${Math.min(gap, 4)}`,
        ...between.filter(({ upos }) => upos === 'NOUN').map(({ lemma }) => `word=${lemma.toLowerCase()}`),
      ];
      found.push(propose(scene, memberOf, 'body-of', -1, s, o, signs));
      found.push(propose(scene, holdsPosition, 'body-of', -1, s, o, signs));
    }
  }
  return found;
}

/** `el socialista Ana Ruiz`, `el senador republicano John McCain`, `los populares`: a word for a party beside a name. */
function byWord(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  const { view } = scene;
  const { tokens } = view.sentence;
  for (const token of tokens) {
    if (token.upos !== 'ADJ' && token.upos !== 'NOUN' && token.upos !== 'PROPN') continue;
    const body = partyOfWord(scene, token);
    if (body === null) continue;
    // A word of the tables (`peneuvista`) names the party's members; one guessed from its ending may be any adjective.
    const known = (scene.knowledge.memberWord(token.form)?.names.length ?? 0) > 0;
    const o: Party = { ...body, head: token.index, site: token.index, from: token.index, to: token.index + 1 };
    for (const s of view.parties) {
      if (s.type !== 'Person' || s.entity === o.entity) continue;
      const gap = s.from - o.to;
      const covered = s.kind === 'description' && s.from <= o.from && o.to <= s.to;
      const path = pathBetween(view, s.head, token.index);
      if (!covered && (gap < 0 || gap > 3) && !/^(?:>amod|\^appos>amod|>appos|>appos>amod|\^appos)$/.test(path))
        continue;
      if (gap > 0 && tokens.slice(o.to, s.from).some((between) => /^(?:ADP|VERB|CCONJ|AUX)$/.test(between.upos)))
        continue;
      const over = (tokens[token.index - 1]?.lemma ?? '').toLowerCase();
      const signs = [
        `word=${token.form.toLowerCase().replace(/(?:es|s)$/, '')}`,
        `known=${known}&${token.upos}&${covered ? 'in' : String(Math.max(-1, Math.min(gap, 2)))}`,
        `covered=${covered}`,
        `gap=${covered ? 'in' : String(Math.max(-1, Math.min(gap, 3)))}`,
        `path=${path}`,
        `over=${tokens[token.index - 1]?.upos ?? 'none'}`,
        `upos=${token.upos}`,
      ];
      found.push(propose(scene, memberOf, 'word', token.index, s, o, signs));
      const attribution = scene.attributions.find(({ phrase }) => phrase.head === token.index - 1);
      if (attribution !== undefined && over !== '')
        found.push(
          propose(scene, holdsPosition, 'party-word', token.index - 1, s, o, [
            ...signs,
            `lemma=${attribution.phrase.noun.lemma}`,
          ]),
        );
    }
  }
  return found;
}
