// What is written as a sum or a product has to be one, of the numbers as they are written.

import assert from "node:assert/strict";
import { test } from "node:test";
import { clamp, equals, largest, multiplies, rounded, sum } from "../../assets/components/shared/numbers.ts";

test("equals: of the written numbers, not of the exact ones", () => {
  assert.equal(equals([0.1, 0.2], 0.3), "=");
  assert.equal(equals([0.00004, 0.00004], 0.00008), "\u2248"); // 0.0000 + 0.0000 is not 0.0001
  assert.equal(equals([0.12344, 0.12344], 0.24688), "\u2248"); // 0.1234 + 0.1234 = 0.2468, written 0.2469
  assert.equal(equals([-1.5, 0.25, 1.25], 0), "=");
  assert.equal(equals([1.24, 1.24], 2.48, 1), "\u2248"); // 1.2 + 1.2 is not 2.5
});

test("multiplies: each factor as it is written", () => {
  assert.equal(
    multiplies(
      [
        [2, 2],
        [3.5, 2],
      ],
      7,
      2,
    ),
    "=",
  );
  assert.equal(
    multiplies(
      [
        [1.005, 2],
        [2, 2],
      ],
      2.01,
      2,
    ),
    "\u2248",
  ); // 1.00 × 2.00
  assert.equal(
    multiplies(
      [
        [3, 2],
        [2, 2],
        [0.5, 3],
      ],
      3,
      2,
    ),
    "=",
  );
});

test("rounded, clamp, sum, largest", () => {
  assert.equal(rounded(-0.43125, 4), -0.4313);
  assert.equal(rounded(2.5, 0), 3);
  assert.deepEqual([clamp(5, 0, 3), clamp(-1, 0, 3), clamp(2, 0, 3)], [3, 0, 2]);
  assert.equal(sum(Float32Array.of(1, 2, 3.5)), 6.5);
  assert.equal(sum([]), 0);
  assert.equal(largest([-3, -1, -2]), -1);
  assert.equal(largest([], 1e-9), 1e-9);
});
