import type { Token } from '../../../core/annotation.ts';
import { baseOf, type SentenceView } from '../view.ts';
import type { Add, Tie } from './bearers.ts';
import type { AttributivePhrase } from './phrase.ts';

const APPOINTING: ReadonlySet<string> = new Set(
  `nombrar elegir reelegir designar proclamar nominar ser convertir jurar asumir ascender postular ratificar confirmar
  investir coronar contratar fichar presentar ejercer trabajar actuar ocupar debutar servir seguir continuar
  permanecer comenzar empezar destituir cesar relevar sustituir`.split(/\s+/),
);

/** `Putin es presidente de Rusia`, `Juan Ruiz, que fue ministro`, `el presidente es Juan Ruiz`. */
export function copula(view: SentenceView, phrase: AttributivePhrase, add: Add): void {
  const { tokens } = view.sentence;
  const head = tokens[phrase.anchor];
  if (head === undefined) return;
  let cop: Token | undefined;
  let subject: Token | undefined;
  for (const child of view.children[phrase.anchor] ?? []) {
    const token = tokens[child];
    if (token === undefined) continue;
    if (token.deprel === 'cop') cop = token;
    if (baseOf(token.deprel) === 'nsubj') subject = token;
  }
  subject ??= sharedSubject(view, phrase.anchor);
  if (cop === undefined) {
    if (baseOf(head.deprel) !== 'nsubj') return;
    const predicate = tokens[head.head];
    if (predicate === undefined) return;
    const turned = (view.children[predicate.index] ?? []).some((child) => tokens[child]?.deprel === 'cop');
    if (!turned) return;
    for (const party of view.parties)
      if (party.kind === 'name' && party.head === predicate.index) add(party, 'copula', 'turned');
    return;
  }
  const tense = /Tense=(\w+)/.exec(cop.feats)?.[1] ?? 'none';
  if (subject !== undefined && subject.upos !== 'PRON') {
    for (const party of view.parties)
      if (party.head === subject.index || party.site === subject.index) add(party, 'copula', `tense=${tense}`);
    return;
  }
  if (subject !== undefined && /^(?:acl|advcl)/.test(head.deprel)) {
    const governor = head.head;
    for (const party of view.parties)
      if (party.head === governor || (party.site === governor && party.kind === 'name'))
        add(party, 'relative', `tense=${tense}`);
    return;
  }
  for (const party of view.parties)
    if (
      (party.kind === 'zero' || party.kind === 'pronoun') &&
      (party.head === phrase.anchor || party.head === cop.index || party.head === subject?.index)
    )
      add(party, 'copula', `tense=${tense}`, 'dropped');
}

/** `Luis Mora fue asesor de Ana Ruiz y es hermano del alcalde`: the subject of the first conjunct, left out in the second. */
function sharedSubject(view: SentenceView, predicate: number): Token | undefined {
  const { tokens } = view.sentence;
  for (let at = predicate, step = 0; step < 3; step++) {
    const token = tokens[at];
    if (token === undefined || token.deprel !== 'conj' || token.head < 0) return undefined;
    at = token.head;
    for (const child of view.children[at] ?? []) {
      const subject = tokens[child];
      if (subject !== undefined && baseOf(subject.deprel) === 'nsubj') return subject;
    }
  }
  return undefined;
}

