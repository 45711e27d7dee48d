// The content words of a text: models/text/content_words.py, held to it by a test.

import type { Tokens } from "./tokenizer.ts";

/** models/text/function_words.json */
export interface FunctionWords {
  readonly english: readonly string[];
  readonly korean: readonly string[];
  readonly particles: readonly string[];
  readonly endings: readonly string[];
}

/** token: its place, counted from 0. word: as a person reads it. */
export interface ContentWord {
  readonly token: number;
  readonly word: string;
}

const WORD = /[\p{L}\p{Nl}\p{No}]+(?:['’][\p{L}\p{Nl}\p{No}]+)*/gu;
const HANGUL = /^[가-힣]+$/;

/** Those of a text in order: words that one token carries, and that are not words of grammar. */
export function contentWords(read: Tokens, lists: FunctionWords): ContentWord[] {
  const starts = new Map<number, number>();
  read.tokens.forEach((token, t) => {
    const at = read.spans[t][0] + [...token].length - [...token.trimStart()].length;
    if (!starts.has(at)) starts.set(at, t);
  });
  const found: ContentWord[] = [];
  for (const match of read.text.matchAll(WORD)) {
    const [word] = match;
    const start = [...read.text.slice(0, match.index)].length;
    const token = starts.get(start);
    if (token === undefined) continue;
    const rest = restOf(read, token, start + [...word].length);
    if (!rest) continue;
    const written = read.tokens[token].trim();
    const shown = HANGUL.test(word) ? korean(written, rest, lists) : english(written, rest, lists);
    if (shown) found.push({ token, word: shown });
  }
  return found;
}

// The tokens after t that belong to the same word; null where the text was cut within it.
function restOf({ tokens, spans }: Tokens, t: number, end: number): string[] | null {
  if (spans[t][1] >= end) return spans[t][1] === end ? [] : null;
  const rest: string[] = [];
  for (let later = t + 1; later < tokens.length; later++) {
    rest.push(tokens[later]);
    if (spans[later][1] >= end) return spans[later][1] === end ? rest : null;
  }
  return null;
}

function english(token: string, rest: readonly string[], lists: FunctionWords): string {
  const plain = rest.length || lists.english.includes(token.toLowerCase()) || [...token].length < 2;
  return plain ? "" : token;
}

function korean(token: string, rest: readonly string[], lists: FunctionWords): string {
  if (lists.korean.includes(token)) return "";
  if (rest.every((piece) => lists.particles.includes(piece))) return token;
  const grammar = (piece: string) => lists.particles.includes(piece) || lists.endings.includes(piece);
  return rest.every(grammar) ? token + rest.join("") : "";
}
