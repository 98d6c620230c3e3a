/** What is said of many who hold many posts: it names none that would differ from another. */
const ANY_POST: ReadonlySet<string> = new Set(
  `mandatario dirigente lider gobernante jefe responsable cargo autoridad funcionario politico representante numero homologo
  colega titular alto maximo principal veterano actual nuevo`.split(/\s+/),
);

/**
 * Tells posts of one holder apart: held or given up, and by the noun. `presidentes` and `presidenta` are `presidente`,
 * `exministro` is not `ministro`; a word said of any post (`mandatario`, `líder`) has no noun: null.
 */
export function postKey(content: string | null): { readonly isFormer: boolean; readonly noun: string | null } {
  const words =
    (content ?? '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const [first = ''] = words;
  const isFormer = first === 'ex' || /^ex(?=\p{L}{4})/u.test(first) || /^antigu[oa]s?$/.test(first);
  const bare = words.map((word, at) => (at === 0 ? word.replace(/^ex(?=\p{L}{4})/u, '') : word));
  const noun = bare.slice(first === 'ex' || /^antigu[oa]s?$/.test(first) ? 1 : 0)[0];
  if (noun === undefined) return { isFormer, noun: null };
  const level = noun.replace(/([aeo])s$/u, '$1').replace(/[ao]$/u, 'o');
  const key = /^president[eo]$/.test(level) ? 'presidente' : level.replace(/([dtsz]or)[eo]$/u, '$1');
  return { isFormer, noun: ANY_POST.has(key) || ANY_POST.has(noun) ? null : key };
}

/** Whether two contents can be of one post: both held or both given up, and no other noun. */
export function isSamePost(a: string | null, b: string | null): boolean {
  // Nearly all that is compared are two without any content.
  if (a === b) return true;
  const [one, other] = [postKey(a), postKey(b)];
  return one.isFormer === other.isFormer && (one.noun === null || other.noun === null || one.noun === other.noun);
}
