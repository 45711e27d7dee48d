// How wide the columns of the unrolled network are. Pure numbers.

import { clamp, sum } from "../shared/numbers.ts";

/**
 * needed: what each chip needs. wanted: what its longest guess needs to be read whole.
 * Where there is room, columns grow towards what is wanted, and then all alike.
 */
export function columnWidths(needed: number[], wanted: number[], room: number): number[] {
  const spare = room - sum(needed);
  const longer = needed.map((width, t) => clamp(wanted[t] - width, 0, 80));
  const part = clamp(spare / Math.max(1, sum(longer)), 0, 1);
  const extra = clamp(Math.floor((spare - sum(longer)) / needed.length), 0, 60);
  return needed.map((width, t) => width + Math.floor(longer[t] * part) + extra);
}

/** Where each column begins. */
export function leftsOf(widths: number[]): number[] {
  let left = 0;
  return widths.map((width) => {
    left += width;
    return left - width;
  });
}

/** The last column that is seen whole in `room`; the first where none is. */
export function lastWhole(widths: number[], room: number): number {
  const hidden = leftsOf(widths).findIndex((left, t) => left + widths[t] > room);
  return hidden === -1 ? widths.length - 1 : Math.max(0, hidden - 1);
}
