import assert from "node:assert/strict";
import { test } from "node:test";
import { lastStep, momentOf, pace, stillSteps } from "../../assets/components/film/data.ts";

const look = { query: 2, key: 0, weights: [0.7, 0.1, 0.2] };
const told = { chips: ["a", "b", "c", "."], look };
const untold = { chips: ["a", "b", "c", "."], look: null };

test("every chip is read, then the film asks, then it looks back from the chip that asks", () => {
  assert.equal(lastStep(told), 5);
  assert.deepEqual(
    [0, 3, 4, 5].map((step) => momentOf(step, told)),
    [
      { kind: "read", chip: 0 },
      { kind: "read", chip: 3 },
      { kind: "ask", chip: 2 },
      { kind: "look", chip: 2 },
    ],
  );
});

test("without a look it ends where the sentence ends", () => {
  assert.equal(lastStep(untold), 3);
  assert.deepEqual(momentOf(9, untold), { kind: "read", chip: 3 });
});

test("four stills tell it, fewer where there is less to tell", () => {
  assert.deepEqual(stillSteps(told), [0, 3, 4, 5]);
  assert.deepEqual(stillSteps(untold), [0, 1, 3]);
  assert.deepEqual(stillSteps({ chips: ["a"], look: null }), [0]);
});

test("it takes about twenty seconds, however long the sentence is", () => {
  for (const length of [8, 10, 20, 40]) {
    const film = { chips: Array.from({ length }, () => "a"), look };
    let time = 0;
    for (let step = 0; step <= lastStep(film); step++) time += pace(step, film);
    assert.ok(time > 17_000 && time < 21_000, `${length} chips: ${time} ms`);
  }
});
