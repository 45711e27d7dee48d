// One head as a strip of matrices: pages/self_attention/figures.py, held to it by a test.

import type { Palette } from "../components/shared/colour.ts";
import type { Block, Sent } from "../components/strip-picture/strip-picture.ts";
import { thumbnail } from "./thumbnail.ts";
import type { Change, Transformer, TransformerTrace } from "./transformer.ts";

export type Figure = Pick<Sent, "tokens" | "d" | "blocks">;

/** layer, head: counted from 0. Signed matrices are drawn up to the largest magnitude in them, softmax from 0 to 1. */
export function stripFigure(
  transformer: Transformer,
  trace: TransformerTrace,
  change: Change,
  layer: number,
  head: number,
  palette: Palette,
): Figure {
  const { tokens, width, dimensions: d } = trace;
  const { q, k, v, dots, scaled, weights, z } = trace.heads[layer][head];
  const block = (step: Block["step"], name: string, values: Float32Array, columns: number, role = ""): Block => {
    const limit = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
    const image = thumbnail(values, columns, palette.diverging, -limit, limit);
    return { step, name, shape: [values.length / columns, columns], role, image, limit };
  };
  // What the mask closes is left out of the limit and drawn like zero.
  const scores = scaled.map((score, n) => (change.mask && n % tokens > Math.floor(n / tokens) ? 0 : score));
  const named = [
    ["Q", "query", q],
    ["K", "key", k],
    ["V", "value", v],
  ] as const;
  const projections = transformer.layers[layer].wQkv.map((w) => columnsOf(w, width, head * d, d));
  const shares = thumbnail(weights, tokens, palette.sequential, 0, 1);
  return {
    tokens,
    d,
    blocks: [
      block("x", "X", trace.read[layer], width),
      ...named.map(([name, role], n) => block("qkv", `W_${name}`, projections[n], d, role)),
      ...named.map(([name, role, values]) => block("qkv", name, values, d, role)),
      block("dots", "QKᵀ", dots, tokens),
      block("scaled", "scaled", scaled, tokens),
      { ...block("mask", "S", scores, tokens), closed: change.mask && tokens > 1 },
      { step: "softmax", name: "A", shape: [tokens, tokens], role: "", image: shares, limit: null },
      block("z", "Z", z, d, "value"),
    ],
  };
}

/** Rows from … from + count − 1 of w (N, K) as columns: (K, count). */
function columnsOf(w: Float32Array, width: number, from: number, count: number): Float32Array {
  return Float32Array.from(
    { length: width * count },
    (_, n) => w[(from + (n % count)) * width + Math.floor(n / count)],
  );
}
