import assert from "node:assert/strict";
import { test } from "node:test";
import { similarOrder } from "../../assets/offline/leaves.ts";
import { addressed, pairsIn, placeIn } from "../../assets/offline/places.ts";
import { times } from "../../assets/offline/products.ts";
import { largestThree } from "../../assets/offline/rnn.ts";
import { check, LIMIT } from "../../assets/offline/sentence.ts";
import { thumbnail } from "../../assets/offline/thumbnail.ts";
import { bytesOf, packed, readWeights, shorts, widened } from "../../assets/offline/weights.ts";

test("half floats are widened exactly: whole, small, subnormal, negative, endless", () => {
  const halves = [0x3c00, 0x0001, 0x03ff, 0x0400, 0xc000, 0x7bff, 0x7c00, 0xfc00, 0x8000];
  const bytes = new Uint8Array(Uint16Array.from(halves).buffer);
  const expected = [1, 2 ** -24, 1023 * 2 ** -24, 2 ** -14, -2, 65504, Infinity, -Infinity, -0];
  assert.deepEqual([...widened(bytes)], expected);
  assert.ok(Number.isNaN(widened(new Uint8Array([1, 0x7c]))[0]));
});

test("tensors are views of one array, and have to fill it", () => {
  const bytes = bytesOf(packed([1, 2, 3, 4, 5, 6]));
  const tensors = [
    { name: "w", shape: [2, 2] },
    { name: "b", shape: [2] },
  ];
  assert.deepEqual([...(readWeights(bytes, "float32", tensors).get("b") ?? [])], [5, 6]);
  assert.throws(() => readWeights(bytes, "float32", tensors.slice(0, 1)), /6 numbers for tensors of 4/);
});

test("whole numbers of 16 bits", () => {
  assert.deepEqual([...shorts("AQD//w==")], [1, 65535]);
});

for (const [rows, columns, width] of [
  [1, 1, 1],
  [3, 5, 7],
  [4, 2, 8],
  [9, 7, 5],
  [0, 3, 4],
]) {
  test(`a product of ${rows} and ${columns} rows of ${width}`, () => {
    const x = Float32Array.from({ length: rows * width }, (_, n) => (n % 7) - 3);
    const w = Float32Array.from({ length: columns * width }, (_, n) => (n % 5) - 2);
    const expected = Array.from({ length: rows * columns }, (_, at) => {
      const [t, n] = [Math.floor(at / columns), at % columns];
      return Array.from({ length: width }, (_, k) => x[t * width + k] * w[n * width + k]).reduce((a, b) => a + b, 0);
    });
    assert.deepEqual(
      [...times(x, w, width)].map((each) => each + 0),
      expected.map((each) => each + 0),
    );
  });
}

test("the three largest, largest first", () => {
  for (const values of [
    [5, 1, 4, 9, 2, 7],
    [1, 2, 3],
    [3, 2, 1],
    [0, 0, 0, 1],
    [-5, -1, -3, -2],
  ]) {
    const found = largestThree(Float32Array.from(values)).map((n) => values[n]);
    assert.deepEqual(found, [...values].sort((a, b) => b - a).slice(0, 3));
  }
});

test("points on a line stand in the order of the line", () => {
  const order = similarOrder([[5], [1], [9], [1.5], [5.2]]).map((n) => [5, 1, 9, 1.5, 5.2][n]);
  const rising = [...order].sort((a, b) => a - b);
  assert.deepEqual(order[0] < order[4] ? order : order.reverse(), rising);
  assert.deepEqual(similarOrder([[3], [1]]), [0, 1]);
});

test("places of the address count from 1, and what is none is left", () => {
  const given = new URLSearchParams("unit=7&step=0&layer=x&head=999&pin=2.1,9.1,1.,3.3");
  assert.deepEqual(
    ["unit", "step", "layer", "head", "none"].map((name) => placeIn(given, name, 128)),
    [6, null, null, null, null],
  );
  assert.deepEqual(pairsIn(given, "pin", 8), [
    [1, 0],
    [2, 2],
  ]);
  assert.deepEqual(addressed({ unit: 6, step: null, order: "similar", pin: "" }), { unit: "7", order: "similar" });
});

test("a text that is too long, blank or unseen is said to be", () => {
  assert.deepEqual(check("x".repeat(LIMIT + 5)), {
    text: "x".repeat(LIMIT),
    notice: "sentence.cut",
    used: LIMIT,
    given: LIMIT + 5,
  });
  assert.equal(check(" \u3000").notice, "sentence.blank");
  assert.equal(check("\u200b").notice, "sentence.controls");
  assert.equal(check("🙂").text, "🙂");
});

test("a thumbnail is a bitmap of 64 colours from the top down", () => {
  const scale = [
    [0, "#000000"],
    [1, "#ffffff"],
  ] as const;
  const address = thumbnail([0, 1, 0.5, 2, -1, 1], 3, scale, 0, 1);
  const bytes = bytesOf(address.replace("data:image/bmp;base64,", ""));
  assert.equal(new TextDecoder().decode(bytes.slice(0, 2)), "BM");
  const pixels = bytes.slice(54 + 256);
  assert.deepEqual([...pixels], [0, 63, 32, 0, 63, 0, 63, 0]);
});
