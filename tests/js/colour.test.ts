import assert from "node:assert/strict";
import { test } from "node:test";
import { applyPalette, colourScale, type Palette } from "../../assets/components/shared/colour.ts";

const STOPS = [
  [0, "#ff0000"],
  [0.5, "#000000"],
  [1, "#0000ff"],
] as const;

test("the stops have their colours, the middle is zero, and what lies beyond is at the end", () => {
  const colour = colourScale(STOPS);
  assert.deepEqual(colour(-1), [255, 0, 0, 255]);
  assert.deepEqual(colour(0), [0, 0, 0, 255]);
  assert.deepEqual(colour(1), [0, 0, 255, 255]);
  assert.deepEqual(colour(0.5), [0, 0, 128, 255]);
  assert.deepEqual(colour(-7), colour(-1));
  assert.deepEqual(colour(7), colour(1));
});

test("a palette becomes CSS variables, its scales gradients", () => {
  const set = new Map<string, string>();
  const root = {
    style: { setProperty: (name: string, value: string) => set.set(name, value) },
  } as unknown as HTMLElement;
  const palette: Palette = { name: "light", query: "#0072b2", diverging: STOPS, sequential: STOPS };
  applyPalette(root, palette);
  assert.equal(set.get("--query"), "#0072b2");
  assert.equal(set.get("--diverging"), "linear-gradient(to right, #ff0000 0%, #000000 50%, #0000ff 100%)");
});
