// The unrolled network over the heatmap: every token is one column, from its chip to its state.

const NAMES = 1; // grid columns: the names of the rows, h_0, then one for each token
const START = 2;
const FIRST = 3;
const ROWS = { chip: 1, bits: 2, into: 3, cell: 4, out: 5, guesses: 6, heat: 7 };

class Stage {
  constructor(data, words, onPoint, onPick) {
    this.data = data;
    this.words = words;
    this.columns = [];
    this.chips = {};
    this.track = el("div", { class: "track" });
    this.scroller = el("div", { class: "stage", tabindex: "0", role: "group", "aria-label": words.stage });
    this.scroller.append(this.track);
    this.band = el("div", { class: "band" });
    this.veil = el("div", { class: "veil" });
    this.track.append(this.band, this.veil);
    this.names();
    this.start();
    data.tokens.forEach((token, t) => this.column(token, t));
    data.runs.forEach(([t, length]) => this.chip(t, length));
    this.heatmap = new Heatmap(data, words);
    this.place(this.heatmap.element, FIRST, ROWS.heat, data.tokens.length);
    this.place(this.heatmap.axis, NAMES, ROWS.heat);
    this.listen(onPoint, onPick);
  }

  place(element, column, row, span = 1) {
    element.style.gridArea = `${row} / ${column} / auto / span ${span}`;
    this.track.append(element);
    return element;
  }

  names() {
    const { words } = this;
    const name = (row, mark, text, role) =>
      this.place(el("div", { class: `name ${role}` }, mark, el("small", {}, text)), NAMES, row);
    name(ROWS.chip, symbol("x", "t"), words.token, "input");
    this.place(el("div", { class: "name quiet" }, el("small", {}, words.surprise)), NAMES, ROWS.bits);
    name(ROWS.cell, symbol("h", "t"), words.state, "hidden");
    name(ROWS.guesses, symbol("y\u0302", "t"), words.next, "output");
    for (const row of [ROWS.into, ROWS.out]) this.place(el("div", { class: "name" }), NAMES, row);
  }

  start() {
    const cell = el("div", { class: "state start", title: this.words.start }, symbol("h", "0"));
    this.place(el("div", { class: "cell first" }, el("span", { class: "wire right" }), cell), START, ROWS.cell);
    this.place(el("div", { class: "zeros" }, "= 0"), START, ROWS.out);
  }

  chip(t, length) {
    const token = this.data.tokens[t];
    const chip = el("div", { class: "chip", title: token }, tokenText(token));
    if (length > 1) chip.classList.add("run");
    this.chips[t] = chip;
    this.place(chip, FIRST + t, ROWS.chip, length);
    for (let i = t; i < t + length; i++) this.columns[i].push(chip);
  }

  column(token, t) {
    const { data } = this;
    const last = t === data.tokens.length - 1;
    const at = (row, element) => this.place(element, FIRST + t, row);
    const bits = data.bits[t];
    const surprise = at(ROWS.bits, el("div", { class: "bits" }, bits === null ? "\u2013" : bits.toFixed(1)));
    if (bits === null) surprise.title = this.words.nothing_before;
    else surprise.append(el("span", { class: "bar", style: { width: `${clamp(bits / 16, 0.02, 1) * 100}%` } }));
    const into = at(ROWS.into, el("div", { class: "arrow down" }, symbol("W", "xh", "weight")));
    const cell = el("div", { class: t ? "cell" : "cell second" }, el("span", { class: "wire left" }), symbol("W", "hh", "weight over"));
    if (!last) cell.append(el("span", { class: "wire right" }));
    cell.append(el("div", { class: "state" }, symbol("h", String(t + 1))));
    at(ROWS.cell, cell);
    const out = at(ROWS.out, el("div", { class: "arrow down" }, symbol("W", "hy", "weight")));
    const guesses = at(ROWS.guesses, this.guesses(t));
    this.columns[t] = [surprise, into, cell, out, guesses];
  }

  guesses(t) {
    const next = this.data.tokens[t + 1];
    const list = el("ol", { class: "guesses" });
    for (const [token, probability] of this.data.guesses[t]) {
      list.append(guess(token, probability, next, this.words));
    }
    return list;
  }

  listen(onPoint, onPick) {
    const where = (event) => {
      const box = this.heatmap.canvas.getBoundingClientRect();
      const x = event.clientX - box.left;
      if (x < 0 || x >= box.width || event.clientX < this.edge()) return null;
      const t = this.lefts.findLastIndex((left) => left <= x);
      const inside = event.clientY >= box.top && event.clientY < box.bottom;
      const row = Math.floor(((event.clientY - box.top) / box.height) * this.data.units);
      return { step: t, unit: inside ? this.heatmap.rows[clamp(row, 0, this.data.units - 1)] : null };
    };
    this.track.onpointermove = (event) => event.pointerType !== "touch" && onPoint(where(event));
    this.track.onpointerleave = () => onPoint(null);
    this.track.onclick = (event) => {
      const place = where(event);
      if (place) onPick(place);
    };
  }

