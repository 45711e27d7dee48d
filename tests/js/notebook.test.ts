// What a picture in a notebook shows: the data, those of the theme and of what is chosen.

import assert from "node:assert/strict";
import { test } from "node:test";
import { type Choice, optionOf, shown } from "../../assets/components/notebook/shown.ts";
import { themeOf } from "../../assets/components/notebook/theme.ts";

const HEAD: Choice = {
  by: ["layer", "head"],
  options: { "1.1": { heads: { head: 0 } }, "1.2": { weights: "b", heads: { head: 1 } } },
};
const ORDER: Choice = { by: [], options: { trained: {}, similar: { rows: [1, 0] } } };
const SENT = {
  data: { weights: "a", rows: [0, 1], heads: null },
  themes: { light: { palette: { ink: "#000" }, heads: { head: 0, images: ["light"] } }, dark: { heads: null } },
  choices: { head: HEAD, order: ORDER },
};

test("a report names an option by its fields, or is its name", () => {
  assert.equal(optionOf(HEAD, { layer: 1, head: 2 }), "1.2");
  assert.equal(optionOf(ORDER, "similar"), "similar");
  for (const nothing of [{ layer: 3, head: 1 }, "1.1", null, 7, "toString"]) {
    assert.equal(optionOf(HEAD, nothing), undefined);
  }
  assert.equal(optionOf(ORDER, "constructor"), undefined);
  assert.equal(optionOf(undefined, "similar"), undefined);
});

test("the theme and what is chosen lie over the data, objects field by field", () => {
  assert.deepEqual(shown(SENT, "light", {}), {
    weights: "a",
    rows: [0, 1],
    palette: { ink: "#000" },
    heads: { head: 0, images: ["light"] },
  });
  const chosen = shown(SENT, "light", { head: "1.2", order: "similar" });
  assert.deepEqual([chosen.weights, chosen.rows], ["b", [1, 0]]);
  assert.deepEqual(chosen.heads, { head: 1, images: ["light"] });
  assert.deepEqual(shown(SENT, "dark", { head: "9.9", nothing: "x" }).weights, "a");
});

test("light words stand on a dark ground", () => {
  assert.equal(themeOf([34, 34, 34]), "light");
  assert.equal(themeOf([221, 221, 221]), "dark");
});