/** `fue nombrado presidente de`, `lo eligió secretario general`, `como presidente de`. */
export function appointed(view: SentenceView, phrase: AttributivePhrase, add: Add): void {
  const { tokens } = view.sentence;
  const head = tokens[phrase.anchor];
  if (head === undefined || head.head < 0) return;
  let preposition = '';
  for (const child of view.children[phrase.anchor] ?? []) {
    const token = tokens[child];
    if (token !== undefined && (token.deprel === 'case' || token.deprel === 'mark') && token.index < phrase.anchor)
      preposition = token.form.toLowerCase();
  }
  if (preposition === '' && /^(?:como|de)$/i.test(tokens[phrase.from - 1]?.form ?? ''))
    preposition = (tokens[phrase.from - 1]?.form ?? '').toLowerCase();
  let verb = tokens[head.head];
  // `en su calidad de presidente`, `el cargo de presidente`, `su nombramiento como presidente`.
  let noun = '';
  if (
    verb?.upos === 'NOUN' &&
    /^(?:calidad|condición|cargo|puesto|nombramiento|elección|designación|papel|etapa|mandato|reelección|toma)$/.test(
      verb.lemma,
    )
  ) {
    noun = verb.lemma;
    for (const party of view.parties) {
      const token = tokens[party.head];
      if (token !== undefined && token.head === verb.index && party.type === 'Person')
        add(party, 'as', `noun=${noun}`, 'own');
      if (party.kind === 'pronoun' && party.from === verb.index - 1) add(party, 'as', `noun=${noun}`, 'possessive');
    }
    verb = tokens[verb.head];
  }
  if (/^calidad$/i.test(tokens[phrase.from - 2]?.form ?? ''))
    for (const party of view.parties)
      if (party.type === 'Person' && (party.head === head.head || party.site === head.head))
        add(party, 'as', 'capacity');
  if (verb === undefined) return;
  const participle = verb.upos === 'ADJ' && APPOINTING.has(participleLemma(verb));
  if (verb.upos !== 'VERB' && !participle) return;
  const as = preposition === 'como' || noun !== '';
  if (!as && !(APPOINTING.has(verb.lemma) || participle)) return;
  if (!as && preposition !== '' && preposition !== 'de') return;
  const tie: Tie = as && !APPOINTING.has(verb.lemma) ? 'as' : 'appointment';
  for (const child of view.children[verb.index] ?? []) {
    const token = tokens[child];
    if (token === undefined || child === phrase.anchor) continue;
    const label = baseOf(token.deprel);
    if (label !== 'nsubj' && label !== 'obj' && label !== 'iobj') continue;
    for (const party of view.parties) {
      if (party.head !== child && party.site !== child) continue;
      add(party, tie, `verb=${verb.lemma}`, label);
    }
  }
  if (/^acl/.test(verb.deprel) || verb.upos === 'ADJ') {
    for (const party of view.parties) if (party.head === verb.head) add(party, tie, `verb=${verb.lemma}`, 'participle');
  }
  for (const party of view.parties)
    if (party.kind === 'zero' && party.head === verb.index) add(party, tie, `verb=${verb.lemma}`, 'dropped');
}

function participleLemma(token: Token): string {
  const form = token.form.toLowerCase();
  const stem = /^(.+)(ad|id)[oa]s?$/.exec(form);
  if (stem === null) return form === 'electo' || form === 'electa' ? 'elegir' : form;
  return stem[2] === 'ad' ? `${stem[1]}ar` : `${stem[1]}ir`;
}

/** Through appositions and conjuncts of the tree: `McCain, de 62 años, senador por Arizona, ex piloto de la Marina`. */
export function byTree(view: SentenceView, phrase: AttributivePhrase, add: Add): void {
  const { tokens } = view.sentence;
  let at = phrase.anchor;
  const path: string[] = [];
  for (let step = 0; step < 3; step++) {
    const token = tokens[at];
    if (token === undefined || token.head < 0) break;
    const label = baseOf(token.deprel);
    if (label !== 'appos' && label !== 'conj' && label !== 'parataxis' && label !== 'acl') break;
    path.push(label);
    at = token.head;
    for (const party of view.parties)
      if (party.kind === 'name' && party.head === at && (party.from >= phrase.to || party.to <= phrase.from))
        add(party, 'tree', `up=${path.join('.')}`);
  }
  for (const child of view.children[phrase.anchor] ?? []) {
    const label = baseOf(tokens[child]?.deprel ?? '');
    if (label !== 'appos' && label !== 'flat') continue;
    for (const party of view.parties)
      if (party.kind === 'name' && party.head === child && (party.from >= phrase.to || party.to <= phrase.from))
        add(party, 'tree', `down=${label}`);
  }
}
