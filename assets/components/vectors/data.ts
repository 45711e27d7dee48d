// What the picture is sent (ui/vectors.py).

import type { Palette } from "../shared/colour.ts";

export type Words = Record<
  | "across"
  | "free"
  | "full"
  | "handle"
  | "handle_value"
  | "hint"
  | "onto"
  | "opposite"
  | "pair_hint"
  | "pair_note"
  | "pairs"
  | "pick"
  | "plane"
  | "preset_double"
  | "preset_opposite"
  | "preset_same"
  | "preset_square"
  | "preset_start"
  | "presets"
  | "road_shadow"
  | "road_size"
  | "road_sum"
  | "same"
  | "shadow"
  | "sign_minus"
  | "sign_plus"
  | "sign_zero"
  | "square"
  | "swap"
  | "told"
  | "up",
  string
>;

interface Plain {
  /** The reader's own. */
  readonly tokens: string[];
  readonly palette: Palette;
  readonly words: Words;
}

export interface Sent extends Plain {
  readonly dots: string;
}

export interface Data extends Plain {
  /** The dot products of the tokens' embeddings, squared lengths on the diagonal. */
  readonly dots: Float32Array;
}
