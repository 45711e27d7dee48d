import assert from "node:assert/strict";
import { test } from "node:test";
import { answered, type Lane, pace, winners } from "../../assets/components/race/data.ts";

const lane = (given: Partial<Lane>): Lane => ({
  name: "RNN",
  colour: "#000000",
  right: [null, 0.5],
  answers: [[1], [2]],
  reached: null,
  stopped: null,
  ...given,
});
const asked = { entries: ["a", "b", "c"], wanted: [2] };

test("an answer is that of the moment, and right where it is the wanted one", () => {
  assert.deepEqual(answered(lane({}), 0, asked), [{ entry: "b", right: false }]);
  assert.deepEqual(answered(lane({}), 1, asked), [{ entry: "c", right: true }]);
});

test("each token of a longer answer is judged by its place", () => {
  const two = { entries: ["a", "b"], wanted: [0, 1] };
  assert.deepEqual(
    answered(lane({ answers: [[1, 1]] }), 0, two).map(({ right }) => right),
    [false, true],
  );
});

test("before a run, and after a model has stopped, there is no answer", () => {
  assert.deepEqual(answered(lane({ answers: [] }), 0, asked), [{ entry: null, right: false }]);
  assert.deepEqual(answered(lane({ answers: [[-1]] }), 0, asked), [{ entry: null, right: false }]);
});

test("the first to reach the goal has won, several at once together", () => {
  assert.equal(winners([lane({}), lane({})]), null);
  const lanes = [lane({ name: "a", reached: 62 }), lane({ name: "b" }), lane({ name: "c", reached: 31 })];
  assert.deepEqual(winners(lanes), { step: 31, names: ["c"] });
  assert.deepEqual(winners([...lanes, lane({ name: "d", reached: 31 })]), { step: 31, names: ["c", "d"] });
});

test("a recording takes about a quarter of a minute", () => {
  assert.ok(Math.abs(27 * pace(27) - 15_000) < 2_000);
  assert.ok(pace(2) <= 900 && pace(1_000) >= 250);
});
