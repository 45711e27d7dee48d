import assert from "node:assert/strict";
import { test } from "node:test";
import { fitting, largest } from "../../assets/components/shared/fit.ts";

test("fitting: the largest zoom that fits, never below the least", () => {
  assert.equal(
    fitting(0.7, 1.2, () => true),
    1.2,
  );
  assert.equal(
    fitting(0.7, 1.2, () => false),
    0.7,
  );
  const found = fitting(0.7, 1.2, (zoom) => zoom <= 0.93);
  assert.ok(found <= 0.93 && found > 0.92, String(found));
});

test("largest: a usual stage at 1, a wide one larger, within bounds", () => {
  assert.equal(largest(390), 1);
  assert.equal(largest(1300), 1);
  assert.ok(largest(1760) > 1.3);
  assert.equal(largest(5000), 1.5);
});
