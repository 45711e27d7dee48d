import assert from "node:assert/strict";
import { test } from "node:test";
import type { Sent as Explorer } from "../../assets/components/explorer/data.ts";
import { type EveryHead, everyHead, oneHead } from "../../assets/components/saved/heads.ts";
import { depths } from "../../assets/components/saved/thumbnail.ts";
import { type EveryUnit, everyUnit } from "../../assets/components/saved/units.ts";
import { alike, attend } from "../../assets/components/shared/attend.ts";
import { stand } from "../../assets/components/shared/bare.ts";
import type { Call } from "../../assets/components/shared/mount.ts";
import { unpack } from "../../assets/components/shared/packing.ts";
import { pack, unrounded } from "../../assets/components/shared/rounding.ts";
import type { Sent as Unrolled } from "../../assets/components/unrolled-rnn/data.ts";

/** charts.packing.rounded([[1, -2, 0.5], [0, 3e-5, -1e-5]]). */
const ROUNDED = { digits: "003|R0001h0sw.j|G!mL1poj500000", largest: [2, 3e-5] };

test("numbers come back within 3e-7 of the largest of their row", () => {
  const found = [...unrounded(ROUNDED, 3)];
  const meant = [1, -2, 0.5, 0, 3e-5, -1e-5];
  assert.equal(found.length, meant.length);
  for (const [n, x] of meant.entries()) {
    assert.ok(Math.abs(found[n] - x) <= 3e-7 * ROUNDED.largest[n < 3 ? 0 : 1], `${x}: ${found[n]}`);
  }
});

test("what is packed is unpacked", () => {
  const values = Float32Array.of(1, -2.5, 1e-9, Number.POSITIVE_INFINITY);
  assert.deepEqual(unpack(pack(values)), values);
  assert.deepEqual(unpack(pack(values.subarray(1, 3))), values.slice(1, 3));
});

test("weights are a softmax over the keys that are open, sums are theirs of the values", () => {
  const q = Float32Array.of(1, 0, 0, 2);
  const k = Float32Array.of(1, 1, 0, 3);
  const v = Float32Array.of(1, 2, 3, 4);
  const { dots, weights, z } = attend({ q, k, v, d: 2, causal: true, divisor: 2 });
  assert.deepEqual([...dots], [1, 0, 2, 6]);
  const [low, high] = [1 / (1 + Math.exp(2)), 1 / (1 + Math.exp(-2))];
  assert.ok(alike(weights, Float32Array.of(1, 0, low, high)));
  assert.ok(alike(z, Float32Array.of(1, 2, low + 3 * high, 2 * low + 4 * high)));
  const open = attend({ q, k, v, d: 2, causal: false, divisor: 2 }).weights;
  assert.ok(Math.abs(open[0] + open[1] - 1) < 1e-6);
  assert.ok(open[1] > 0);
});

test("what differs by more than a hundred-thousandth of the largest is not alike", () => {
  assert.ok(alike(Float32Array.of(1, 0.5), Float32Array.of(1, 0.500009)));
  assert.ok(!alike(Float32Array.of(1, 0.5), Float32Array.of(1, 0.50002)));
  assert.ok(!alike(Float32Array.of(1), Float32Array.of(1, 1)));
});

const sent = {
  queries: ["a", "b"],
  keys: ["a", "b"],
  d: 1,
  causal: true,
  scaled: true,
  temperature: 1,
  start: null,
  heads: { layer: 0, head: 0, rows: [], ranking: [], byLayer: false },
} as unknown as Explorer;
/** Two layers of one head of two tokens: 1 and 2, 3 and 4. */
const four = { digits: "008j+|NsAg|Ns9000000", largest: [2, 4] };
const every: EveryHead = { layers: 2, heads: 1, q: four, k: four, v: four, starts: [[null], [[1, 0]]] };

test("another head is answered with its numbers and its first cell", () => {
  const { data, answer } = everyHead(sent, every);
  assert.ok(alike(unpack(data.v), Float32Array.of(1, 2)));
  const next = answer("head", { layer: 2, head: 1 }, data);
  assert.ok(next);
  assert.deepEqual([next.heads?.layer, next.heads?.head, next.start], [1, 0, [1, 0]]);
  assert.ok(alike(unpack(next.v), Float32Array.of(3, 4)));
  assert.ok(alike(unpack(next.dots), Float32Array.of(9, 12, 12, 16)));
  assert.equal(answer("order", "layer", next)?.heads?.byLayer, true);
  assert.equal(answer("order", "layer", next)?.heads?.layer, 1);
  assert.equal(answer("pins", [], next), undefined);
});

test("of one head what follows from q, k and v is computed, what is carried stays", () => {
  const values = pack(Float32Array.of(1, 2));
  const bare = { ...sent, q: values, k: values, v: values, dots: undefined, weights: undefined, z: undefined };
  const whole = oneHead(bare);
  assert.deepEqual([...unpack(whole.dots)], [1, 2, 2, 4]);
  const carried = { ...whole, weights: pack(Float32Array.of(1, 0, 0.5, 0.5)) };
  assert.equal(oneHead(carried).weights, carried.weights);
});

test("another unit is answered with its largest products, another order with its rows", () => {
  const one = { digits: "008j+|NsAg|Ns9000000", largest: [2, 4] };
  const carried = {
    units: 2,
    inputs: 2,
    tokens: ["a", "b"],
    hidden: pack(Float32Array.of(0.5, -0.5, 0.25, 0.75)),
    unit: 0,
  } as unknown as Unrolled;
  const all: EveryUnit = {
    fromInput: one,
    fromHidden: one,
    inputs: one,
    initial: pack(Float32Array.of(0, 0)),
    rows: { trained: [0, 1], similar: [1, 0] },
  };
  const answer = everyUnit(carried, all);
  const next = answer("cell", { unit: 2, step: 1 }, carried);
  assert.equal(next?.unit, 1);
  const products = next?.parts.map((step) =>
    step.map(([source, index, , , x]) => [source, index, Math.round(x * 1e3)]),
  );
  assert.deepEqual(products, [
    [
      ["x", 1, 8000],
      ["x", 0, 3000],
    ],
    [
      ["x", 1, 16000],
      ["x", 0, 9000],
      ["h", 1, -2000],
    ],
  ]);
  assert.deepEqual(answer("order", "similar", carried)?.rows, [1, 0]);
  assert.equal(answer("step", 3, carried), undefined);
});

test("a picture is shown what its answer says, and keeps what nobody answers", () => {
  const shown: number[] = [];
  let tell: Call<number>["setStateValue"];
  const component = ({ data, setStateValue }: Call<number>) => {
    if (typeof data === "number") shown.push(data);
    tell = setStateValue;
  };
  const show = stand<number>(component, {} as ParentNode, 1, (name, value, now) => {
    return name === "add" ? now + Number(value) : undefined;
  });
  tell?.("add", 2);
  tell?.("nothing", 9);
  tell?.("add", 4);
  show(0);
  tell?.("add", 1);
  assert.deepEqual(shown, [1, 3, 7, 0, 1]);
});

test("of many tokens a small picture shows square roots, up to the largest weight", () => {
  const few = Float32Array.of(0.25, 0.04);
  assert.deepEqual(depths(few, 20), few);
  assert.ok(alike(depths(few, 21), Float32Array.of(1, 0.4)));
});
