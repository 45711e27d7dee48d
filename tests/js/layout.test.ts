// Where the columns of the unrolled networks stand.

import assert from "node:assert/strict";
import { test } from "node:test";
import { arrows, columnAt, edges, rowsOf, spread, thread } from "../../assets/components/contexts/layout.ts";
import { placeOf } from "../../assets/components/encoder-decoder/data.ts";
import { columnWidths, lastWhole, leftsOf } from "../../assets/components/unrolled-rnn/layout.ts";

test("unrolled-rnn: without room each column has what its chip needs", () => {
  assert.deepEqual(columnWidths([80, 100], [150, 90], 100), [80, 100]);
});

test("unrolled-rnn: room goes to long guesses first, then to all alike", () => {
  assert.deepEqual(columnWidths([80, 100], [110, 90], 195), [95, 100]);
  assert.deepEqual(columnWidths([80, 100], [110, 90], 250), [130, 120]);
  assert.deepEqual(columnWidths([80, 100], [300, 90], 2000), [220, 160]); // at most 80 and 60 more
});

test("unrolled-rnn: the last column that is seen whole", () => {
  assert.deepEqual(leftsOf([80, 100, 50]), [0, 80, 180]);
  assert.equal(lastWhole([80, 100, 50], 230), 2);
  assert.equal(lastWhole([80, 100, 50], 229), 1);
  assert.equal(lastWhole([80, 100, 50], 10), 0);
});

test("contexts: rows that a picture does not have take no room", () => {
  const [play, fixed] = [rowsOf("play", null), rowsOf("fixed", null)];
  assert.equal(play.weight - play.score, 27);
  assert.equal(fixed.lines, fixed.score);
  assert.ok(play.end > fixed.end);
});

test("contexts: the rows fill the height there is; where it is little they are lower, and end within it", () => {
  for (const height of [310, 340, 410, 480, 520, 700]) {
    const rows = rowsOf("play", height);
    assert.ok(rows.end <= height, `${rows.end} > ${height}`);
    assert.ok(rows.c - rows.lines >= 44, "lines can be told apart");
  }
  assert.equal(rowsOf("play", 700).end, 700);
  assert.ok(rowsOf("play", 410).tile < rowsOf("play", 700).tile);
  assert.ok(rowsOf("play", 2000).end < 900, "lines that are too long fall apart");
});

test("contexts: columns keep their order, stay inside and share the room", () => {
  const columns = spread([60, 80, 60], 56, 400);
  assert.ok(edges(columns, 0)[0] >= 56);
  assert.ok(edges(columns, 2)[1] <= 400);
  assert.ok(Math.abs(edges(columns, 0)[1] - edges(columns, 1)[0]) < 1e-9);
  assert.equal(columns.widths[1] - columns.widths[0], 20);
  assert.equal(columnAt(columns, columns.centres[1] + 5), 1);
  assert.equal(columnAt(columns, 10), -1);
});

test("contexts: a thread from h_j to c_t, and an arrow for each step of both networks", () => {
  const places = {
    rows: rowsOf("play", null),
    source: spread([60, 60], 0, 200),
    target: spread([60, 60, 60], 56, 300),
  };
  assert.ok(thread(places, 1, 0).startsWith(`M${places.source.centres[1]} ${places.rows.lines}C`));
  assert.ok(thread(places, 1, 0).endsWith(`${places.target.centres[0]} ${places.rows.c}`));
  assert.equal(arrows(places).length, 2 + 1 + 2 * 3);
});

test("encoder-decoder: S tokens are read, c is handed over, T words are written", () => {
  assert.deepEqual(placeOf(0, 3), { phase: "read", n: 0 });
  assert.deepEqual(placeOf(2, 3), { phase: "read", n: 2 });
  assert.deepEqual(placeOf(3, 3), { phase: "context" });
  assert.deepEqual(placeOf(4, 3), { phase: "write", n: 0 });
});
