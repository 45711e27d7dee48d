// Encoder and decoder as a table: a row for every unit of every state.

import { unpack } from "../shared/packing.ts";
import { digits, type Table, tableOf } from "../shared/table.ts";
import type { Sent } from "./data.ts";

export function table({ tokens, target, units, encoder, decoder }: Sent): Table {
  const states = (side: string, all: readonly string[], numbers: Float32Array) =>
    all.flatMap((token, t) =>
      Array.from({ length: units }, (_, unit) => ({
        side,
        step: t + 1,
        token,
        unit: unit + 1,
        value: digits(numbers[t * units + unit]),
      })),
    );
  return tableOf([...states("encoder", tokens, unpack(encoder)), ...states("decoder", target, unpack(decoder))]);
}

export function packed({ units }: Sent): Record<string, number> {
  return { encoder: units, decoder: units };
}
