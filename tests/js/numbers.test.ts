import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { count, fixed, number, percent, power, signed } from "../../assets/components/shared/numbers.ts";

type Case = [...arguments: (number | string)[], text: string];

const functions = { percent, fixed, signed, number, power, count };

const table: Record<keyof typeof functions, Case[]> = JSON.parse(
  readFileSync(new URL("../number_cases.json", import.meta.url), "utf8"),
);

for (const [name, write] of Object.entries(functions)) {
  test(`${name}: as the table says`, () => {
    const cases = table[name as keyof typeof functions];
    assert.ok(cases.length >= 10);
    for (const each of cases) {
      const [value, digits] = each.slice(0, -1).map(Number);
      assert.equal(write(value, digits), each.at(-1), `${name}(${each.slice(0, -1)})`);
    }
  });
}
