import { escapeXml } from './xml-text.ts';

/** Bytes after which a block is given out: large enough for few calls to the system, small beside any graph. */
const BLOCK = 1 << 18;

/** What a block can hold before it has to grow. */
const ROOM = BLOCK + (BLOCK >> 2);

/** The most bytes that one UTF-16 unit becomes: a quotation mark of JSON within an attribute, `\&quot;`. */
const WIDEST = 7;

/**
 * A text that occurs often, encoded once: where it stands in the store of its writer, and its length. One number, so
 * that finding its bytes costs one access to memory.
 */
export type Piece = number & { readonly __piece: true };

const WORD = 4;
const IS_LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
/** Of the number that a piece is, for its length: pieces are shorter than 1,024 bytes. */
const LENGTH_BITS = 10;
const LENGTH_LIMIT = 1 << LENGTH_BITS;
/** Words of the store of pieces, so that a piece is an integer that V8 keeps unboxed: 8 MB. */
const STORE = 1 << 21;

/** How text is written: what stands for characters that do not stand for themselves. */
interface Escapes {
  /** 1 for each ASCII character that stands for itself. */
  readonly plain: Uint8Array;
  /** For the other ASCII characters. */
  readonly bytes: readonly Uint8Array[];
  /** For the `I` of `INF`; null where that is harmless. */
  readonly infinite: Uint8Array | null;
  readonly isJson: boolean;
}

// Not Buffer: the viewer writes GEXF in the browser.
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const REPLACEMENT = encode('\ufffd');
const CAPITAL_I = 0x49;

/** Escapes for XML around others: those of JSON or of a list. */
function escapes(inner: (character: string) => string, infinite: string | null, isJson = false): Escapes {
  const texts = Array.from({ length: 128 }, (_, code) => escapeXml(inner(String.fromCharCode(code))));
  const plain = Uint8Array.from(texts, (text, code) => (text === String.fromCharCode(code) ? 1 : 0));
  if (infinite !== null) plain[CAPITAL_I] = 0;
  const bytes = texts.map(encode);
  return { plain, bytes, infinite: infinite === null ? null : encode(infinite), isJson };
}

