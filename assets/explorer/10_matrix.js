// The attention matrix: one bitmap, painted once; marks and labels lie above it, so that moving
// them repaints no cell.

class Matrix {
  constructor(words, on) {
    this.words = words;
    this.canvas = el("canvas", { role: "img" });
    this.row = el("div", { class: "mark row" });
    this.column = el("div", { class: "mark column" });
    this.cell = el("div", { class: "mark cell" });
    this.pins = el("div", { class: "pinned" });
    this.field = el("div", { class: "field", tabindex: 0, role: "application" },
      this.canvas, this.row, this.column, this.pins, this.cell);
    this.tops = el("div", { class: "tops" });
    this.sides = el("div", { class: "sides" });
    this.element = el("div", { class: "matrix" }, this.tops, this.sides, this.field);
    this.field.onpointermove = (event) => {
      if (event.pointerType !== "touch") on.hover(this.at(event));
    };
    this.field.onpointerleave = () => on.hover(null);
    this.field.onclick = (event) => on.pick(this.at(event), event.pointerType === "touch");
    this.on = on;
  }

  at(event) {
    const box = this.field.getBoundingClientRect();
    const { data, wide, high } = this;
    return {
      row: clamp(Math.floor((event.clientY - box.top) / high), 0, data.queries.length - 1),
      column: clamp(Math.floor((event.clientX - box.left) / wide), 0, data.keys.length - 1),
      whole: "",
    };
  }

  update(data) {
    this.data = data;
    this.field.setAttribute("aria-label", data.alternative);
    this.paint();
  }

  // One pixel a cell, stretched by the browser; cells that the mask closes stay the ground's colour.
  paint() {
    const { data, canvas } = this;
    const [rows, columns] = [data.queries.length, data.keys.length];
    canvas.width = columns;
    canvas.height = rows;
    const pen = canvas.getContext("2d");
    const image = pen.createImageData(columns, rows);
    const scale = colourScale(data.palette.sequential);
    const top = data.stretch ? data.largest : 1;
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        const at = i * columns + j;
        if (!closed(data, i, j)) image.data.set(scale((2 * data.weights[at]) / top - 1), 4 * at);
      }
    }
    pen.putImageData(image, 0, 0);
  }

  // wide, high: of a cell, in pixels.
  resize(wide, high) {
    const { data } = this;
    Object.assign(this, { wide, high });
    this.field.style.width = `${wide * data.keys.length}px`;
    this.field.style.height = `${high * data.queries.length}px`;
    this.element.style.setProperty("--wide", `${wide}px`);
    this.element.style.setProperty("--high", `${high}px`);
    legible(this.tops, wide);
    legible(this.sides, high);
    this.topLabels = labelled(this.tops, data.keys, data.keyRuns, (chip, first, length) => {
      chip.style.left = `${(first + length / 2) * wide}px`;
    }, (column) => this.on.hover(column === null ? null : { row: null, column, whole: "column" }),
    (column) => this.on.take({ row: null, column, whole: "column" }));
    this.sideLabels = labelled(this.sides, data.queries, data.queryRuns, (chip, first, length) => {
      chip.style.top = `${first * high}px`;
      chip.style.height = `${length * high}px`;
    }, (row) => this.on.hover(row === null ? null : { row, column: null, whole: "row" }),
    (row) => this.on.take({ row, column: null, whole: "row" }));
  }

  show(view, pins) {
    const { wide, high } = this;
    place(this.row, 0, view.row * high);
    place(this.column, view.column * wide, 0);
    place(this.cell, view.column * wide, view.row * high);
    this.row.hidden = view.whole === "column";
    this.column.hidden = view.whole === "row";
    light(this.topLabels, view.whole === "row" ? -1 : view.column);
    light(this.sideLabels, view.whole === "column" ? -1 : view.row);
    if (pins === this.shownPins) return;
    this.shownPins = pins;
    this.pins.replaceChildren(...pins.map(([row, column]) => {
      const mark = el("div", { class: "pin" });
      place(mark, column * wide, row * high);
      return mark;
    }));
  }
}

// Labels as large as their place allows; where that is too small to read, only the lit ones show.
function legible(box, size) {
  box.style.setProperty("--type", `${clamp(0.8 * size, 9, 20)}px`);
  box.classList.toggle("fine", size < 11);
}

function place(element, x, y) {
  element.style.transform = `translate(${x}px, ${y}px)`;
}

// Is key j closed to query i by the mask?
function closed(data, i, j) {
  return data.causal && j > i;
}

// Chips in ``box``, one a run; returns the chip of each token. put: gives a chip its place.
function labelled(box, tokens, runs, put, over, press) {
  const chips = [];
  box.replaceChildren(...runs.map(([first, length]) => {
    const chip = el("div", { class: "label" }, tokenText(tokens[first]));
    put(chip, first, length);
    chip.onpointerenter = (event) => event.pointerType !== "touch" && over(first);
    chip.onpointerleave = () => over(null);
    chip.onclick = () => press(first);
    for (let t = first; t < first + length; t++) chips[t] = chip;
    return chip;
  }));
  chips.lit = -1;
  return chips;
}

function light(chips, index) {
  if (chips.lit === index) return;
  chips[chips.lit]?.classList.remove("lit");
  chips[index]?.classList.add("lit");
  chips.lit = index;
}
