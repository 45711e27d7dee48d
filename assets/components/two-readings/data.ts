// What pages/comeback/figures/readings.py sends, and both readings of it, computed from the gates alone.

import type { Run } from "../explorer/data.ts";
import type { Palette } from "../shared/colour.ts";
import { clamp } from "../shared/numbers.ts";
import { rowOf, unpack } from "../shared/packing.ts";

/** One unit, or the mean of all units of a layer: null. Both from 0. */
export interface Chosen {
  readonly layer: number;
  readonly unit: number | null;
}

/** A cell of the matrix, from 0; the column after the last token is h₀. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Data {
  readonly tokens: string[];
  readonly runs: Run[];
  readonly units: number;
  /** z and h̃, packed: of each layer a row of `units` numbers for each token. */
  readonly update: string;
  readonly candidate: string;
  /** Of each layer the units that are offered, in order, and what is said of each. */
  readonly offered: readonly (readonly { readonly unit: number; readonly said: string }[])[];
  readonly chosen: Chosen;
  readonly cell: Cell;
  readonly alternative: string;
  readonly words: Readonly<Record<string, string>>;
  readonly palette: Palette;
}

/** The same computation twice: the gates of each step, and the weight of each step in each state. */
export interface Reading {
  /** z_t, (T,). */
  readonly z: Float64Array;
  /** (T, T + 1): z_k (1 − z_{k+1}) … (1 − z_t), 0 where k > t; the last column is the share of h₀. */
  readonly shares: Float64Array;
  readonly largest: number;
}

/** The gates of a layer, unpacked once. */
export class Gates {
  readonly steps: number;
  readonly #units: number;
  readonly #update: Float32Array;
  readonly #candidate: Float32Array;

  constructor({ tokens, units, update, candidate }: Pick<Data, "tokens" | "units" | "update" | "candidate">) {
    this.steps = tokens.length;
    this.#units = units;
    this.#update = unpack(update);
    this.#candidate = unpack(candidate);
  }

  /** z_t of one unit, (T,). */
  update(layer: number, unit: number): Float64Array {
    return this.#column(this.#update, layer, unit);
  }

  /** h̃_t of one unit, (T,). */
  candidate(layer: number, unit: number): Float64Array {
    return this.#column(this.#candidate, layer, unit);
  }

  reading({ layer, unit }: Chosen): Reading {
    if (unit !== null) {
      const z = this.update(layer, unit);
      const shares = sharesOf(z);
      return { z, shares, largest: Math.max(...shares) };
    }
    const z = new Float64Array(this.steps);
    const shares = new Float64Array(this.steps * (this.steps + 1));
    for (let each = 0; each < this.#units; each++) {
      const own = this.update(layer, each);
      for (let t = 0; t < z.length; t++) z[t] += own[t] / this.#units;
      const its = sharesOf(own);
      for (let n = 0; n < shares.length; n++) shares[n] += its[n] / this.#units;
    }
    return { z, shares, largest: Math.max(...shares) };
  }

  /** The units of a layer in which a cell is smallest and largest. */
  range(layer: number, cell: Cell): { low: Extreme; high: Extreme } {
    const all = Array.from({ length: this.#units }, (_, unit) => ({
      unit,
      share: product(factorsOf(this.update(layer, unit), cell)),
    }));
    const least = (one: Extreme, other: Extreme) => (other.share < one.share ? other : one);
    const most = (one: Extreme, other: Extreme) => (other.share > one.share ? other : one);
    return { low: all.reduce(least), high: all.reduce(most) };
  }

  #column(values: Float32Array, layer: number, unit: number): Float64Array {
    return Float64Array.from(
      { length: this.steps },
      (_, t) => rowOf(values, layer * this.steps + t, this.#units)[unit],
    );
  }
}

export interface Extreme {
  readonly unit: number;
  readonly share: number;
}

/** Row t is row t − 1 times 1 − z_t, and z_t on the diagonal; before the first step all is h₀. */
export function sharesOf(z: Float64Array): Float64Array {
  const [steps, width] = [z.length, z.length + 1];
  const shares = new Float64Array(steps * width);
  for (let t = 0; t < steps; t++) {
    for (let k = 0; k < t; k++) shares[t * width + k] = shares[(t - 1) * width + k] * (1 - z[t]);
    shares[t * width + t] = z[t];
    shares[t * width + steps] = (t ? shares[(t - 1) * width + steps] : 1) * (1 - z[t]);
  }
  return shares;
}

/** What a weight is multiplied of. step: whose gate it is, from 0. kept: 1 − z, else z. */
export interface Factor {
  readonly step: number;
  readonly kept: boolean;
  readonly value: number;
}

/** z_k, then what each later step up to the row's keeps; of h₀ only these. None where k comes later. */
export function factorsOf(z: Float64Array, { row, column }: Cell): Factor[] {
  const start = column === z.length;
  if (!start && column > row) return [];
  const first = start ? 0 : column + 1;
  const kept = Array.from({ length: row - first + 1 }, (_, n) => first + n);
  return [
    ...(start ? [] : [{ step: column, kept: false, value: z[column] }]),
    ...kept.map((step) => ({ step, kept: true, value: 1 - z[step] })),
  ];
}

export function product(factors: readonly Factor[]): number {
  return factors.length ? factors.reduce((whole, { value }) => whole * value, 1) : 0;
}

/** h_t of a unit from step to step: (1 − z_t) h_{t−1} + z_t h̃_t, (T,). */
export function statesOf(z: Float64Array, candidate: Float64Array): Float64Array {
  const states = new Float64Array(z.length);
  for (let t = 0; t < z.length; t++) states[t] = (1 - z[t]) * (t ? states[t - 1] : 0) + z[t] * candidate[t];
  return states;
}

/** One summand of h_t = Σ_k w_tk h̃_k. */
export interface Part {
  readonly step: number;
  readonly weight: number;
  readonly candidate: number;
  readonly value: number;
}

/** The summands of a row, the largest first. */
export function partsOf({ shares, z }: Reading, candidate: Float64Array, row: number): Part[] {
  const parts = Array.from({ length: row + 1 }, (_, step) => {
    const weight = shares[row * (z.length + 1) + step];
    return { step, weight, candidate: candidate[step], value: weight * candidate[step] };
  });
  return parts.sort((one, other) => Math.abs(other.value) - Math.abs(one.value));
}

/** The cell so many rows and columns on, within the matrix; what no step can know yet is passed over to h₀. */
export function moved(tokens: number, cell: Cell, rows: number, columns: number): Cell {
  const row = clamp(cell.row + rows, 0, tokens - 1);
  if (cell.column === tokens) return { row, column: columns < 0 ? row : tokens };
  const column = cell.column + columns;
  return { row, column: column > row && columns > 0 ? tokens : clamp(column, 0, row) };
}
