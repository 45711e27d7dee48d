// Vectors of the plane, and what is measured of a pair of them.

import { clamp, rounded } from "../shared/numbers.ts";

export interface Vector {
  readonly x: number;
  readonly y: number;
}

export type Name = "a" | "b";

export const DEGREE = Math.PI / 180;
export const SHORTEST = 0.04; // of the range: no arrow is so short that it has no direction

export const dot = (a: Vector, b: Vector): number => a.x * b.x + a.y * b.y;
export const lengthOf = (a: Vector): number => Math.hypot(a.x, a.y);
export const directionOf = (a: Vector): number => Math.atan2(a.y, a.x);
export const polar = (length: number, angle: number): Vector => ({
  x: length * Math.cos(angle),
  y: length * Math.sin(angle),
});

/** What is seen of a pair. Both roads to a·b are walked apart: the coordinates, and the lengths with the angle. */
export interface Measures {
  readonly products: [number, number];
  readonly sum: number;
  /** |a| and |b|. */
  readonly long: number;
  readonly wide: number;
  /** 0 … π. */
  readonly angle: number;
  readonly cosine: number;
  /** |a| |b| cos θ. */
  readonly size: number;
}

export function measure(a: Vector, b: Vector): Measures {
  const products: [number, number] = [a.x * b.x, a.y * b.y];
  const [long, wide] = [lengthOf(a), lengthOf(b)];
  const angle = Math.atan2(Math.abs(a.x * b.y - a.y * b.x), dot(a, b));
  const cosine = Math.cos(angle);
  return { products, sum: products[0] + products[1], long, wide, angle, cosine, size: long * wide * cosine };
}

/** The end of the perpendicular from the tip of `from` onto the line of `onto`. */
export function foot(from: Vector, onto: Vector): Vector {
  const share = dot(from, onto) / dot(onto, onto);
  return { x: share * onto.x, y: share * onto.y };
}

/** Half the width of the plane that holds these vectors: 1, 2 or 5 times a power of ten. */
export function roomFor(vectors: Vector[], least = 0): number {
  const needed = Math.max(...vectors.map((v) => Math.max(Math.abs(v.x), Math.abs(v.y)))) - 1e-9;
  const power = 10 ** Math.floor(Math.log10(needed));
  return Math.max(least, power * ([1, 2, 5].find((factor) => factor * power >= needed) ?? 10));
}

/** No arrow leaves the plane: one that would is cut where it would. */
export function inside(v: Vector, range: number): Vector {
  const over = Math.max(Math.abs(v.x), Math.abs(v.y)) / range;
  return over > 1 ? { x: v.x / over, y: v.y / over } : v;
}

/** |a|, |b| and the angle of two vectors of many dimensions, in a plane; a lies 20° above the axis. */
export function planeOf(aa: number, bb: number, ab: number): Record<Name, Vector> {
  const [long, wide] = [Math.sqrt(aa), Math.sqrt(bb)];
  const angle = Math.acos(clamp(ab / (long * wide), -1, 1));
  return { a: polar(long, 20 * DEGREE), b: polar(wide, 20 * DEGREE + angle) };
}

/** On the way from one vector to another, by the shorter turn; share: of the way, 0 … 1. */
export function between(from: Vector, to: Vector, share: number): Vector {
  let angle = directionOf(to) - directionOf(from);
  if (angle > Math.PI + 1e-9) angle -= 2 * Math.PI;
  if (angle < -Math.PI - 1e-9) angle += 2 * Math.PI;
  const length = lengthOf(from) + share * (lengthOf(to) - lengthOf(from));
  return polar(length, directionOf(from) + share * angle);
}

/** So many decimals that neighbouring places on the plane differ. */
export const digitsFor = (range: number): number => (range < 2 ? 3 : 2);

/** What is written decides: −0.004 is written 0.00 and called a right angle. */
export function signOf({ sum }: Measures, digits: number): "plus" | "zero" | "minus" {
  if (rounded(sum, digits) === 0) return "zero";
  return sum > 0 ? "plus" : "minus";
}
