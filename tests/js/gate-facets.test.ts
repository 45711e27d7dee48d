import assert from "node:assert/strict";
import { test } from "node:test";
import { cellAt, columnsOf, type Data, moved, named } from "../../assets/components/gate-facets/data.ts";

const data = { tokens: ["a", "b", "c", "d"], units: [9, 3, 0, 7, 1] } as unknown as Data;

test("a pointer is at a unit and a token, at the edges too", () => {
  assert.deepEqual(cellAt(data, 0, 0), { row: 0, step: 0 });
  assert.deepEqual(cellAt(data, 0.51, 0.3), { row: 1, step: 2 });
  assert.deepEqual(cellAt(data, 1, 1), { row: 4, step: 3 });
  assert.deepEqual(cellAt(data, -0.2, 1.4), { row: 4, step: 0 });
});

test("the gap is no unit", () => {
  assert.equal(cellAt(data, 0.5, 0.5), null);
});

test("the keyboard goes over the gap and stays in the picture", () => {
  assert.deepEqual(moved(data, { row: 1, step: 1 }, 1, 0), { row: 3, step: 1 });
  assert.deepEqual(moved(data, { row: 3, step: 1 }, -1, 0), { row: 1, step: 1 });
  assert.deepEqual(moved(data, { row: 4, step: 3 }, 1, 1), { row: 4, step: 3 });
  assert.deepEqual(moved(data, { row: 0, step: 0 }, -1, -1), { row: 0, step: 0 });
});

test("so many tokens are named that each has room", () => {
  assert.equal(named(460, 10), 1);
  assert.equal(named(460, 11), 2);
  assert.equal(named(180, 64), 17);
  assert.equal(named(0, 3), 138);
});

test("facets stand two in a row on a phone", () => {
  assert.equal(columnsOf(362, 6), 2);
  assert.equal(columnsOf(1300, 6), 3);
  assert.equal(columnsOf(1300, 4), 2);
});
