// The explorer: one view (a cell, a row or a column) and everything that shows it. All in the
// browser; the server hears of pins and of another head, never of a pointer.

class Explorer {
  constructor(root) {
    this.root = root;
    this.pinned = [];
    this.root.onkeydown = (event) => this.key(event);
    this.watch = new ResizeObserver(() => this.resize());
    this.watch.observe(root);
  }

  update(sent) {
    const data = { ...sent };
    for (const name of ["q", "k", "v", "z", "dots", "weights"]) data[name] = unpack(sent[name]);
    data.divisor = (data.scaled ? Math.sqrt(data.d) : 1) * data.temperature;
    data.largest = data.weights.reduce((most, weight) => Math.max(most, weight), 0);
    data.stretch = this.stretch ?? false;
    const before = this.data;
    const fresh = !before || JSON.stringify(before.words) !== JSON.stringify(data.words);
    const same = before && String(before.queries) === String(data.queries) && String(before.keys) === String(data.keys);
    this.data = data;
    dress(this.root, data.palette);
    if (!before) this.pinned = data.pins;
    else if (!same) this.forget(before, data);
    if (!same) this.cursor = this.chosen = null;
    this.hovered = null;
    this.heads?.keep(this.root);
    if (fresh) this.build(data.words);
    this.heads.update(data.heads);
    this.matrix.update(data);
    this.arithmetic.update(data);
    this.resize();
  }

  // Pins stay where both tokens are still the same.
  forget(before, data) {
    this.pinned = this.pinned.filter(
      ([i, j]) => before.queries[i] === data.queries[i] && before.keys[j] === data.keys[j]);
  }

  build(words) {
    const on = {
      hover: (view) => this.hover(view),
      pick: (view, touched) => this.pick(view, touched),
      take: (view) => this.take(view),
      pin: (row, column) => this.pin(row, column),
    };
    this.matrix = new Matrix(words, on);
    this.strips = new Strips(words, on);
    this.arithmetic = new Arithmetic(words, () => this.pin(this.view().row, this.view().column));
    this.pins = new Pins(words, on);
    this.heads = new Heads(words, (layer, head) => this.send("head", { layer: layer + 1, head: head + 1 }));
    this.live = el("div", { class: "live", "aria-live": "polite" });
    this.ramp = el("button", { type: "button", class: "scale", onclick: () => this.toggleStretch() },
      el("span", {}, "0"), el("span", { class: "ramp" }), (this.top = el("span", {}, "1")), (this.rampName = el("small")));
    this.element = el("div", { class: "board" },
      el("div", { class: "left" }, el("div", { class: "picture" }, this.strips.element, this.matrix.element), this.ramp, this.heads.element),
      el("div", { class: "right" }, this.arithmetic.element, this.pins.element));
    this.root.replaceChildren(this.element, this.live);
  }

  resize() {
    if (!this.data || !this.root.clientWidth) return;
    const { data, root } = this;
    const width = root.clientWidth;
    root.classList.toggle("narrow", width < 980);
    root.classList.toggle("phone", width < 620);
    const count = Math.max(data.queries.length, data.keys.length, 1);
    // A short text has square cells; in a long one rows stay high enough for their labels.
    const room = width < 620 ? width - 90 : width < 980 ? width - 340 : count > 24 ? 600 : width * 0.31;
    const wide = clamp(Math.floor(Math.min(room, count > 24 ? 600 : 460) / count), 3, 46);
    const high = count > 24 ? Math.max(wide, Math.min(16, Math.floor(900 / count))) : wide;
    this.matrix.resize(wide, high);
    this.strips.resize(data, high);
    this.matrix.shownPins = null;
    this.render();
  }

  // What is shown: what the pointer is on, or else what was chosen, or else what strikes the eye.
  view() {
    const { data } = this;
    const view = this.hovered ?? this.cursor ?? this.pinView() ?? this.strikingCell();
    const row = view.row ?? this.strongest(view.column, "column");
    return { row, column: view.column ?? this.strongest(row, "row"), whole: view.whole };
  }

  pinView() {
    const last = this.pinned.at(-1);
    return last ? { row: last[0], column: last[1], whole: "" } : null;
  }

  // Where a token looks hardest at another that is not the first: there is something to see there.
  strikingCell() {
    const { weights, keys, queries, causal } = this.data;
    let [row, column, most] = [queries.length - 1, null, 0];
    for (let i = 0; i < queries.length; i++) {
      for (let j = causal ? 1 : 0; j < keys.length; j++) {
        const weight = weights[i * keys.length + j];
        if (weight > most && !(causal && j >= i)) [row, column, most] = [i, j, weight];
      }
    }
    return { row, column, whole: "" };
  }

