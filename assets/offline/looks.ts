// Which head of a text has the most to tell: models/analysis/looks.py, held to it by a test.

import { type ContentWord, contentWords, type FunctionWords } from "./content-words.ts";
import type { Tokens } from "./tokenizer.ts";
import type { TransformerTrace } from "./transformer.ts";

/** A look is telling from this weight on, where it is so many times what position alone explains. */
const TELLING = 0.3;
const TIMES = 3;
/** Less than this is explained by no position: a mean over texts is no surer. */
const LEAST = 0.02;

/** The mean weight of each cell of each head over many texts: (L, heads, P, P), row by row. */
export interface UsualLooks {
  readonly longest: number;
  readonly byPosition: Float32Array;
}

export interface Look {
  readonly query: ContentWord;
  readonly key: ContentWord;
  readonly weight: number;
  readonly usual: number;
}

export interface HeadLooks {
  readonly layer: number;
  readonly head: number;
  /** Its most telling look, or the one furthest beyond what position explains; null without any. */
  readonly best: Look | null;
  /** What its telling looks have beyond what position explains, added up. */
  readonly interest: number;
}

const beyond = ({ weight, usual }: Look) => weight - usual;
const telling = ({ weight, usual }: Look) => weight >= Math.max(TELLING, TIMES * usual);
const reach = ({ query, key }: Look) => query.token - key.token;

/** Every head of a text, the one with the most to tell first. trace: as the model was trained. */
export function headLooks(
  trace: TransformerTrace,
  read: Tokens,
  { longest, byPosition }: UsualLooks,
  lists: FunctionWords,
): HeadLooks[] {
  const words = contentWords(read, lists).filter(({ token }) => token < longest);
  const pairs = words.flatMap((query) =>
    words.filter((key) => key.token > 0 && key.token < query.token - 1).map((key) => [query, key] as const),
  );
  const found = trace.heads.flatMap((row, layer) =>
    row.map(({ weights }, head) => {
      const own = (layer * row.length + head) * longest * longest;
      const looks = pairs.map(([query, key]) => {
        const usual = Math.max(byPosition[own + query.token * longest + key.token], LEAST);
        return { query, key, weight: weights[query.token * trace.tokens + key.token], usual };
      });
      return looksOf(layer, head, looks);
    }),
  );
  return found.sort((a, b) => b.interest - a.interest || most(b) - most(a));
}

const most = ({ best }: HeadLooks) => (best ? beyond(best) : 0);

function looksOf(layer: number, head: number, looks: readonly Look[]): HeadLooks {
  const some = looks.filter(telling);
  const best = some.length ? largest(some, (look) => beyond(look) * reach(look)) : largest(looks, beyond);
  return { layer, head, best, interest: some.reduce((total, look) => total + beyond(look), 0) };
}

/** The one of the greatest value; the first of several, null of none. */
function largest(looks: readonly Look[], value: (look: Look) => number): Look | null {
  let best: Look | null = null;
  for (const look of looks) if (!best || value(look) > value(best)) best = look;
  return best;
}
