// Where everything lies: a lane a token, from left to right; blocks one after another.

import { type Block, blocksOf } from "./data.ts";

/** How wide a block is beside the others. */
const SHARE = { input: 1.1, attention: 2.4, add: 0.55, feed_forward: 1.1, predict: 0 } as const;
/** A lane at its highest and at its lowest, in pixels; the names above them. */
const LANE = { most: 64, least: 4.5 };
export const TOP = 50;

export interface Places {
  readonly width: number;
  readonly height: number;
  /** Of a lane. */
  readonly lane: number;
  /** The middle of each lane. */
  readonly lanes: number[];
  /** Left and right edge of each block. */
  readonly blocks: [left: number, right: number][];
  /** Every n-th token is named. */
  readonly nth: number;
  readonly type: number;
}

/** names, guesses: what they take at the left and at the right, in pixels. */
export function placesOf(
  tokens: number,
  layers: number,
  width: number,
  height: number,
  names: number,
  guesses: number,
): Places {
  const lane = Math.max(LANE.least, Math.min(LANE.most, (height - TOP - 4) / Math.max(1, tokens)));
  const lanes = Array.from({ length: tokens }, (_, t) => TOP + (t + 0.5) * lane);
  const all = blocksOf(layers);
  const whole = all.reduce((sum, { kind }) => sum + SHARE[kind], 0);
  const unit = Math.max(1, width - names - guesses) / whole;
  let at = names;
  const blocks = all.map(({ kind }: Block): [number, number] => {
    const left = at;
    at = kind === "predict" ? width : at + unit * SHARE[kind];
    return [left, at];
  });
  const type = Math.min(22, Math.max(14, 0.62 * lane));
  return { width, height: TOP + tokens * lane + 4, lane, lanes, blocks, nth: Math.ceil((type + 2) / lane), type };
}

/** A link of attention from lane to lane, from one edge of its block to the other. */
export function link(from: number, to: number, [left, right]: readonly [number, number]): string {
  const [start, end] = [left + 3, right - 3];
  const middle = (start + end) / 2;
  const round = (value: number) => Math.round(10 * value) / 10;
  return `M${round(start)} ${round(from)}C${round(middle)} ${round(from)} ${round(middle)} ${round(to)} ${round(end)} ${round(to)}`;
}

/** How thick the stream of a token is drawn. most: the longest vector of all. */
export function thickness(length: number, most: number, lane: number): number {
  return Math.max(1, (Math.min(9, 0.4 * lane) * length) / Math.max(most, 1e-9));
}
