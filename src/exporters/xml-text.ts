/** Characters that XML 1.0 forbids, lone surrogates among them; also noncharacters, which networkx refuses. */
const FORBIDDEN = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff\\ud800-\\udfff';
const SPECIAL = new RegExp(`[&<>"\\t\\n\\r${FORBIDDEN}]`);
// With the u flag a surrogate pair is one character, so that only lone ones match.
const EACH_SPECIAL = new RegExp(`[&<>"\\t\\n\\r${FORBIDDEN}]`, 'gu');

/**
 * Escapes text for an XML attribute in double quotes or for an element's content. Tabs and line breaks become
 * references, since readers turn raw ones in attributes into blanks; what XML cannot hold becomes U+FFFD.
 */
export function escapeXml(text: string): string {
  return SPECIAL.test(text) ? text.replace(EACH_SPECIAL, escapeCharacter) : text;
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
