// What the server sends of the machine (pages/transformer/figures/machine.py).

import type { Palette } from "../shared/colour.ts";
import type { ControlWords } from "../shared/controls.ts";
import { unpack } from "../shared/packing.ts";
import type { SheetWords } from "../shared/sheet.ts";

export const KINDS = ["input", "attention", "add", "feed_forward", "predict"] as const;
export type Kind = (typeof KINDS)[number];

type OwnWords = Record<
  | Kind
  | "end"
  | "drawing"
  | "layer"
  | "numbers"
  | "inside"
  | "keys"
  | "hint"
  | "shape"
  | "embedded"
  | "positioned"
  | "looks"
  | "itself"
  | "adds"
  | "before"
  | "after"
  | "active"
  | "guess"
  | "vector"
  | "heads"
  | "choose"
  | "tell",
  string
>;

export interface Sent {
  readonly tokens: string[];
  readonly sizes: Record<"layers" | "heads" | "d" | "D" | "F" | "V", number>;
  /** Lengths: of √D E and of PE, for each token. */
  readonly embedded: number[];
  readonly positioned: number[];
  /** Of the stream at the start and after each sub-layer, and of what each adds. */
  readonly stream: number[][];
  readonly added: number[][];
  /** For each layer: row, column, mean weight over the heads. */
  readonly looks: [row: number, column: number, weight: number][][];
  readonly active: number[][];
  readonly guesses: [token: string, probability: number][][];
  /** The stream of one token, packed. */
  readonly vectors: string;
  readonly of: number;
  readonly step: number | null;
  readonly alternative: string;
  /** What the view of each kind of block is called. */
  readonly rooms: Record<Kind, string>;
  readonly palette: Palette;
  readonly words: OwnWords & ControlWords & SheetWords;
}

export interface Data extends Omit<Sent, "vectors"> {
  readonly vectors: Float32Array;
}

export function unpacked(sent: Sent): Data {
  return { ...sent, vectors: unpack(sent.vectors) };
}

/** A block of the machine. layer: counted from 0; sublayer: of the 2L, for what a layer adds. */
export interface Block {
  readonly kind: Kind;
  readonly layer: number;
  readonly sublayer: number;
}

/** Every block in the order in which a token passes it. */
export function blocksOf(layers: number): Block[] {
  const kinds = ["attention", "add", "feed_forward", "add"] as const;
  const inside = Array.from({ length: layers }, (_, layer) =>
    kinds.map((kind, n): Block => ({ kind, layer, sublayer: 2 * layer + (n > 1 ? 1 : 0) })),
  );
  const ends = (kind: Kind): Block => ({ kind, layer: -1, sublayer: -1 });
  return [ends("input"), ...inside.flat(), ends("predict")];
}

/** Which row of the stream a token has once a block is passed. */
export function streamAfter({ kind, sublayer }: Block, layers: number): number {
  if (kind === "input") return 0;
  if (kind === "predict") return 2 * layers;
  return kind === "add" ? sublayer + 1 : sublayer;
}
