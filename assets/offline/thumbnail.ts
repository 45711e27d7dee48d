// A matrix as a picture of one pixel a cell, as a data: address: what charts/packing.py makes as PNG,
// here as BMP, which needs no compression.

import type { Scale } from "../components/shared/colour.ts";
import { clamp } from "../components/shared/numbers.ts";
import { base64Of } from "./weights.ts";

const LEVELS = 64;
const HEADER = 54;

/** values (rows, columns) in 64 colours of the scale from `low` to `high`. */
export function thumbnail(values: ArrayLike<number>, columns: number, scale: Scale, low: number, high: number): string {
  const rows = values.length / columns;
  const stride = Math.ceil(columns / 4) * 4;
  const start = HEADER + 4 * LEVELS;
  const bytes = new Uint8Array(start + stride * rows);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, start, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, columns, true);
  view.setInt32(22, -rows, true); // from the top down
  view.setUint16(26, 1, true);
  view.setUint16(28, 8, true);
  view.setUint32(46, LEVELS, true);
  for (let level = 0; level < LEVELS; level++) {
    const [red, green, blue] = colourAt(scale, level / (LEVELS - 1));
    bytes.set([blue, green, red, 0], HEADER + 4 * level);
  }
  for (let n = 0; n < values.length; n++) {
    const share = clamp((values[n] - low) / (high - low), 0, 1);
    bytes[start + Math.floor(n / columns) * stride + (n % columns)] = Math.round(share * (LEVELS - 1));
  }
  return `data:image/bmp;base64,${base64Of(bytes)}`;
}

/** The colour of a place from 0 to 1 on the stops of a scale. */
function colourAt(scale: Scale, at: number): number[] {
  let n = 1;
  while (n < scale.length - 1 && at > scale[n][0]) n++;
  const [[from, first], [to, second]] = [scale[n - 1], scale[n]];
  const share = (at - from) / (to - from);
  return [1, 3, 5].map((k) => {
    const [a, b] = [first, second].map((colour) => Number.parseInt(colour.slice(k, k + 2), 16));
    return Math.round(a + share * (b - a));
  });
}
