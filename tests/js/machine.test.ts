import assert from "node:assert/strict";
import { test } from "node:test";
import { blocksOf, streamAfter } from "../../assets/components/machine/data.ts";
import { link, placesOf, thickness } from "../../assets/components/machine/layout.ts";

const LAYERS = 4;
const places = (tokens: number, width = 950, height = 380) => placesOf(tokens, LAYERS, width, height, 124, 150);

test("a token passes the input, two sub-layers and two sums a layer, and the prediction", () => {
  const blocks = blocksOf(LAYERS);
  assert.equal(blocks.length, 4 * LAYERS + 2);
  assert.deepEqual(blocks.map(({ kind }) => kind).slice(0, 6), [
    "input",
    "attention",
    "add",
    "feed_forward",
    "add",
    "attention",
  ]);
  assert.equal(blocks.at(-1)?.kind, "predict");
});

test("the stream changes only where something is added to it", () => {
  const rows = blocksOf(LAYERS).map((block) => streamAfter(block, LAYERS));
  assert.deepEqual(rows, [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8]);
});

test("blocks follow one another without a gap and end at the edge", () => {
  const { blocks, width } = places(9);
  for (const [n, [left]] of blocks.entries()) if (n) assert.equal(left, blocks[n - 1][1]);
  assert.equal(blocks[0][0], 124);
  assert.equal(blocks.at(-1)?.[1], width);
});

test("64 tokens have their lanes within the height that there is", () => {
  for (const tokens of [1, 9, 40, 64]) {
    const { height, lanes, nth, lane, type } = places(tokens);
    assert.ok(height <= 380, `${tokens} tokens: ${height} px`);
    assert.equal(lanes.length, tokens);
    assert.ok(nth * lane >= type, "names do not touch");
  }
});

test("a link goes from the lane that answers to the lane that asks", () => {
  assert.equal(link(10, 50, [100, 200]), "M103 10C150 10 150 50 197 50");
});

test("the longest vector is drawn thickest, and every lane is seen", () => {
  assert.ok(thickness(10, 10, 30) > thickness(5, 10, 30));
  assert.equal(thickness(0, 10, 30), 1);
  assert.equal(thickness(0, 0, 30), 1);
});