// An invisible word joiner breaks up `INF`, which Gephi would change; in JSON `\u0049NF` is the same text.
const ATTRIBUTE = escapes((character) => character, null);
const GUARDED = escapes((character) => character, 'I\u2060');
const LIST_ITEM = escapes((character) => character.replace(/["\\]/, '\\$&'), 'I\u2060');
const JSON_TEXT = escapes((character) => JSON.stringify(character).slice(1, -1), '\\u0049', true);

/**
 * A growing block of UTF-8 into which text goes escaped in one pass, with no strings in between: several times as fast
 * as joining strings and encoding them. Lone surrogates and noncharacters become U+FFFD.
 */
export class XmlBytes {
  #block = new Uint8Array(ROOM);
  #view = new DataView(this.#block.buffer);
  #at = 0;
  #store = new Uint32Array(1 << 14);
  #stored = 0;

  /** Whether there is enough for a block. */
  get isFull(): boolean {
    return this.#at >= BLOCK;
  }

  /** What was written since the last call; what follows goes to a new block. */
  take(): Uint8Array {
    const taken = this.#block.subarray(0, this.#at);
    this.#use(new Uint8Array(ROOM));
    this.#at = 0;
    return taken;
  }

  /** Text that is XML already. */
  xml(text: string): void {
    this.#reserve(text.length * WIDEST);
    this.#at += new TextEncoder().encodeInto(text, this.#block.subarray(this.#at)).written;
  }

  /** Makes a piece of text that is XML already. */
  piece(text: string): Piece {
    const start = this.#at;
    this.xml(text);
    const piece = this.since(start);
    this.#at = start;
    if (piece === null) throw new RangeError(`No room for a piece of ${text.length} characters`);
    return piece;
  }

  /** Bytes in the block so far, for `since`. */
  get length(): number {
    return this.#at;
  }

  /** What was written since the block had this length, as a piece; null where it is too long, or the store is full. */
  since(length: number): Piece | null {
    const bytes = this.#at - length;
    const words = Math.ceil(bytes / WORD);
    if (bytes >= LENGTH_LIMIT || this.#stored + words > STORE) return null;
    if (this.#stored + words > this.#store.length) {
      const larger = new Uint32Array(this.#store.length * 2);
      larger.set(this.#store);
      this.#store = larger;
    }
    const piece = this.#stored * LENGTH_LIMIT + bytes;
    new Uint8Array(this.#store.buffer, this.#stored * WORD, bytes).set(this.#block.subarray(length, this.#at));
    this.#stored += words;
    return piece as Piece;
  }

  put(piece: Piece): void {
    const length = piece & (LENGTH_LIMIT - 1);
    this.#reserve(length + WORD);
    const view = this.#view;
    const store = this.#store;
    let from = piece >>> LENGTH_BITS;
    // What the last word has beyond the piece is overwritten by what follows.
    for (let to = this.#at, end = to + length; to < end; to += WORD)
      view.setUint32(to, store[from++]!, IS_LITTLE_ENDIAN);
    this.#at += length;
  }

  number(value: number): void {
    if (Number.isInteger(value) && value >= 0 && value < 10) {
      this.#reserve(1);
      this.#block[this.#at++] = 0x30 + value;
    } else this.#write(String(value), ATTRIBUTE);
  }

  /** Text as it is, for labels and ids. */
  text(value: string): void {
    this.#write(value, ATTRIBUTE);
  }

  /** A value that Gephi must not change: it reads `INF` as `Infinity`, and `null` as no value (gephi/gephi#2158). */
  guarded(value: string): void {
    this.#write(value, GUARDED);
    if (value.length === 4 && value.toLowerCase() === 'null') this.#write('\u2060', ATTRIBUTE);
  }

  /** What stands between the quotation marks of an item of a list. */
  listItem(value: string): void {
    this.#write(value, LIST_ITEM);
  }

  /** What stands between the quotation marks of a JSON string. */
  jsonText(value: string): void {
    this.#write(value, JSON_TEXT);
  }

  #reserve(length: number): void {
    const needed = this.#at + length;
    if (needed <= this.#block.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#block.length * 2));
    larger.set(this.#block.subarray(0, this.#at));
    this.#use(larger);
  }

  #use(block: Uint8Array<ArrayBuffer>): void {
    this.#block = block;
    this.#view = new DataView(block.buffer);
  }

  #write(text: string, { plain, bytes, infinite, isJson }: Escapes): void {
    this.#reserve(text.length * WIDEST);
    const block = this.#block;
    let at = this.#at;
    for (let from = 0; from < text.length; from++) {
      const unit = text.charCodeAt(from);
      if (unit < 0x80) {
        if (plain[unit] === 1) block[at++] = unit;
        else if (unit === CAPITAL_I && text.startsWith('INF', from)) at = copy(infinite!, block, at);
        else at = copy(bytes[unit]!, block, at);
      } else if (unit < 0x800) {
        block[at++] = 0xc0 | (unit >> 6);
        block[at++] = 0x80 | (unit & 0x3f);
      } else if (unit >= 0xd800 && unit < 0xe000) {
        const point = text.codePointAt(from)!;
        if (point > 0xffff) {
          block[at++] = 0xf0 | (point >> 18);
          block[at++] = 0x80 | ((point >> 12) & 0x3f);
          block[at++] = 0x80 | ((point >> 6) & 0x3f);
          block[at++] = 0x80 | (point & 0x3f);
          from++;
        } else at = copy(isJson ? encode(`\\u${unit.toString(16)}`) : REPLACEMENT, block, at);
      } else if (unit >= 0xfffe) at = copy(REPLACEMENT, block, at);
      else {
        block[at++] = 0xe0 | (unit >> 12);
        block[at++] = 0x80 | ((unit >> 6) & 0x3f);
        block[at++] = 0x80 | (unit & 0x3f);
      }
    }
    this.#at = at;
  }
}

/** Returns where the copy ends. A loop beats `set` on so few bytes. */
function copy(piece: Uint8Array, block: Uint8Array, at: number): number {
  const { length } = piece;
  for (let from = 0; from < length; from++) block[at + from] = piece[from]!;
  return at + length;
}
