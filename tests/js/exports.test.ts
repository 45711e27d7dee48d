import assert from "node:assert/strict";
import { test } from "node:test";
import { table as explorerTable } from "../../assets/components/explorer/table.ts";
import { creditOf, fileName, viewOf } from "../../assets/components/exports/captions.ts";
import { csv, field } from "../../assets/components/exports/csv.ts";
import { decoded, plain, tableOfChart, tracesOf } from "../../assets/components/exports/plotly.ts";
import { plainData } from "../../assets/components/exports/tables.ts";
import { tableOf } from "../../assets/components/shared/table.ts";

const packed = (numbers: number[], Kind: Float32ArrayConstructor | Float64ArrayConstructor = Float32Array) =>
  Buffer.from(new Kind(numbers).buffer).toString("base64");

test("a field is quoted where it has to be, and no text becomes a formula", () => {
  assert.equal(field('고양이, "잠"'), '"고양이, ""잠"""');
  assert.equal(field(" 앞"), '" 앞"');
  assert.equal(field("두\n줄"), '"두\n줄"');
  for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "＝1"]) assert.equal(field(text), `'${text}`);
  assert.equal(field("=A1,B1"), '"\'=A1,B1"');
  assert.equal(field(-0.25), "-0.25");
  assert.equal(field(1e-9), "1e-9");
  for (const nothing of [null, undefined, Number.NaN, Number.POSITIVE_INFINITY]) assert.equal(field(nothing), "");
});

test("a table begins with the mark by which Excel knows UTF-8, and has a column for every name", () => {
  const table = tableOf([
    { token: "가", p: 0.5 },
    { token: "나", more: true },
  ]);
  assert.equal(csv(table), "\ufefftoken,p,more\r\n가,0.5,\r\n나,,true\r\n");
});

test("packed arrays of Plotly are numbers again, in rows where they have a shape", () => {
  assert.deepEqual(decoded({ dtype: "f4", bdata: packed([0.1, -2, 3, 4]), shape: "2, 2" }), [
    [0.1, -2],
    [3, 4],
  ]);
  assert.deepEqual(decoded({ dtype: "f8", bdata: packed([0.1, 1 / 3], Float64Array) }), [0.1, 1 / 3]);
  assert.deepEqual(
    decoded({ dtype: "i4", bdata: Buffer.from(new Int32Array([1234567890]).buffer).toString("base64") }),
    [1234567890],
  );
  assert.deepEqual(decoded(new Float64Array([Number.NaN, 2])), [null, 2]);
  assert.deepEqual(decoded(["a", ["b"]]), ["a", ["b"]]);
  assert.throws(() => decoded({ dtype: "x9", bdata: "" }), /x9/);
});

test("a chart is a row for each point, called as its axes are", () => {
  const chart = {
    data: [
      { type: "scatter", name: "<i>h</i>", x: [1, 2], y: { dtype: "f8", bdata: packed([0.5, -1], Float64Array) } },
      { type: "scatter", x: [2], y: [3] },
    ],
    layout: {
      xaxis: { title: { text: "step<br><b>t</b>" }, tickvals: [1, 2], ticktext: ["1 고양이", "2 &lt;b&gt;"] },
      yaxis: { title: { text: "norm" } },
    },
  };
  assert.deepEqual(tableOfChart(chart), {
    columns: ["trace", "step t", "step t (label)", "norm"],
    rows: [
      ["h", 1, "1 고양이", 0.5],
      ["h", 2, "2 <b>", -1],
      [2, 2, "2 <b>", 3],
    ],
  });
  assert.equal(tracesOf(chart)[0].axes.y, "norm");
});

test("a heatmap is a row for each cell, on the axes of its own subplot", () => {
  const z = [
    [1, null],
    [3, 4],
  ];
  const data = [
    { type: "heatmap", x: ["a", "b"], y: ["k", "q"], z, xaxis: "x2", colorbar: { title: { text: "weight" } } },
  ];
  const { columns, rows } = tableOfChart({ data, layout: { xaxis: { title: "no" }, xaxis2: { title: "key" } } });
  assert.deepEqual(columns, ["trace", "key", "y", "weight"]);
  assert.deepEqual(rows, [
    [1, "a", "k", 1],
    [1, "b", "k", null],
    [1, "a", "q", 3],
    [1, "b", "q", 4],
  ]);
  assert.equal(plain("<b>a</b>&amp;<sub>t</sub>"), "a&t");
});

test("a component's data have no looks, and their packed arrays are rows of numbers", () => {
  const sent = {
    weights: packed([0.1, 0.9, 0.5, 0.5]),
    order: "trained",
    palette: { ink: "#000" },
    words: { title: "x" },
    rows: [{ image: "data:image/png;base64,AAAA", title: "a" }],
  };
  assert.deepEqual(plainData(sent, { weights: 2 }), {
    weights: [
      [0.1, 0.9],
      [0.5, 0.5],
    ],
    order: "trained",
    rows: [{ title: "a" }],
  });
  assert.deepEqual(plainData({ words: ["가", "나"] }, {}), { words: ["가", "나"] });
});

test("the explorer's table has each pair once", () => {
  const sent = { queries: ["a", "b"], keys: ["c"], dots: packed([2, -3]), weights: packed([1, 1]) };
  assert.deepEqual(explorerTable(sent as never).rows, [
    [1, "a", 1, "c", 2, 1],
    [2, "b", 1, "c", -3, 1],
  ]);
});

test("a file is called after lesson, view and picture, in letters that every system takes", () => {
  assert.equal(fileName("rnn", null, "unrolled-rnn", 1), "seq2see-rnn-unrolled-rnn");
  assert.equal(fileName("train-vs-test", "loss", "chart", 2), "seq2see-train-vs-test-loss-chart-2");
  assert.equal(fileName("가/../x", "", "chart", 1), "seq2see-x-chart");
  const page = { key: "train-vs-test", title: "", model: "", language: "ko", credit: "", views: { "2 끝": "end" } };
  assert.equal(viewOf(page, "?train_vs_test.view=2+%EB%81%9D"), "end");
  assert.equal(viewOf(page, "?train_vs_test.view=constructor"), null);
});

test("the credit has the address only where it leads somewhere", () => {
  assert.equal(creditOf({ hostname: "127.0.0.1", host: "127.0.0.1:8501", pathname: "/rnn" }), "seq2see");
  assert.equal(
    creditOf({ hostname: "see.example", host: "see.example", pathname: "/rnn/" }),
    "seq2see · see.example/rnn",
  );
});
