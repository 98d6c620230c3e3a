/** Characters that XML 1.0 forbids, lone surrogates among them; also noncharacters, which networkx refuses. */
const FORBIDDEN = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff\\ud800-\\udfff';
const SPECIAL = new RegExp(`[&<>"\\t\\n\\r${FORBIDDEN}]`);
/** Anything beyond the four characters of markup; surrogate pairs too, which the slow way tells from lone ones. */
const RARE = new RegExp(`[\\t\\n\\r${FORBIDDEN}]`);
// With the u flag a surrogate pair is one character, so that only lone ones match.
const EACH_SPECIAL = new RegExp(`[&<>"\\t\\n\\r${FORBIDDEN}]`, 'gu');

/**
 * Escapes text for an XML attribute in double quotes or for an element's content. Tabs and line breaks become
 * references, since readers turn raw ones in attributes into blanks; what XML cannot hold becomes U+FFFD.
 */
export function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  if (RARE.test(text)) return text.replace(EACH_SPECIAL, escapeCharacter);
  // Most texts have quotes alone (JSON, lists): whole-string replacement costs a fraction of a call for each.
  const escaped = text.includes('&') ? text.replaceAll('&', '&amp;') : text;
  return escaped.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeCharacter(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return '&quot;';
    case '\t':
      return '&#9;';
    case '\n':
      return '&#10;';
    case '\r':
      return '&#13;';
    default:
      return '\ufffd';
  }
}

/** The text as any XML reader gives it back. */
export function toXmlText(text: string): string {
  return text.replace(new RegExp(`[${FORBIDDEN}]`, 'gu'), '\ufffd');
}
