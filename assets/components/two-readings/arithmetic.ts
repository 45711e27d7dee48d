// The short arithmetic of a cell and of a gate, as text.

import { fixed, multiplies } from "../shared/numbers.ts";
import { type Factor, product } from "./data.ts";

/** Decimals of a weight and of a gate. */
export const DIGITS = 2;
/** Factors that are written out; of more the first and the last. */
const MOST = 5;

export interface Written {
  readonly factors: readonly (Factor | null)[];
  readonly sign: string;
  readonly product: number;
}

/** The factors that are written out, null for those that are left out, and whether they multiply to what is written. */
export function written(factors: readonly Factor[], most = MOST): Written {
  const whole = product(factors);
  if (factors.length > most) {
    const shown = [...factors.slice(0, most - 2), null, ...factors.slice(-1)];
    return { factors: shown, sign: "≈", product: whole };
  }
  const sign = multiplies(
    factors.map(({ value }): [number, number] => [value, DIGITS]),
    whole,
    DIGITS,
  );
  return { factors, sign, product: whole };
}

/** "0.62 × 0.91 × 0.88 = 0.50"; of a single factor its number, of none 0. */
export function short(factors: readonly Factor[]): string {
  const { factors: shown, sign, product: whole } = written(factors);
  if (shown.length < 2) return fixed(whole, DIGITS);
  const said = shown.map((each) => (each ? fixed(each.value, DIGITS) : "⋯"));
  return `${said.join(" × ")} ${sign} ${fixed(whole, DIGITS)}`;
}
