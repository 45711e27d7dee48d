// How large the parts are, from the room that the explorer has. Pure.

import { clamp, sum } from "../shared/numbers.ts";

export type Shape = "wide" | "narrow" | "phone";

export interface Layout {
  readonly shape: Shape;
  /** A cell's side in pixels. */
  readonly cell: number;
}

/** Beside the matrix: the arithmetic. */
const SIDE = 400;
/** As wide as it is, in a narrow explorer: a share of its width. */
const NARROW = { share: 0.4, least: 300, most: 380 };
/** Left of it: keys, lines and queries; on a phone the queries alone. */
const STRIPS = 380;
const QUERIES = 82;
/** Above it the keys, below it the scale and the edge. */
const ABOVE = { wide: 92, narrow: 92, phone: 74 };
const BELOW = 38;
/** On a phone under it: heads and the sheet. */
const SHEET = 230;
/** What the last key's name needs to the right. */
const OVERHANG = { wide: 56, narrow: 56, phone: 30 };

/** Where the strips would leave the matrix less than this share of its room, they stand elsewhere. */
const LEFT = 0.6;
/** More rows or columns than a page of the app reads: they scroll, beside names that stay. */
const LONG = 64;

/** width, height: of the explorer. count: rows or columns, whichever are more. */
export function layout(width: number, height: number, count: number): Layout {
  const shape = shapeOf(width, height, count);
  // Of a long text on a phone the matrix scrolls, so that a finger still meets a cell.
  const least = shape === "phone" ? 11 : 6;
  return { shape, cell: clamp(Math.floor(roomOf(shape, width, height) / count), least, 72) };
}

function shapeOf(width: number, height: number, count: number): Shape {
  if (width < 620) return "phone";
  if (count > LONG) return "narrow";
  return roomOf("wide", width, height) < LEFT * roomOf("narrow", width, height) ? "narrow" : "wide";
}

/** The side of the square that is left for the matrix. */
function roomOf(shape: Shape, width: number, height: number): number {
  const side = clamp(NARROW.share * width, NARROW.least, NARROW.most);
  const beside = { wide: SIDE + STRIPS + 28, narrow: side + QUERIES, phone: QUERIES }[shape] + OVERHANG[shape];
  return Math.min(width - beside, height - ABOVE[shape] - BELOW - (shape === "phone" ? SHEET : 0));
}

/** Of names that stand this far apart every n-th has room. */
export function everyNth(distance: number, needed: number): number {
  return Math.max(1, Math.ceil(needed / distance));
}

/** About how long a token is written, in ems: a syllable of Hangul is as wide as it is high. */
export function breadth(token: string): number {
  return sum([...token].map((it) => (/[\u1100-\uffdc]/.test(it) ? 0.92 : /[\p{Lu}mw\s]/u.test(it) ? 0.72 : 0.56)));
}
