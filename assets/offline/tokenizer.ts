// The subword tokenizer of models/text/tokenizer.py: byte-pair encoding, held to it by a test.

/** The vocabulary: 0 ends a text, 1 … 256 are bytes, then single characters, then an entry a merge. */
export interface Vocabulary {
  readonly characters: string;
  /** Ids, two a merge, in the order in which they were learned. */
  readonly merges: ArrayLike<number>;
}

/** The tokens of a text. T is how many were read, of `total`. */
export interface Tokens {
  /** The whole text in NFC. */
  readonly text: string;
  readonly tokens: readonly string[];
  readonly ids: readonly number[];
  /** Start and end of each in the text, in code points. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly total: number;
}

/** A stretch of a text, in code points, and its entry. */
interface Piece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

const FIRST_CHARACTER = 257;
/** Merges never cross these: a word with its space, one digit, a mark, a space. */
const WORDS =
  / ?[가-힣]+| ?'(?:s|t|re|ve|m|ll|d)(?![A-Za-z])| ?(?:(?![가-힣])\p{L})+| ?\p{N}| ?[^\p{White_Space}\p{L}\p{N}]|[\r\n]|\p{White_Space}/gu;

/** NFC; half a surrogate pair becomes U+FFFD, once for each of its three bytes in UTF-8. */
export function normalize(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd\ufffd\ufffd").normalize("NFC");
}

export class Tokenizer {
  readonly entries: readonly string[];
  readonly #characters = new Map<string, number>();
  /** The entry that a pair makes, by left · V + right; entries are learned in the order of their ids. */
  readonly #merged = new Map<number, number>();
  readonly #space: number;

  constructor({ characters, merges }: Vocabulary) {
    const entries = ["<end>"];
    for (let byte = 0; byte < 256; byte++) entries.push(`<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`);
    for (const character of characters) {
      this.#characters.set(character, entries.length);
      entries.push(character);
    }
    const size = entries.length + merges.length / 2;
    for (let n = 0; n < merges.length; n += 2) {
      const [left, right] = [merges[n], merges[n + 1]];
      this.#merged.set(left * size + right, entries.length);
      entries.push(entries[left] + entries[right]);
    }
    this.entries = entries;
    this.#space = this.#characters.get(" ") ?? FIRST_CHARACTER;
  }

  /**
   * Read as if a space stood before the text; the spans do not count it. A cut at `limit` never falls
   * inside a character.
   */
  encode(given: string, limit = Number.POSITIVE_INFINITY): Tokens {
    const text = normalize(given);
    if (!text) return { text, tokens: [], ids: [], spans: [], total: 0 };
    const characters = [...text];
    let pieces = this.#pieces(` ${text}`);
    const first = pieces.findIndex(({ id }) => id !== this.#space);
    if (first >= 0 && this.entries[pieces[first].id].startsWith(" ")) {
      // The word took a space: that one is ours, and the spaces before it are the text's.
      pieces = pieces.map(({ id, start, end }, n) => ({
        id,
        start: n > first ? start - 1 : n,
        end: n < first ? end : end - 1,
      }));
    } else {
      pieces = pieces.slice(1).map(({ id, start, end }) => ({ id, start: start - 1, end: end - 1 }));
    }
    const total = pieces.length;
    if (total > limit) {
      let cut = limit;
      while (cut > 0 && sameSpan(pieces[cut], pieces[cut - 1])) cut--;
      pieces = pieces.slice(0, cut);
    }
    return {
      text,
      tokens: pieces.map(({ start, end }) => characters.slice(start, end).join("")),
      ids: pieces.map(({ id }) => id),
      spans: pieces.map(({ start, end }) => [start, end] as const),
      total,
    };
  }

  #pieces(text: string): Piece[] {
    const found: Piece[] = [];
    let at = 0;
    for (const [word] of text.matchAll(WORDS)) {
      const characters = [...word];
      found.push(...this.#joined(characters.flatMap((character, n) => this.#start(character, at + n))));
      at += characters.length;
    }
    return found;
  }

  // A character; one that the vocabulary lacks as its bytes, which share its place.
  #start(character: string, at: number): Piece[] {
    const id = this.#characters.get(character);
    const ids = id === undefined ? [...new TextEncoder().encode(character)].map((byte) => 1 + byte) : [id];
    return ids.map((each) => ({ id: each, start: at, end: at + 1 }));
  }

  // Of all merges that fit the one that was learned first, the leftmost of several, until none fits.
  #joined(pieces: Piece[]): Piece[] {
    const size = this.entries.length;
    for (;;) {
      let best = Number.POSITIVE_INFINITY;
      let at = -1;
      for (let n = 1; n < pieces.length; n++) {
        const id = this.#merged.get(pieces[n - 1].id * size + pieces[n].id);
        if (id !== undefined && id < best) [best, at] = [id, n];
      }
      if (at < 0) return pieces;
      pieces.splice(at - 1, 2, { id: best, start: pieces[at - 1].start, end: pieces[at].end });
    }
  }
}

export function sameSpan(one: Piece, other: Piece): boolean {
  return one.start === other.start && one.end === other.end;
}

/** (first token, number of tokens) of each chip: the bytes of one character share a chip. */
export function runs({ spans }: Tokens): [first: number, length: number][] {
  const found: [number, number][] = [];
  spans.forEach(([start, end], t) => {
    const before = spans[t - 1];
    if (before && before[0] === start && before[1] === end) found[found.length - 1][1]++;
    else found.push([t, 1]);
  });
  return found;
}
