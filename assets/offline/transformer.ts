// The Transformer of models/transformer.py, step by step, held to it by a test.

import { embedded, times } from "./products.ts";
import { tensor, type Weights } from "./weights.ts";

const EPSILON = 1e-5; // what nn.LayerNorm adds to the variance

/** A change of the trained network, as models.transformer.WhatIf. */
export interface Change {
  /** Whether a token is kept from looking ahead. */
  readonly mask: boolean;
  /** Whether scores are divided by √d. */
  readonly scale: boolean;
  /** What scores are divided by besides. */
  readonly temperature: number;
}

export const AS_TRAINED: Change = { mask: true, scale: true, temperature: 1 };

/** One head on T tokens: q, k, v, z are (T, d), the others (T, T); row i asks, column j answers. */
export interface HeadTrace {
  readonly q: Float32Array;
  readonly k: Float32Array;
  readonly v: Float32Array;
  readonly dots: Float32Array;
  readonly scaled: Float32Array;
  readonly weights: Float32Array;
  readonly z: Float32Array;
}

export interface TransformerTrace {
  readonly tokens: number;
  readonly width: number;
  /** d, of a query and a key. */
  readonly dimensions: number;
  /** [layer][head] */
  readonly heads: readonly (readonly HeadTrace[])[];
  /** What each attention reads, (T, D) a layer. */
  readonly read: readonly Float32Array[];
  /** The normed stream at its end, (T, D). */
  readonly hidden: Float32Array;
}

interface Layer {
  /** W_Q, W_K, W_V (D, D). */
  readonly wQkv: readonly Float32Array[];
  readonly wO: Float32Array;
  readonly w1: Float32Array;
  readonly w2: Float32Array;
  readonly gains: readonly [attention: Float32Array, feedForward: Float32Array];
}

export class Transformer {
  readonly layers: readonly Layer[];
  readonly width: number;
  readonly heads: number;
  readonly #embedding: Float32Array;
  readonly #outputBias: Float32Array;
  readonly #finalGain: Float32Array;

  constructor(weights: Weights, layers: number, heads: number) {
    this.#embedding = tensor(weights, "embedding.weight");
    this.#outputBias = tensor(weights, "output_bias");
    this.#finalGain = tensor(weights, "encoder.norm.weight");
    this.width = this.#finalGain.length;
    this.heads = heads;
    this.layers = Array.from({ length: layers }, (_, n) => {
      const of = (name: string) => tensor(weights, `encoder.layers.${n}.${name}.weight`);
      const qkv = tensor(weights, `encoder.layers.${n}.self_attn.in_proj_weight`);
      const size = this.width * this.width;
      return {
        wQkv: [0, 1, 2].map((part) => qkv.subarray(part * size, (part + 1) * size)),
        wO: of("self_attn.out_proj"),
        w1: of("linear1"),
        w2: of("linear2"),
        gains: [of("norm1"), of("norm2")],
      };
    });
  }

