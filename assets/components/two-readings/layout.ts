// How large the parts are, from the room that the picture has. Pure.

import { clamp } from "../shared/numbers.ts";

export interface Layout {
  readonly phone: boolean;
  /** In pixels: the names of the rows, the gates, the matrix, and the height of both. */
  readonly names: number;
  readonly gates: number;
  readonly matrix: number;
  readonly height: number;
}

/** The numbers beside the matrix, and under it on a phone. */
const SIDE = { share: 0.34, least: 300, most: 520 };
const SHEET = 148;
/** Above both fields their names and the tokens, below them the legends. */
const ABOVE = { wide: 112, phone: 84 };
const BELOW = 34;
const GAPS = 40;
/** A matrix is at most so much wider than high. */
const ASPECT = 1.45;

/** width, height: of the whole picture. scale: of its type, 1 where a token is written in 16 px. */
export function layout(width: number, height: number, scale = 1): Layout {
  const phone = width < 620;
  const names = phone ? 62 : 96 * scale;
  const side = phone ? 0 : sideOf(width);
  const room = width - names - side - GAPS;
  const gates = clamp(0.26 * room, 56, 230);
  const above = phone ? ABOVE.phone : ABOVE.wide * scale;
  const left = height - above - BELOW * (phone ? 1 : scale) - (phone ? SHEET : 0);
  const high = Math.max(80, Math.floor(left));
  return { phone, names, gates, matrix: Math.floor(Math.min(room - gates, ASPECT * high)), height: high };
}

/** What the numbers beside the matrix get. */
export function sideOf(width: number): number {
  return clamp(SIDE.share * width, SIDE.least, SIDE.most);
}
