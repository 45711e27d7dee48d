// One network unrolled over its tokens: a column for each step, scrolled sideways where it is long.

class Row {
  constructor(name, label, start, columns, onPick) {
    this.columns = columns;
    this.start = start;
    this.track = el("div", { class: "track" }, start, ...columns);
    this.element = el("div", { class: `row ${name}`, tabindex: "0", role: "group", "aria-label": label }, this.track);
    columns.forEach((column, n) => (column.onclick = () => onPick(n)));
    this.track.style.gridTemplateColumns = `auto repeat(${columns.length}, minmax(max-content, 132px))`;
  }

  // Light the step `lit`; dim all after `now`, the start too where `now` is −2.
  show(lit, now) {
    this.start.classList.toggle("later", now < -1);
    this.columns.forEach((column, n) => {
      column.classList.toggle("lit", n === lit);
      column.classList.toggle("later", n > now);
    });
  }

  reveal(n, smooth) {
    const { element } = this;
    const column = this.columns[n];
    if (!column) return;
    const left = column.offsetLeft;
    const right = left + column.offsetWidth;
    if (left < element.scrollLeft || right > element.scrollLeft + element.clientWidth) {
      element.scrollTo({ left: left - element.clientWidth / 2, behavior: smooth ? "smooth" : "auto" });
    }
  }
}

function stateCell(values, colour, mark, wires) {
  const cell = el("div", { class: "cell" });
  for (const side of wires) cell.append(el("span", { class: `wire ${side}` }));
  cell.append(tile(values, colour), el("div", { class: "mark" }, mark));
  return cell;
}

// x_j above, the arrow, h_j below.
function readingColumn(data, j, colour) {
  const token = data.tokens[j];
  const [first, length] = data.runs.find(([at, count]) => j >= at && j < at + count);
  const chip = el("div", { class: length > 1 ? "chip piece" : "chip", title: token }, tokenText(token));
  if (length > 1) chip.append(el("small", {}, `${j - first + 1}/${length}`));
  const wires = j < data.tokens.length - 1 ? ["left", "right"] : ["left", "down"];
  return el("div", { class: "column" }, chip, el("div", { class: "arrow" }),
    stateCell(data.rowOf("h", j), colour, state("h", j + 1), wires));
}

// y_t on top, where the arrow from c arrives; s_t below it; y_{t−1}, which it reads, at the bottom.
function writingColumn(data, t, colour) {
  const last = t === data.target.length - 1;
  const before = t ? data.target[t - 1] : "<end>";
  const chosen = el("div", { class: "chip word" }, data.word(data.target[t]),
    el("small", {}, percent(data.probabilities[t])));
  return el("div", { class: "column" }, chosen, el("div", { class: "arrow up" }),
    stateCell(data.rowOf("s", t), colour, state("s", t + 1), last ? ["left"] : ["left", "right"]),
    el("div", { class: "arrow up short" }), el("div", { class: "fed" }, data.word(before)));
}
