// Facts about the units of the recurrent state: charts/units.py, held to it by a test.

import type { Order, Part } from "../components/unrolled-rnn/data.ts";
import { similarOrder } from "./leaves.ts";
import type { Rnn, RnnTrace } from "./rnn.ts";

const PARTS = 3;

/** The unit whose value varies most over the steps; of one step the one furthest from 0. */
export function liveliestUnit({ hidden, units, steps }: RnnTrace): number {
  let [found, most] = [0, -1];
  for (let unit = 0; unit < units; unit++) {
    let [mean, spread] = [0, 0];
    for (let t = 0; t < steps; t++) mean += hidden[t * units + unit] / steps;
    for (let t = 0; t < steps; t++) spread += (hidden[t * units + unit] - mean) ** 2;
    const value = steps > 1 ? spread : Math.abs(hidden[unit]);
    if (value > most) [found, most] = [unit, value];
  }
  return found;
}

/** Which unit each row shows. */
export function unitOrder({ hidden, units, steps }: RnnTrace, order: Order): number[] {
  if (order === "trained") return Array.from({ length: units }, (_, unit) => unit);
  return similarOrder(
    Array.from({ length: units }, (_, unit) => Array.from({ length: steps }, (_, t) => hidden[t * units + unit])),
  );
}

/** The largest products in one unit's sum at each step, largest first. */
export function contributions({ wXh, wHh }: Rnn, trace: RnnTrace, unit: number): Part[][] {
  const { units, steps, inputs, hidden } = trace;
  const fromInput = wXh.subarray(unit * units, (unit + 1) * units);
  const fromHidden = wHh.subarray(unit * units, (unit + 1) * units);
  return Array.from({ length: steps }, (_, t) => {
    const parts: Part[] = [];
    for (let n = 0; n < units; n++) {
      const value = inputs[t * units + n];
      parts.push(["x", n, fromInput[n], value, fromInput[n] * value]);
    }
    for (let n = 0; n < units; n++) {
      const value = t ? hidden[(t - 1) * units + n] : 0;
      parts.push(["h", n, fromHidden[n], value, fromHidden[n] * value]);
    }
    return parts
      .sort((a, b) => Math.abs(b[4]) - Math.abs(a[4]))
      .slice(0, PARTS)
      .filter((part) => part[4] !== 0);
  });
}
