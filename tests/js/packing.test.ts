import assert from "node:assert/strict";
import { test } from "node:test";
import { indexOfLargest, rowOf, unpack } from "../../assets/components/shared/packing.ts";

function packed(values: number[]): string {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [n, value] of values.entries()) bytes.writeFloatLE(value, 4 * n);
  return bytes.toString("base64");
}

test("unpack: float32, little-endian, exactly", () => {
  const values = [0, -0, 1, -1.5, 0.1, 3.4e38, 1e-45, Number.NEGATIVE_INFINITY];
  assert.deepEqual([...unpack(packed(values))], values.map(Math.fround));
  assert.equal(unpack("AACAPw==")[0], 1); // 00 00 80 3f
});

test("unpack: nothing is nothing; what are no whole numbers is refused", () => {
  assert.equal(unpack("").length, 0);
  assert.throws(() => unpack("AACA"), RangeError);
});

test("rowOf: the n-th row, without a copy", () => {
  const array = Float32Array.of(1, 2, 3, 4, 5, 6);
  const row = rowOf(array, 1, 3);
  assert.deepEqual([...row], [4, 5, 6]);
  assert.equal(row.buffer, array.buffer);
});

test("indexOfLargest: the first of the largest", () => {
  assert.equal(indexOfLargest([1, 5, 3, 5]), 1);
  assert.equal(indexOfLargest(Float32Array.of(-3, -2, -2.5)), 1);
});
