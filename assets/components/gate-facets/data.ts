// What pages/gates/figures/facets.py sends, and where a pointer is in it.

import type { Palette } from "../shared/colour.ts";
import { clamp } from "../shared/numbers.ts";

/** Gates are shown from 0 to 1, the other quantities from −limit to limit. */
export interface Facet {
  readonly name: string;
  readonly symbol: string;
  readonly gate: boolean;
  readonly limit: number;
  /** A row for each token, packed. */
  readonly values: string;
}

export interface Data {
  readonly tokens: string[];
  /** The units from top to bottom, from 1; 0 is a gap between those that hold long and those that do not. */
  readonly units: number[];
  /** What each of them still has at the end of what it held at the first token, in words. */
  readonly held: string[];
  readonly facets: Facet[];
  /** The place in `units` and the step, both from 0. */
  readonly row: number;
  readonly step: number;
  readonly alternative: string;
  readonly words: { readonly said: string; readonly keys: string };
  readonly palette: Palette;
}

export interface Cell {
  readonly row: number;
  readonly step: number;
}

/** The cell at a share of the width and of the height; null where the gap is. */
export function cellAt(data: Data, across: number, down: number): Cell | null {
  const step = clamp(Math.floor(across * data.tokens.length), 0, data.tokens.length - 1);
  const row = clamp(Math.floor(down * data.units.length), 0, data.units.length - 1);
  return data.units[row] ? { row, step } : null;
}

/** The cell so many units and steps on, within the picture; over the gap in one step. */
export function moved(data: Data, cell: Cell, rows: number, steps: number): Cell {
  const step = clamp(cell.step + steps, 0, data.tokens.length - 1);
  let row = clamp(cell.row + rows, 0, data.units.length - 1);
  if (!data.units[row]) row = clamp(row + Math.sign(rows), 0, data.units.length - 1);
  return { row, step };
}

/** Which tokens are named below a picture of this width: every nth, so that none is cut too short. */
export function named(width: number, tokens: number, least = 46): number {
  return Math.max(1, Math.ceil((least * tokens) / Math.max(width, 1)));
}

/** How many facets stand in a row. */
export function columnsOf(width: number, facets: number): number {
  if (width < 640) return 2;
  return facets % 3 === 0 ? 3 : 2;
}
