// Keys on the left, queries on the right, and lines as thick as the weights between them.

class Strips {
  constructor(words, on) {
    this.on = on;
    this.keys = el("div", { class: "strip keys" });
    this.queries = el("div", { class: "strip queries" });
    this.canvas = el("canvas", { class: "lines", "aria-hidden": "true" });
    this.element = el("div", { class: "strips" },
      el("div", { class: "head key" }, words.keys), el("div"), el("div", { class: "head query" }, words.queries),
      this.keys, this.canvas, this.queries);
  }

  // size: the height of a row of the matrix, in pixels; the strips are as tall as the matrix.
  resize(data, size) {
    this.data = data;
    const height = size * data.queries.length;
    this.each = { key: height / data.keys.length, query: size };
    legible(this.keys, this.each.key);
    legible(this.queries, size);
    const lay = (each) => (chip, first, length) => {
      chip.style.top = `${first * each}px`;
      chip.style.height = `${length * each}px`;
    };
    this.keys.style.height = this.queries.style.height = `${height}px`;
    const { on } = this;
    const over = (row, column, whole) => on.hover({ row, column, whole });
    this.keyChips = labelled(this.keys, data.keys, data.keyRuns, lay(this.each.key),
      (column) => (column === null ? on.hover(null) : over(null, column, "column")),
      (column) => on.take({ row: null, column, whole: "column" }));
    this.queryChips = labelled(this.queries, data.queries, data.queryRuns, lay(size),
      (row) => (row === null ? on.hover(null) : over(row, null, "row")),
      (row) => on.take({ row, column: null, whole: "row" }));
    const ratio = window.devicePixelRatio || 1;
    this.width = this.canvas.clientWidth || 90;
    this.height = height;
    this.canvas.width = this.width * ratio;
    this.canvas.height = height * ratio;
    this.canvas.style.height = `${height}px`;
    this.pen = this.canvas.getContext("2d");
    this.pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  show(view) {
    const { data, pen } = this;
    light(this.keyChips, view.whole === "row" ? -1 : view.column);
    light(this.queryChips, view.whole === "column" ? -1 : view.row);
    pen.clearRect(0, 0, this.width, this.height);
    const columns = data.keys.length;
    const count = view.whole === "column" ? data.queries.length : columns;
    pen.lineCap = "round";
    for (let n = 0; n < count; n++) {
      const [row, column] = view.whole === "column" ? [n, view.column] : [view.row, n];
      const chosen = row === view.row && column === view.column && view.whole === "";
      this.line(row, column, data.weights[row * columns + column], chosen);
    }
  }

  line(row, column, weight, chosen) {
    if (weight < 0.003 && !chosen) return;
    const { pen, width, each, data } = this;
    const from = (column + 0.5) * each.key;
    const to = (row + 0.5) * each.query;
    pen.globalAlpha = chosen ? 1 : 0.3 + 0.5 * weight;
    pen.strokeStyle = chosen ? data.palette["text-key"] : data.palette.query;
    pen.lineWidth = Math.max(chosen ? 1.5 : 0.5, 16 * weight);
    pen.beginPath();
    pen.moveTo(0, from);
    pen.bezierCurveTo(width * 0.5, from, width * 0.5, to, width, to);
    pen.stroke();
  }
}