  // Where the names of the rows, which stay put while the columns scroll, end.
  edge() {
    const box = this.scroller.getBoundingClientRect();
    return box.left + this.nameWidth;
  }

  // Each column is as wide as its chip needs; where there is room, as its guesses need, and more.
  resize() {
    const room = this.scroller.clientWidth;
    if (!room) return;
    const small = room < 640;
    this.scroller.classList.toggle("small", small);
    this.nameWidth = small ? 44 : 80;
    const start = small ? 42 : 56;
    const steps = this.data.tokens.length;
    const needed = this.needed(small ? 74 : 82, 170);
    const sum = (widths) => widths.reduce((total, width) => total + width, 0);
    const spare = room - this.nameWidth - start - 6 - sum(needed);
    const longer = needed.map((width, t) => clamp(this.guessed(t) - width, 0, 80));
    const part = clamp(spare / Math.max(1, sum(longer)), 0, 1);
    const widths = needed.map((width, t) => width + Math.floor(longer[t] * part));
    const extra = clamp(Math.floor((spare - sum(longer)) / steps), 0, 60);
    this.widths = widths.map((width) => width + extra);
    this.lefts = [];
    this.widths.reduce((left, width) => (this.lefts.push(left), left + width), 0);
    const columns = this.widths.map((width) => `${width}px`).join(" ");
    this.track.style.gridTemplateColumns = `${this.nameWidth}px ${start}px ${columns}`;
    this.origin = this.nameWidth + start;
    this.scroller.style.scrollPaddingLeft = `${this.nameWidth}px`;
    this.heatmap.paint(this.widths);
  }

  needed(least, most) {
    const widths = this.data.tokens.map(() => least);
    for (const [t, length] of this.data.runs) {
      const text = this.chips[t].firstChild.getBoundingClientRect().width;
      if (length === 1) widths[t] = Math.ceil(clamp(text + 27, least, most));
    }
    return widths;
  }

  // The width in which the longest guess of step t is read whole.
  guessed(t) {
    const rows = [...this.columns[t].find((part) => part.matches(".guesses")).children];
    const whole = (row) => row.querySelector(".word").scrollWidth + row.querySelector(".share").offsetWidth;
    return Math.max(...rows.map(whole)) + 22;
  }

  // The last step that is seen whole without scrolling.
  lastSeen() {
    const right = this.scroller.clientWidth - this.origin;
    const hidden = this.lefts.findIndex((left, t) => left + this.widths[t] > right);
    return hidden === -1 ? this.lefts.length - 1 : Math.max(0, hidden - 1);
  }

  // Light step `view.step`; dim what comes after `now` unless `all` is to be seen.
  show(view, now, all) {
    this.columns.forEach((parts, t) => {
      for (const part of parts) part.classList.toggle("lit", false);
    });
    for (const part of this.columns[view.step]) part.classList.add("lit");
    this.band.style.gridColumn = `${FIRST + view.step} / span 1`;
    const after = all ? 0 : this.data.tokens.length - 1 - now;
    this.veil.hidden = after === 0;
    if (after) this.veil.style.gridColumn = `${FIRST + now + 1} / span ${after}`;
    this.heatmap.show(view, this.lefts[view.step], this.widths[view.step]);
  }

  // One pulse through the column: token, weights, state, prediction.
  pulse(t) {
    for (const part of this.columns[t]) {
      part.classList.remove("pulse");
      void part.offsetWidth; // starts the animation again
      part.classList.add("pulse");
    }
  }

  reveal(t, smooth) {
    const { scrollLeft, clientWidth } = this.scroller;
    const left = this.origin + this.lefts[t];
    const right = left + this.widths[t] + (smooth ? this.widths[t + 1] ?? 0 : 0);
    if (left < scrollLeft + this.nameWidth || right > scrollLeft + clientWidth) {
      this.scroller.scrollTo({ left: left - clientWidth / 2, behavior: smooth ? "smooth" : "auto" });
    }
  }
}

// One guess: a bar as long as its probability, framed where it is what came.
function guess(token, probability, next, words) {
  const end = token === "<end>";
  const name = end ? words.end : spoken(token);
  const row = el(
    "li",
    { title: `${name} ${percent(probability)}` },
    el("span", { class: "bar", style: { width: `${probability * 100}%` } }),
    el("span", { class: end ? "word end" : "word" }, end ? name : tokenText(token)),
    el("span", { class: "share" }, percent(probability)),
  );
  if (token === next) row.classList.add("hit");
  return row;
}
