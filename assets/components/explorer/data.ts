// What the explorer is sent (charts/explorer.py, ui/explorer.py), and what it makes of it.

import type { Palette } from "../shared/colour.ts";
import { largest } from "../shared/numbers.ts";
import { unpack } from "../shared/packing.ts";

export type Run = readonly [first: number, length: number];
export type Pin = readonly [row: number, column: number];

export type Words = Record<
  | "adds_up"
  | "all_heads"
  | "by_layer"
  | "by_root"
  | "by_weight"
  | "cell"
  | "details"
  | "heads"
  | "hint"
  | "key"
  | "keys"
  | "layer"
  | "layer_head"
  | "mask"
  | "nothing"
  | "pin"
  | "products"
  | "queries"
  | "query"
  | "rest"
  | "rest_values"
  | "scale"
  | "score"
  | "softmax"
  | "sum"
  | "unmasked"
  | "unpin"
  | "unscaled"
  | "values"
  | "weight"
  | "weight_short",
  string
>;

export interface HeadChoice {
  readonly layer: number;
  readonly head: number;
  readonly rows: readonly (readonly { image: string; title: string }[])[];
  /** (layer, head) of all, the one with the most to tell first; empty where nothing ranks them. */
  readonly ranking: readonly (readonly [layer: number, head: number])[];
  readonly byLayer: boolean;
  /** Whether the server has no other head for a page that is saved. */
  readonly alone?: boolean;
}

/** A look that was found worth seeing: where it is, and what is said of it. */
export interface Story {
  readonly layer: number;
  readonly head: number;
  readonly cell: Pin | null;
  readonly text: string;
}

interface Plain {
  readonly queries: string[];
  readonly keys: string[];
  readonly queryRuns: Run[];
  readonly keyRuns: Run[];
  /** Dimensions of a query and of a key; 0 where the weights are all that is known: then q, k, v, z and dots are empty. */
  readonly d: number;
  readonly causal: boolean;
  readonly scaled: boolean;
  readonly temperature: number;
  readonly symbols: Record<"query" | "key" | "value" | "output", string>;
  readonly heads: HeadChoice | null;
  /** The cell that is shown until another one is pointed at. */
  readonly start: Pin | null;
  readonly story: Story | null;
  readonly pins: Pin[];
  readonly alternative: string;
  readonly palette: Palette;
  readonly words: Words;
}

/** What some families do to a scaled score: cap it softly, add a number by distance; and how that is called. */
interface Further<Cells> {
  /** What stands under the root that scores are divided by; d where nothing is said. */
  readonly root?: number;
  readonly softcap?: { readonly cap: number; readonly name: string };
  readonly bias?: { readonly values: Cells; readonly name: string };
  /** Above 0 where the mask closes, where it closes otherwise than to what comes later. */
  readonly shut?: Cells;
}

type ArrayName = "q" | "k" | "v" | "z" | "dots" | "weights";
export interface Sent extends Plain, Further<string>, Readonly<Record<ArrayName, string>> {}

export interface Data extends Plain, Further<Float32Array>, Readonly<Record<ArrayName, Float32Array>> {
  /** What a dot product is divided by to become a score. */
  readonly divisor: number;
  /** The largest weight. */
  readonly largest: number;
}

export function unpacked(sent: Sent): Data {
  const { q, k, v, z, dots, weights, bias, shut, ...plain } = sent;
  const unpackedWeights = unpack(weights);
  return {
    ...plain,
    q: unpack(q),
    k: unpack(k),
    v: unpack(v),
    z: unpack(z),
    dots: unpack(dots),
    weights: unpackedWeights,
    ...(bias && { bias: { ...bias, values: unpack(bias.values) } }),
    ...(shut && { shut: unpack(shut) }),
    divisor: (sent.scaled ? Math.sqrt(sent.root ?? sent.d) : 1) * sent.temperature,
    largest: largest(unpackedWeights, 0),
  };
}

type Mask = Pick<Data, "causal" | "keys" | "shut">;

/** Is key j closed to query i by the mask? */
export function closed({ causal, keys, shut }: Mask, i: number, j: number): boolean {
  return shut ? shut[i * keys.length + j] > 0 : causal && j > i;
}