  /** ids (T,), at least one. */
  trace(ids: readonly number[], change: Change = AS_TRAINED): TransformerTrace {
    const { width } = this;
    const tokens = ids.length;
    const found: HeadTrace[][] = [];
    const read: Float32Array[] = [];
    let x: Float32Array = embedded(ids, this.#embedding, width).map((value) => value * Math.sqrt(width)); // (T, D)
    x = sum(x, sinusoids(tokens, width));
    for (const { wQkv, wO, w1, w2, gains } of this.layers) {
      // x ← x + Σ_heads z W_O
      const y = norm(x, gains[0]);
      const [q, k, v] = wQkv.map((w) => times(y, w, width)); // (T, D) each
      const heads = Array.from({ length: this.heads }, (_, n) =>
        attend(this.#part(q, n), this.#part(k, n), this.#part(v, n), tokens, change),
      );
      x = sum(x, times(this.#beside(heads, tokens), wO, width));
      // x ← x + W_2 relu(W_1 norm(x))
      const active = times(norm(x, gains[1]), w1, width).map((value) => Math.max(0, value)); // (T, F)
      x = sum(x, times(active, w2, w2.length / width));
      found.push(heads);
      read.push(y);
    }
    const hidden = norm(x, this.#finalGain);
    return { tokens, width, dimensions: width / this.heads, heads: found, read, hidden };
  }

  /** The scores of every entry to come next, (T, V). No picture here shows them; a test reads them. */
  logits({ hidden }: TransformerTrace): Float32Array {
    const entries = this.#outputBias.length;
    return times(hidden, this.#embedding, this.width).map((score, n) => score + this.#outputBias[n % entries]);
  }

  // The columns of one head: (T, D) -> (T, d).
  #part(all: Float32Array, head: number): Float32Array {
    const d = this.width / this.heads;
    const out = new Float32Array(all.length / this.heads);
    for (let n = 0; n < out.length; n++) out[n] = all[Math.floor(n / d) * this.width + head * d + (n % d)];
    return out;
  }

  // z of all heads beside each other: (T, D).
  #beside(heads: readonly HeadTrace[], tokens: number): Float32Array {
    const d = this.width / this.heads;
    const all = new Float32Array(tokens * this.width);
    heads.forEach(({ z }, head) => {
      for (let n = 0; n < z.length; n++) all[Math.floor(n / d) * this.width + head * d + (n % d)] = z[n];
    });
    return all;
  }
}

/** Attention(Q, K, V) = softmax(QKᵀ / √d) V, of T tokens. */
export function attend(
  q: Float32Array,
  k: Float32Array,
  v: Float32Array,
  tokens: number,
  { mask, scale, temperature }: Change,
): HeadTrace {
  const d = q.length / tokens;
  const dots = times(q, k, d); // (T, T)
  const divisor = (scale ? Math.sqrt(d) : 1) * temperature;
  const scaled = dots.map((dot) => dot / divisor);
  const weights = new Float32Array(tokens * tokens);
  const z = new Float32Array(tokens * d);
  for (let i = 0; i < tokens; i++) {
    const open = mask ? i + 1 : tokens;
    const scores = scaled.subarray(i * tokens, i * tokens + open);
    let most = Number.NEGATIVE_INFINITY;
    for (const score of scores) most = Math.max(most, score);
    let total = 0;
    for (const score of scores) total += Math.exp(score - most);
    for (let j = 0; j < open; j++) {
      const weight = Math.exp(scores[j] - most) / total;
      weights[i * tokens + j] = weight;
      for (let n = 0; n < d; n++) z[i * d + n] += weight * v[j * d + n];
    }
  }
  return { q, k, v, dots, scaled, weights, z };
}

/** PE(pos, 2i) = sin(pos / 10000^(2i/D)), PE(pos, 2i+1) = cos of the same: (T, D). */
function sinusoids(tokens: number, width: number): Float32Array {
  return Float32Array.from({ length: tokens * width }, (_, n) => {
    const column = n % width;
    const angle = Math.floor(n / width) * Math.exp(((column - (column % 2)) * -Math.log(10_000)) / width);
    return column % 2 ? Math.cos(angle) : Math.sin(angle);
  });
}

/** Layer norm of each row, with its gain (D,) and no bias. */
function norm(x: Float32Array, gain: Float32Array): Float32Array {
  const width = gain.length;
  const out = new Float32Array(x.length);
  for (let from = 0; from < x.length; from += width) {
    let [mean, variance] = [0, 0];
    for (let n = 0; n < width; n++) mean += x[from + n] / width;
    for (let n = 0; n < width; n++) variance += (x[from + n] - mean) ** 2 / width;
    const size = Math.sqrt(variance + EPSILON);
    for (let n = 0; n < width; n++) out[from + n] = ((x[from + n] - mean) / size) * gain[n];
  }
  return out;
}

function sum(a: Float32Array, b: Float32Array): Float32Array {
  return a.map((value, n) => value + b[n]);
}
