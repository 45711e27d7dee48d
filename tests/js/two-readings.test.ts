import assert from "node:assert/strict";
import { test } from "node:test";
import { pack } from "../../assets/components/shared/rounding.ts";
import { short, written } from "../../assets/components/two-readings/arithmetic.ts";
import {
  factorsOf,
  Gates,
  moved,
  partsOf,
  product,
  sharesOf,
  statesOf,
} from "../../assets/components/two-readings/data.ts";
import { layout, sideOf } from "../../assets/components/two-readings/layout.ts";
import { packed, table } from "../../assets/components/two-readings/table.ts";

const Z = Float64Array.from([0.5, 0.25, 0.8, 0.1]);
const T = Z.length;

function near(one: number, other: number): void {
  assert.ok(Math.abs(one - other) < 1e-6, `${one} is not ${other}`);
}

/** Two layers of three units on four tokens. */
function made() {
  const draw = (n: number, by: number) => ((n * 7919 + by) % 97) / 100;
  const update = Float32Array.from({ length: 2 * T * 3 }, (_, n) => draw(n, 13));
  const candidate = Float32Array.from({ length: 2 * T * 3 }, (_, n) => 4 * draw(n, 41) - 2);
  const tokens = ["The", " cat", " sat", "."];
  return { tokens, units: 3, update: pack(update), candidate: pack(candidate) };
}

test("each row of the matrix adds up to 1, and its cells are the products of their factors", () => {
  const shares = sharesOf(Z);
  for (let row = 0; row < T; row++) {
    let whole = 0;
    for (let column = 0; column <= T; column++) {
      const share = shares[row * (T + 1) + column];
      near(share, product(factorsOf(Z, { row, column })));
      whole += share;
    }
    near(whole, 1);
  }
  near(shares[2 * (T + 1) + 0], 0.5 * 0.75 * 0.2);
  near(shares[3 * (T + 1) + T], 0.5 * 0.75 * 0.2 * 0.9);
});

test("the factors of a cell are what its column writes and what later steps keep", () => {
  const said = factorsOf(Z, { row: 2, column: 0 }).map(({ step, kept }) => [step, kept]);
  assert.deepEqual(said, [
    [0, false],
    [1, true],
    [2, true],
  ]);
  assert.deepEqual(
    factorsOf(Z, { row: 1, column: T }).map(({ step, kept }) => [step, kept]),
    [
      [0, true],
      [1, true],
    ],
  );
  assert.deepEqual(factorsOf(Z, { row: 1, column: 3 }), []);
  assert.equal(product([]), 0);
});

test("both readings make the same state", () => {
  const gates = new Gates(made());
  for (const layer of [0, 1]) {
    for (const unit of [0, 1, 2]) {
      const reading = gates.reading({ layer, unit });
      const candidate = gates.candidate(layer, unit);
      const states = statesOf(reading.z, candidate);
      for (let row = 0; row < T; row++) {
        const parts = partsOf(reading, candidate, row);
        assert.equal(parts.length, row + 1);
        near(
          parts.reduce((whole, { value }) => whole + value, 0),
          states[row],
        );
        const sizes = parts.map(({ value }) => Math.abs(value));
        assert.deepEqual(
          sizes,
          [...sizes].sort((a, b) => b - a),
        );
      }
    }
  }
});

test("the mean of a layer lies between its units and is no product of mean gates", () => {
  const gates = new Gates(made());
  const mean = gates.reading({ layer: 1, unit: null });
  const cell = { row: 3, column: 0 };
  const { low, high } = gates.range(1, cell);
  const each = [0, 1, 2].map((unit) => gates.reading({ layer: 1, unit }).shares[3 * (T + 1)]);
  near(low.share, Math.min(...each));
  near(high.share, Math.max(...each));
  near(mean.shares[3 * (T + 1)], (each[0] + each[1] + each[2]) / 3);
  assert.ok(Math.abs(mean.shares[3 * (T + 1)] - product(factorsOf(mean.z, cell))) > 1e-4);
});

test("a short product is written out, of a long one the ends", () => {
  assert.equal(short(factorsOf(Float64Array.from([0.5, 0.5]), { row: 1, column: 0 })), "0.50 × 0.50 = 0.25");
  assert.equal(short(factorsOf(Float64Array.from([0.333, 0.5]), { row: 1, column: 0 })), "0.33 × 0.50 ≈ 0.17");
  assert.equal(short(factorsOf(Z, { row: 2, column: 2 })), "0.80");
  assert.equal(short([]), "0.00");
  const long = Float64Array.from({ length: 9 }, () => 0.1);
  assert.equal(short(factorsOf(long, { row: 8, column: 0 })), "0.10 × 0.90 × 0.90 × ⋯ × 0.90 ≈ 0.04");
  assert.equal(written(factorsOf(long, { row: 8, column: 0 }), 9).factors.length, 9);
});

test("the keyboard stays where something can be, and steps over to the empty start", () => {
  assert.deepEqual(moved(4, { row: 2, column: 1 }, 0, 1), { row: 2, column: 2 });
  assert.deepEqual(moved(4, { row: 2, column: 2 }, 0, 1), { row: 2, column: 4 });
  assert.deepEqual(moved(4, { row: 2, column: 4 }, 0, -1), { row: 2, column: 2 });
  assert.deepEqual(moved(4, { row: 2, column: 4 }, 1, 0), { row: 3, column: 4 });
  assert.deepEqual(moved(4, { row: 2, column: 2 }, -1, 0), { row: 1, column: 1 });
  assert.deepEqual(moved(4, { row: 0, column: 0 }, -1, -1), { row: 0, column: 0 });
});

test("everything has room on a laptop, a projector and a phone", () => {
  for (const [width, height, scale] of [
    [1310, 540, 1],
    [1830, 850, 1.25],
    [362, 560, 1],
  ]) {
    const { phone, names, gates, matrix, height: high } = layout(width, height, scale);
    assert.equal(phone, width < 620);
    const beside = phone ? 0 : sideOf(width);
    assert.ok(names + gates + matrix + beside <= width, `${width}`);
    assert.ok(high < height);
    assert.ok(matrix >= 0.35 * (width - beside), `${matrix}`);
  }
});

test("the table has a row for each step and the weight of every column", () => {
  const data = { ...made(), chosen: { layer: 0, unit: 1 } } as never;
  const { columns, rows } = table(data);
  assert.deepEqual(columns, ["step", "token", "z", "kept", "w_1", "w_2", "w_3", "w_4", "h_0"]);
  assert.equal(rows.length, T);
  for (const row of rows) {
    near(Number(row[2]) + Number(row[3]), 1);
    near(
      row.slice(4).reduce<number>((whole, weight) => whole + Number(weight), 0),
      1,
    );
  }
  assert.deepEqual(packed(data), { update: 3, candidate: 3 });
});
