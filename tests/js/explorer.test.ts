import assert from "node:assert/strict";
import { test } from "node:test";
import { cellNumbers, placesOf, rowTotal } from "../../assets/components/explorer/cell-numbers.ts";
import { closed } from "../../assets/components/explorer/data.ts";
import { MOST, shownDimensions } from "../../assets/components/explorer/dimensions.ts";
import { breadth, everyNth, layout } from "../../assets/components/explorer/layout.ts";
import {
  cell,
  complete,
  depth,
  isPinned,
  keptPins,
  sameAim,
  strikingCell,
  togglePin,
  usualScale,
  wholeColumn,
  wholeRow,
} from "../../assets/components/explorer/view.ts";

const tokens = ["a", "b", "c"];
const causal = {
  queries: tokens,
  keys: tokens,
  causal: true,
  weights: Float32Array.of(1, 0, 0, 0.6, 0.4, 0, 0.2, 0.5, 0.3),
};
const cross = {
  queries: ["x", "y"],
  keys: tokens,
  causal: false,
  weights: Float32Array.of(0.1, 0.2, 0.7, 0.8, 0.1, 0.1),
};

test("pins: a second time takes it away; of seven the oldest goes", () => {
  const one = togglePin([], 2, 1);
  assert.deepEqual(one, [[2, 1]]);
  assert.equal(isPinned(one, 2, 1), true);
  assert.equal(isPinned(one, 1, 2), false);
  assert.deepEqual(togglePin(one, 2, 1), []);
  const six = [0, 1, 2, 3, 4, 5].reduce<readonly (readonly [number, number])[]>((pins, n) => togglePin(pins, n, 0), []);
  assert.deepEqual(togglePin(six, 9, 9), [
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 0],
    [5, 0],
    [9, 9],
  ]);
  assert.equal(six.length, 6);
});

test("pins stay where both tokens are still the same", () => {
  const after = { ...causal, queries: ["a", "B", "c"], keys: ["a", "B", "c"] };
  assert.deepEqual(
    keptPins(
      [
        [2, 0],
        [1, 0],
        [2, 1],
        [0, 0],
      ],
      causal,
      after,
    ),
    [
      [2, 0],
      [0, 0],
    ],
  );
  assert.deepEqual(keptPins([[2, 0]], causal, { ...causal, queries: ["a"], keys: ["a"] }), []);
});

test("the striking cell looks back at another token that is not the first", () => {
  assert.deepEqual(strikingCell(causal), cell(2, 1));
  assert.deepEqual(strikingCell(cross), cell(1, 0));
  const nothing = { ...causal, weights: Float32Array.of(1, 0, 0, 1, 0, 0, 1, 0, 0) };
  assert.deepEqual(complete(strikingCell(nothing), nothing), cell(2, 0));
});

test("a whole row leads to its strongest key, a whole column to its strongest query", () => {
  assert.deepEqual(complete(wholeRow(1), cross), { row: 1, column: 0, whole: "row" });
  assert.deepEqual(complete(wholeColumn(2), cross), { row: 0, column: 2, whole: "column" });
  assert.deepEqual(complete(cell(0, 1), cross), cell(0, 1));
});

test("the same aim is the same", () => {
  assert.equal(sameAim(cell(1, 2), cell(1, 2)), true);
  assert.equal(sameAim(cell(1, 2), null), false);
  assert.equal(sameAim(null, null), true);
  assert.equal(sameAim(wholeRow(1), wholeColumn(1)), false);
});

test("the mask closes what comes later, and only there", () => {
  const both = { causal: false, keys: tokens };
  assert.deepEqual([closed(causal, 1, 2), closed(causal, 1, 1), closed(both, 1, 2)], [true, false, false]);
});

test("a mask of another shape says of each cell whether it is closed", () => {
  // A window of two: the third query no longer sees the first key.
  const window = { ...causal, shut: Float32Array.of(0, 1, 1, 0, 0, 1, 1, 0, 0) };
  assert.deepEqual([closed(window, 2, 0), closed(window, 2, 1), closed(window, 0, 1)], [true, false, true]);
  const dots = Float32Array.of(0, 0, 0, 0, 0, 0, 90, 3, 1);
  const scores = { ...window, dots, divisor: 1 };
  assert.equal(rowTotal(scores, 2).most, 3);
  assert.equal(cellNumbers(scores, 2, 0).score, "\u2212\u221e");
});

test("a score is capped softly, then a number is added by distance, then softmax has it", () => {
  const dots = Float32Array.of(0, 0, 0, 0, 0, 0, 100, 30, 10);
  const further = { softcap: { cap: 50, name: "" }, bias: { values: new Float32Array(9).fill(-1.5), name: "" } };
  const scores = { ...causal, ...further, dots, divisor: 4 };
  const { scaled, capped, added, open, score, power } = cellNumbers(scores, 2, 0, rowTotal(scores, 2).most);
  // 50 tanh(25 / 50) = 23.1059
  assert.deepEqual([scaled, capped, added, open], ["25.0000", "23.1059", "\u22121.5000", "21.6059"]);
  assert.deepEqual([score, power], ["21.6059", "0.00"]);
  const { capped: wide, added: narrow } = placesOf({ ...scores, queries: tokens });
  assert.deepEqual([wide, narrow], ["23.1059".length - 0.5, "\u22121.5000".length - 0.5]);
});

