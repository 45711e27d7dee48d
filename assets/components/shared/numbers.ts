// The one place where a number becomes a string. tests/number_cases.json holds the rules, and
// Python (charts/text.py) and this file to them.

const MINUS = "\u2212";
const APPROXIMATELY = "\u2248";
const NOT_A_NUMBER = "\u2013";
const SUPERSCRIPTS: Record<string, string> = {
  "-": "\u207b",
  "0": "\u2070",
  "1": "\u00b9",
  "2": "\u00b2",
  "3": "\u00b3",
  "4": "\u2074",
  "5": "\u2075",
  "6": "\u2076",
  "7": "\u2077",
  "8": "\u2078",
  "9": "\u2079",
};

// A sum of float32 shares is off from 1 by no more than this.
const ROUNDING = 1e-6;

/** −0.4312: a fixed number of decimals and a true minus; what rounds to zero has no sign. */
export function fixed(value: number, digits = 4): string {
  if (!Number.isFinite(value)) return infinite(value);
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? MINUS + text : text;
}

/** +0.4312 or −0.4312, for the parts of a sum; what rounds to zero has no sign. */
export function signed(value: number, digits = 4): string {
  const text = fixed(value, digits);
  const plain = text.startsWith(MINUS) || text === NOT_A_NUMBER || Number(text) === 0;
  return plain ? text : `+${text}`;
}

/** "=" where the written parts add up to the written total, "≈" where rounding hides a digit. */
export function equals(parts: readonly number[], total: number, digits = 4): string {
  const unit = 10 ** digits;
  const whole = (value: number) => Math.round(rounded(value, digits) * unit);
  return parts.reduce((sum, part) => sum + whole(part), 0) === whole(total) ? "=" : APPROXIMATELY;
}

/** "=" where the written factors multiply to the written total, "≈" elsewhere. */
export function multiplies(
  factors: readonly (readonly [value: number, digits: number])[],
  total: number,
  digits: number,
): string {
  const product = factors.reduce((whole, [value, places]) => whole * rounded(value, places), 1);
  return Math.abs(product - rounded(total, digits)) < 1e-9 ? "=" : APPROXIMATELY;
}

/** The number that `fixed` writes, as a number again. */
export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/**
 * 12%, 3.4%, 95.9%: never 0% for a share that is there, never 100% for one that is not whole.
 * One decimal below 10% and above 90%, so that a share and its rest add up; ".0" is left out.
 */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return infinite(share);
  if (share < 0) return negativePercent(-share);
  if (share === 0) return "0%";
  if (share < 0.001) return "<0.1%";
  if (Math.abs(share - 1) <= ROUNDING && share >= 1) return "100%";
  if (share > 0.999 && share < 1) return ">99.9%";
  if (share > 1 && share < 1.0005) return ">100%";
  const digits = share < 0.1 || (share > 0.9 && share < 1.1) ? 1 : 0;
  return `${(100 * share).toFixed(digits).replace(/\.0$/, "")}%`;
}

// −12%; what lies between −0.1% and 0 is ">−0.1%".
function negativePercent(share: number): string {
  const text = percent(share);
  if (text.startsWith("<")) return `>${MINUS}${text.slice(1)}`;
  if (text.startsWith(">")) return `<${MINUS}${text.slice(1)}`;
  return MINUS + text;
}

/** Three digits that a person reads: 0.0123, 4.56 × 10⁻⁷, and 0 only where it is 0. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return infinite(value);
  if (value === 0) return "0";
  const sign = value < 0 ? MINUS : "";
  const size = Math.abs(value);
  const three = Number(size.toPrecision(3));
  if (three >= 0.001 && three < 1000) return sign + String(three);
  if (three >= 1000 && Number(size.toFixed(0)) < 10_000) return sign + size.toFixed(0);
  const [mantissa = "", exponent = ""] = size.toExponential(2).split("e");
  return `${sign}${mantissa} \u00d7 ${tenTo(Number(exponent))}`;
}

/** A power of ten for a scale: 0.01, 1, 10, 10⁻⁶. */
export function power(exponent: number): string {
  return Math.abs(exponent) <= 3 ? String(Number(`1e${exponent}`)) : tenTo(exponent);
}

function tenTo(exponent: number): string {
  return `10${[...String(exponent)].map((digit) => SUPERSCRIPTS[digit]).join("")}`;
}

/** 10,000: how many, with separators for thousands, the same in every language of the page. */
export function count(value: number): string {
  return value.toLocaleString("en").replace("-", MINUS);
}

function infinite(value: number): string {
  if (Number.isNaN(value)) return NOT_A_NUMBER;
  return value < 0 ? `${MINUS}\u221e` : "\u221e";
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The largest value, at least `least`. */
export function largest(values: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let most = least;
  for (const value of values) if (value > most) most = value;
  return most;
}
