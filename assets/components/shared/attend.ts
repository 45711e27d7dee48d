// Attention from queries, keys and values: what a saved page computes again instead of carrying it.

import { unpack } from "./packing.ts";
import { pack } from "./rounding.ts";

export interface Asked {
  /** (S, d), (T, d), (T, d), row by row. */
  readonly q: Float32Array;
  readonly k: Float32Array;
  readonly v: Float32Array;
  readonly d: number;
  /** Key j is closed to query i where j > i. */
  readonly causal: boolean;
  /** What a dot product is divided by to become a score. */
  readonly divisor: number;
}

/** dots and weights (S, T), sums z (S, d). */
export type Attended = Readonly<Record<"dots" | "weights" | "z", Float32Array>>;

/** softmax(q kᵀ / divisor) v, summed in float64, kept in float32. */
export function attend({ q, k, v, d, causal, divisor }: Asked): Attended {
  const [rows, columns] = [q.length / d, k.length / d];
  const dots = new Float32Array(rows * columns);
  const weights = new Float32Array(rows * columns);
  const z = new Float32Array(rows * d);
  for (let i = 0; i < rows; i++) {
    const open = causal ? Math.min(i + 1, columns) : columns;
    const scores = new Float64Array(columns);
    for (let j = 0; j < columns; j++) {
      for (let n = 0; n < d; n++) scores[j] += q[i * d + n] * k[j * d + n];
    }
    dots.set(scores, i * columns);
    const top = Math.max(...scores.subarray(0, open)) / divisor;
    const powers = scores.subarray(0, open).map((score) => Math.exp(score / divisor - top));
    const sum = powers.reduce((whole, power) => whole + power, 0);
    powers.forEach((power, j) => {
      weights[i * columns + j] = power / sum;
    });
    for (let n = 0; n < d; n++) {
      z[i * d + n] = powers.reduce((whole, power, j) => whole + (power / sum) * v[j * d + n], 0);
    }
  }
  return { dots, weights, z };
}

/** The same of what the explorer is sent, packed as it is sent. */
export interface Packed {
  readonly q: string;
  readonly k: string;
  readonly v: string;
  readonly d: number;
  readonly causal: boolean;
  readonly scaled: boolean;
  readonly temperature: number;
}

export function attended(sent: Packed): Attended {
  const { d, causal } = sent;
  const divisor = (sent.scaled ? Math.sqrt(d) : 1) * sent.temperature;
  return attend({ q: unpack(sent.q), k: unpack(sent.k), v: unpack(sent.v), d, causal, divisor });
}

export function packedAttended(sent: Packed): Readonly<Record<keyof Attended, string>> {
  const { dots, weights, z } = attended(sent);
  return { dots: pack(dots), weights: pack(weights), z: pack(z) };
}

/** Whether two arrays agree to a hundred-thousandth of the largest of the first. */
export function alike(one: Float32Array, other: Float32Array): boolean {
  if (one.length !== other.length) return false;
  const most = 1e-5 * one.reduce((largest, x) => Math.max(largest, Math.abs(x)), 1e-30);
  return one.every((x, n) => Math.abs(x - other[n]) <= most);
}