test("a cell's numbers: the score is the dot product divided, and nothing where the mask is", () => {
  const dots = Float32Array.of(0, 0, 0, 0, 0, 0, -6, 3, 1);
  const { dot, scaled, score, power, weight } = cellNumbers({ ...causal, dots, divisor: 4 }, 2, 1);
  assert.deepEqual([dot, scaled, score, power, weight], ["3.0000", "0.7500", "0.7500", "0.75", "0.5000"]);
  assert.equal(cellNumbers({ ...causal, dots, divisor: 4 }, 2, 0).score, "\u22121.5000");
  const shut = cellNumbers({ ...causal, dots, divisor: 4 }, 1, 2);
  assert.deepEqual([shut.score, shut.power, shut.weight], ["\u2212\u221e", "\u2212\u221e", "0.0000"]);
});

test("the box of a number holds the longest that any cell shows in it", () => {
  const dots = Float32Array.of(0, 0, 0, 0, 0, 0, -60, 3, 1);
  const data = { ...causal, queries: causal.keys, dots, divisor: 4 };
  const { dot, scaled, power, mask, i2 } = placesOf(data);
  // "−60.0000" and "−15.0000" have eight characters, "−15.75" six; a point is half a digit wide.
  assert.deepEqual([dot, scaled, power, mask, i2], [7.5, 7.5, 5.5, 4, 1]);
});

test("of many dimensions those with the largest values, in their order", () => {
  assert.deepEqual(
    shownDimensions(4, (n) => n),
    [0, 1, 2, 3],
  );
  const shown = shownDimensions(100, (n) => (n % 3 === 0 ? -n : 0.1));
  assert.equal(shown.length, MOST);
  assert.ok(shown.every((n) => n % 3 === 0));
  assert.deepEqual([shown[0], shown.at(-1)], [6, 99]);
  assert.deepEqual(
    shown,
    [...shown].sort((a, b) => a - b),
  );
});

test("cells are as large as the room allows, beside the arithmetic or above its sheet", () => {
  const [wide, phone] = [layout(1312, 550, 10), layout(374, 590, 10)];
  assert.deepEqual([wide.shape, phone.shape], ["wide", "phone"]);
  assert.equal(wide.cell, 42); // 550 less 92 for the keys above and 38 for the scale below
  assert.ok(10 * phone.cell + 82 <= 374 && phone.cell >= 22, `${phone.cell}`);
  assert.equal(layout(800, 600, 10).shape, "narrow");
  assert.equal(layout(1048, 640, 10).shape, "narrow"); // the strips would leave cells of 18 pixels
  assert.equal(layout(1200, 640, 10).shape, "wide");
  assert.equal(layout(1820, 860, 4).cell, 72);
});

test("a long text still fits in a window, and on a phone a finger still meets a cell", () => {
  const { cell: size } = layout(1312, 550, 64);
  assert.ok(64 * size <= 550 - 92 && size >= 6, `${size}`);
  assert.equal(layout(374, 590, 64).cell, 11);
  assert.deepEqual(layout(1312, 550, 200), { shape: "narrow", cell: 6 }); // it scrolls
});

test("of names without room every n-th shows", () => {
  assert.deepEqual([everyNth(40, 18), everyNth(18, 18), everyNth(10, 18), everyNth(6, 18)], [1, 1, 2, 3]);
});

test("of more than 20 tokens the colours show square roots, up to the largest weight", () => {
  const of = (count: number) => ({ ...causal, queries: Array(count).fill("a"), keys: Array(count).fill("a") });
  assert.deepEqual([usualScale(of(20)), usualScale(of(21))], ["weight", "root"]);
  assert.equal(usualScale({ ...of(3), keys: Array(21).fill("a") }), "root");
  assert.equal(depth("weight", 0.25, 0.5), 0.25);
  assert.equal(depth("root", 0.5, 0.5), 1);
  assert.equal(depth("root", 0.125, 0.5), 0.5);
  assert.equal(depth("root", 0, 0), 0);
});

test("a row's largest score is taken out before e to its power", () => {
  // Scores far below 0, as without scaling: e^−23.05 alone would be shown over 0.0000.
  const dots = new Float32Array([0, 9, 9, -50, -46, 9, -92.2, -92.2, -95]);
  const weights = new Float32Array([1, 0, 0, 0.0001, 0.9999, 0, 0.4852, 0.4852, 0.0295]);
  const scores = { keys: ["a", "b", "c"], causal: true, dots, weights, divisor: 0.5 };
  const { most, sum } = rowTotal(scores, 1);
  assert.equal(most, -92);
  assert.ok(Math.abs(sum - (1 + Math.exp(-8))) < 1e-9);
  assert.equal(cellNumbers(scores, 1, 1, most).power, "0.00");
  assert.equal(cellNumbers(scores, 1, 0, most).power, "\u22128.00");
  for (let i = 0; i < 3; i++) {
    const row = rowTotal({ ...scores, divisor: 1 }, i);
    assert.ok(row.sum >= 1 && row.sum <= i + 1, "no term is above 1, and one is 1");
  }
  assert.equal(rowTotal({ ...scores, causal: false }, 0).most, 18);
});

test("explorer: a longer token is broader, and a syllable broader than a letter", () => {
  assert.ok(breadth(" tomorrow") > breadth(" to"));
  assert.ok(breadth("학교") > breadth("to"));
  assert.equal(breadth(""), 0);
});
