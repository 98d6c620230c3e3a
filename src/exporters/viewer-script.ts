/**
 * A script that hands one JSON value to the viewer.
 *
 * The JSON stands in a string that the viewer parses, so that a key `__proto__` stays a key; `<` and the two line
 * separators are escaped, so that no text can end the script or the string.
 */
export function dataScript(name: string, value: unknown): string {
  const json = JSON.stringify(value)
    .replace(/\\/g, '\\\\')
    .replace(/'/g, "\\'")
    .replace(/</g, '\\u003C')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return `(self.tramaData=self.tramaData||[]).push(['${name}','${json}']);\n`;
}
