// Where rows and columns of the picture lie, and the lines between them. Pure numbers.

import { clamp, sum } from "../shared/numbers.ts";
import type { Mode } from "./data.ts";

/** A vector’s square where there is room, in a low picture, and in the frame of another page. */
export const TILE = 42;
export const SMALL_TILE = 34;
export const TINY_TILE = 20;
/** Room for s_0 before the first column of the target. */
export const ZERO = 56;

export type RowName = "x" | "h" | "score" | "weight" | "lines" | "c" | "s" | "y" | "end";
/** Where each row begins, and the side of a square. */
export type Rows = Record<RowName | "tile", number>;
/** Room above the first row. */
const EDGE = 6;

/** Lines are at least so long that they can be told apart, and at most so long that they stay together. */
const LINES = { least: 44, most: 300 };

/**
 * The height at which each row begins; what a picture does not have takes no room.
 * height: of the whole picture, null where it may be as high as it likes. Lines take what the others leave,
 * and where that is little the others are lower, in two steps.
 */
export function rowsOf(mode: Mode, height: number | null): Rows {
  const attends = mode !== "fixed";
  const loose: [RowName, number][] = [
    ["x", 50],
    ["h", TILE + 32],
    ["score", attends ? 27 : 0],
    ["weight", attends ? 42 : 0],
    ["lines", 104],
    ["c", TILE + 42],
    ["s", TILE + 34],
    ["y", 64],
    ["end", 0],
  ];
  const tight: [RowName, number][] = [
    ["x", 45],
    ["h", SMALL_TILE + 24],
    ["score", 22],
    ["weight", 36],
    ["lines", LINES.least],
    ["c", SMALL_TILE + 34],
    ["s", SMALL_TILE + 28],
    ["y", 58],
    ["end", 0],
  ];
  const tiny: [RowName, number][] = [
    ["x", 36],
    ["h", TINY_TILE + 22],
    ["score", 20],
    ["weight", 28],
    ["lines", LINES.least],
    ["c", TINY_TILE + 26],
    ["s", TINY_TILE + 25],
    ["y", 36],
    ["end", 0],
  ];
  const whole = (heights: [RowName, number][]) => sum(heights.map(([, each]) => each)) + EDGE;
  const small = height !== null && whole(loose) - 104 + LINES.least > height;
  const least = height !== null && whole(tight) > height;
  const heights = least ? tiny : small ? tight : loose;
  const room = height === null ? 0 : height - whole(heights);
  const rows = { tile: least ? TINY_TILE : small ? SMALL_TILE : TILE } as Rows;
  let at = EDGE;
  for (const [name, each] of heights) {
    rows[name] = at;
    at += name === "lines" ? clamp(each + room, LINES.least, LINES.most) : each;
  }
  return rows;
}

export interface Columns {
  readonly widths: number[];
  readonly centres: number[];
}

/** Columns as wide as they need between `from` and `whole`; what room is left is shared out. */
export function spread(need: number[], from: number, whole: number): Columns {
  const extra = clamp((whole - from - sum(need) - 4) / need.length, 0, 60);
  const widths = need.map((width) => width + extra);
  let at = from + Math.max(0, (whole - from - sum(widths)) / 2);
  const centres = widths.map((width) => {
    at += width;
    return at - width / 2;
  });
  return { widths, centres };
}

export function edges({ centres, widths }: Columns, n: number): [left: number, right: number] {
  return [centres[n] - widths[n] / 2, centres[n] + widths[n] / 2];
}

/** The column that x lies in; −1 between them. */
export function columnAt({ centres, widths }: Columns, x: number): number {
  return centres.findIndex((centre, j) => Math.abs(x - centre) <= widths[j] / 2);
}

export interface Places {
  readonly rows: Rows;
  readonly source: Columns;
  readonly target: Columns;
}

/** From under h_j to the top of c_t. */
export function thread({ rows, source, target }: Places, j: number, t: number): string {
  const [x, y, u, v] = [source.centres[j], rows.lines, target.centres[t], rows.c];
  const bend = (v - y) / 2;
  return `M${x} ${y}C${x} ${y + bend} ${u} ${v - bend} ${u} ${v}`;
}

/** The arrows of both networks: x_j into h_j, h_{j−1} into h_j, s_{t−1} into s_t, s_t into y_t. */
export function arrows({ rows, source, target }: Places): string[] {
  const { tile } = rows;
  const middle = tile / 2 + 3;
  const found: string[] = [];
  source.centres.forEach((centre, j) => {
    found.push(`M${centre} ${rows.x + 42}V${rows.h}`);
    if (j) found.push(`M${source.centres[j - 1] + tile / 2 + 6} ${rows.h + middle}H${centre - tile / 2 - 6}`);
  });
  target.centres.forEach((centre, t) => {
    const from = t ? target.centres[t - 1] + tile / 2 + 4 : target.centres[0] - target.widths[0] / 2 - 6;
    found.push(
      `M${from} ${rows.s + middle}H${centre - tile / 2 - 4}`,
      `M${centre} ${rows.s + tile + (tile < TILE ? 20 : 26)}V${rows.y}`,
    );
  });
  return found;
}
