/** Splits a list of lemmas written with spaces and line breaks, the form in which a reader can check hundreds of them. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
