import assert from "node:assert/strict";
import { test } from "node:test";
import { apart, around, type Box, centred, grouped, within } from "../../assets/components/predict/layout.ts";

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const stage = box(0, 100, 300, 400);

test("a veil covers only what of its part is on the stage", () => {
  assert.deepEqual(within(box(-10, 50, 100, 200), stage), box(0, 100, 100, 200));
  assert.equal(within(box(0, 0, 300, 100), stage), null);
  assert.equal(within(box(300, 100, 400, 200), stage), null);
});

test("a choice stands on the middle of its part, but within the stage", () => {
  assert.deepEqual(centred(box(100, 200, 140, 220), 60, 30, stage), box(90, 195, 150, 225));
  assert.deepEqual(centred(box(0, 100, 10, 110), 60, 30, stage), box(0, 100, 60, 130));
  assert.deepEqual(centred(box(290, 390, 300, 400), 60, 30, stage), box(240, 370, 300, 400));
});

test("choices that touch are apart, those that overlap are not", () => {
  assert.ok(apart([box(0, 0, 10, 10), box(10, 0, 20, 10), box(0, 10, 10, 20)]));
  assert.ok(!apart([box(0, 0, 10, 10), box(30, 0, 40, 10), box(9, 9, 20, 20)]));
  assert.ok(apart([]));
});

test("choices of one place stand together, in their order", () => {
  assert.deepEqual(grouped(["a", "b", "a", "c", "b"]), [[0, 2], [1, 4], [3]]);
});

test("one veil lies around all parts that belong together", () => {
  assert.deepEqual(around([box(5, 5, 10, 10), box(0, 7, 6, 20)]), [box(0, 5, 10, 20)]);
  assert.deepEqual(around([]), []);
});