  // The key with the largest weight in a row, or the query with the largest in a column.
  strongest(index, along) {
    const { weights, keys, queries } = this.data;
    const columns = keys.length;
    let best = 0;
    const value = (n) => (along === "row" ? weights[index * columns + n] : weights[n * columns + index]);
    for (let n = 1; n < (along === "row" ? columns : queries.length); n++) if (value(n) > value(best)) best = n;
    return best;
  }

  // At most once a frame.
  schedule() {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = null;
      this.render();
    });
  }

  render() {
    const { data } = this;
    if (!data) return;
    const view = this.view();
    this.matrix.show(view, this.pinned);
    this.strips.show(view);
    this.arithmetic.show(view);
    if (this.shownPins !== this.pinned || this.shownData !== data) {
      this.shownPins = this.pinned;
      this.shownData = data;
      this.pins.show(data, this.pinned);
    }
    const pinned = this.pinned.some(([i, j]) => i === view.row && j === view.column);
    const { pin } = this.arithmetic;
    const label = pinned ? data.words.unpin : data.words.pin;
    if (pin.textContent !== label) pin.textContent = label;
    pin.setAttribute("aria-pressed", String(pinned));
    this.top.textContent = data.stretch ? shown(data.largest, 2) : "1";
    this.rampName.textContent = data.stretch ? data.words.stretched : data.words.unstretched;
    this.root.dataset.query = view.row + 1;
    this.root.dataset.key = view.column + 1;
    this.root.dataset.whole = view.whole;
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.tell(view), 250);
  }

  tell({ row, column }) {
    const { data, live } = this;
    const text = fill(data.words.cell, {
      query: spoken(data.queries[row]),
      key: spoken(data.keys[column]),
      weight: shown(data.weights[row * data.keys.length + column], 2),
    });
    if (live.textContent !== text) live.textContent = text;
  }

  hover(view) {
    const before = this.hovered;
    this.hovered = view;
    const same = before && view && before.row === view.row && before.column === view.column && before.whole === view.whole;
    if (!same) this.schedule();
  }

  // A click pins; a tap first shows the cell, and pins it when it is tapped again.
  pick(view, touched) {
    const now = this.view();
    this.cursor = view;
    this.hovered = null;
    if (!touched || (now.row === view.row && now.column === view.column)) this.pin(view.row, view.column);
    else this.render();
  }

  take(view) {
    this.cursor = view;
    this.hovered = null;
    this.render();
  }

  pin(row, column) {
    const rest = this.pinned.filter(([i, j]) => i !== row || j !== column);
    this.pinned = rest.length < this.pinned.length ? rest : [...rest, [row, column]].slice(-6);
    this.cursor = { row, column, whole: "" };
    this.render();
    this.report();
  }

  report() {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => this.send("pins", this.pinned.map(([i, j]) => [i + 1, j + 1])), 600);
  }

  toggleStretch() {
    this.stretch = this.data.stretch = !this.data.stretch;
    this.matrix.paint();
    this.render();
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { data } = this;
    if (event.key === "Escape") {
      const had = this.pinned.length > 0;
      this.pinned = [];
      this.cursor = this.hovered = null;
      this.render();
      if (had) this.report();
      return;
    }
    if (!event.composedPath().includes(this.matrix.field)) return;
    const { row, column } = this.view();
    const moves = {
      ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0],
      Home: [0, -column], End: [0, data.keys.length], PageUp: [-row, 0], PageDown: [data.queries.length, 0],
    };
    if (event.key === "Enter" || event.key === " ") this.pin(row, column);
    else if (event.key in moves) {
      const [down, right] = moves[event.key];
      this.take({
        row: clamp(row + down, 0, data.queries.length - 1),
        column: clamp(column + right, 0, data.keys.length - 1),
        whole: "",
      });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  close() {
    for (const timer of [this.pending, this.telling]) clearTimeout(timer);
    cancelAnimationFrame(this.frame);
    this.watch.disconnect();
  }
}

const explorers = new WeakMap();

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".explorer");
  if (!root || !data) return undefined;
  let explorer = explorers.get(root);
  if (!explorer) {
    explorer = new Explorer(root);
    explorers.set(root, explorer);
  }
  explorer.send = setStateValue;
  explorer.update(data);
  return () => {
    explorer.close();
    explorers.delete(root);
  };
}
