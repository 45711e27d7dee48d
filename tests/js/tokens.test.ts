import assert from "node:assert/strict";
import { test } from "node:test";
import { joined, longest, type Step } from "../../assets/components/merges/data.ts";
import { type Step as Expected, inAll, scaleOf } from "../../assets/components/next-bars/data.ts";
import { fill } from "../../assets/components/shared/dom.ts";
import { byteOf, codePoints, END, spoken, spokenChoice, visibleParts } from "../../assets/components/shared/tokens.ts";
import { graphemes, overlap, underlines } from "../../assets/components/token-cuts/data.ts";

const written = (token: string) =>
  visibleParts(token)
    .map(({ text, unseen }) => (unseen ? `[${text}]` : text))
    .join("");

test("spaces, line ends and controls are seen", () => {
  assert.equal(written(" the"), "[\u2423]the");
  assert.equal(written("a\n\tb"), "a[\u21b5][\u21e5]b");
  assert.equal(written("\u0000x\u2028"), "[U+0000]x[U+2028]");
  assert.equal(written("<b>안녕</b>"), "<b>안녕</b>");
  assert.deepEqual(visibleParts(""), []);
});

test("in a sentence a word goes without its space, and what is written from the right stands apart", () => {
  assert.equal(spoken(" cat"), "cat");
  assert.equal(spoken(" "), "\u2423");
  assert.equal(spoken("\u05d0"), "\u2068\u05d0\u2069");
  assert.equal(spokenChoice(END, "(끝)"), "(끝)");
  assert.equal(spokenChoice(" mat", "(끝)"), "mat");
});

test("code points and bytes", () => {
  assert.deepEqual(codePoints("A😀"), ["U+0041", "U+1F600"]);
  assert.equal(byteOf("<0xF0>"), "F0");
  assert.equal(byteOf("<unk>"), null);
});

test("fill: only names that are there, and only once", () => {
  assert.equal(fill("{a} of {b}, {c}", { a: 1, b: "{a}" }), "1 of {a}, {c}");
  assert.equal(fill("{constructor}", {}), "{constructor}");
});

test("token-cuts: letters as a person sees them, counted in code points", () => {
  assert.deepEqual(
    graphemes("a👩‍👧e\u0301").map(({ from, to }) => [from, to]),
    [
      [0, 1],
      [1, 4],
      [4, 6],
    ],
  );
  assert.equal(overlap({ from: 0, to: 2 }, { from: 1, to: 3 }), true);
  assert.equal(overlap({ from: 0, to: 2 }, { from: 2, to: 3 }), false);
});

test("token-cuts: neighbouring tokens take turns; what no token covers has no line", () => {
  const letters = [0, 1, 2, 3, 4].map((from) => ({ from, to: from + 1 }));
  const lines = underlines(letters, [
    { from: 0, to: 2 },
    { from: 3, to: 4 },
    { from: 4, to: 5 },
  ]);
  assert.equal(lines.map((line) => (line ? (line.even ? "e" : "o") : "-")).join(""), "ee-oe");
  assert.deepEqual(
    lines.map((line) => line?.opens ?? null),
    [true, false, null, true, true],
  );
});

test("merges: every such pair is joined, from the left", () => {
  assert.deepEqual(joined(["a", "a", "a", "b"], ["a", "a", 2]), ["aa", "a", "b"]);
  assert.deepEqual(joined(["h", "u", "g"], ["u", "g", 1]), ["h", "ug"]);
  assert.deepEqual(joined([], ["a", "b", 1]), []);
  const step: Step = [1, "a", "b", ["ab"]];
  assert.equal(longest([[step], [step, step], [step, step]]), 1);
});

test("next-bars: one scale for all, and the candidates of every list", () => {
  const step = (...guesses: [number, number][]): Expected => ({ guesses, true: null });
  assert.equal(scaleOf([step([1, 0.03]), step([2, 0.05])]), 0.05);
  assert.equal(scaleOf([step([1, 0.051])]), 0.1);
  assert.equal(scaleOf([step([1, 0.93])]), 1);
  assert.deepEqual(inAll([step([3, 0.5], [1, 0.2], [2, 0.1]), step([2, 0.4], [3, 0.1])]), [3, 2]);
});
