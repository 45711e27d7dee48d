// The linked picture: one state (step, unit, all or up to now), and everything that shows it.

class Reader {
  constructor(root, send) {
    this.root = root;
    this.send = send;
    this.state = { step: 0, unit: 0, all: true, playing: false, speed: 1 };
    this.point = null;
    this.calm = window.matchMedia("(prefers-reduced-motion: reduce)");
    this.root.onkeydown = (event) => this.key(event);
    this.watch = new ResizeObserver(() => this.resize());
    this.watch.observe(root);
    // While nothing else has the focus, ← and → step too: a class needs no click first.
    this.anywhere = (event) => {
      const idle = document.activeElement === document.body || document.activeElement === null;
      if (idle && (event.key === "ArrowLeft" || event.key === "ArrowRight")) this.key(event);
    };
    document.addEventListener("keydown", this.anywhere);
  }

  update(sent) {
    const before = this.data;
    const text = JSON.stringify([sent.tokens, sent.words]);
    const changed = text !== this.text;
    const data = { ...sent };
    for (const name of ["hidden", "fromInput", "fromHidden", "bias"]) data[name] = unpack(sent[name]);
    this.data = data;
    this.text = text;
    dress(this.root, data.palette);
    if (changed) {
      const typing = before && before.tokens[0] === data.tokens[0];
      this.pause();
      this.atRest = false;
      this.state.all = true;
      this.state.step = data.tokens.length - 1;
      this.build(data);
      this.fit();
      if (!before && data.step !== null) this.state.step = data.step;
      else this.atRest = !typing;
    } else {
      this.stage.data = data;
      this.stage.heatmap.update(data);
    }
    if (!this.pending) this.state.unit = data.unit;
    this.resize();
    if (changed && this.stage.lefts) this.stage.reveal(this.state.step, false);
  }

  build(data) {
    const { words } = data;
    const { state } = this;
    const last = () => this.data.tokens.length - 1;
    this.point = null;
    this.stage = new Stage(data, words, (place) => this.hover(place), (place) => this.pick(place));
    this.panel = new Panel(words);
    this.transport = new Transport(words, {
      go: (step) => this.go(step),
      first: () => this.go(0),
      back: () => this.go(state.step - 1),
      forward: () => this.go(state.step + 1),
      last: () => this.go(last()),
      toggle: () => (state.playing ? this.pause() : this.play()),
      all: () => this.showAll(),
      order: () => this.send("order", this.data.order === "similar" ? "trained" : "similar"),
      speed: (speed) => (state.speed = speed),
    });
    this.transport.speed.value = String(state.speed);
    this.pointers = el("ul", { class: "pointers" });
    this.live = el("div", { class: "live", "aria-live": "polite" });
    const legend = el("div", { class: "legend" },
      el("span", { class: "scale" }, el("span", {}, "\u22121"), el("span", { class: "ramp" }), el("span", {}, "1")),
      this.transport.order, el("span", { class: "keys" }, words.keys));
    const board = el("div", { class: "board" }, el("div", { class: "left" }, this.stage.scroller, legend), this.panel.element);
    const head = el("div", { class: "head" }, formula(data, words), this.transport.element);
    this.root.replaceChildren(head, board, this.pointers, this.live);
    this.point_out(data, words);
  }

  // What is to be seen in this sentence; each pointer leads to its place.
  point_out(data, words) {
    for (const it of data.pointers) {
      const values = {
        step: it.step + 1,
        before: it.step,
        token: spoken(data.tokens[it.step]),
        units: data.units,
        unit: (it.unit ?? 0) + 1,
        number: it.name === "near" ? it.number : shown(it.number ?? 0, it.name === "changed" ? 2 : 1),
        low: shown(it.low ?? 0, 2),
        high: shown(it.high ?? 0, 2),
        other: (it.other ?? 0) + 1,
        other_token: spoken(data.tokens[it.other ?? 0]),
      };
      const [start, end] = words[`see_${it.name}`].split("{change}");
      const button = el("button", { type: "button" }, fill(start, values));
      if (end !== undefined) {
        const [now, then] = [symbol("h", values.step, "hidden"), symbol("h", values.before, "hidden")];
        button.append(el("span", { class: "norm" }, "\u2016", now, " \u2212 ", then, "\u2016"), fill(end, values));
      }
      button.onclick = () => this.pick({ step: it.step, unit: it.unit ?? null });
      button.dataset.name = it.name;
      this.pointers.append(el("li", {}, button));
    }
  }

  resize() {
    if (!this.stage) return;
    this.fit();
    // Until somebody steps, the last step that is seen is lit, however wide the page becomes.
    if (this.atRest && this.stage.lefts) this.state.step = this.stage.lastSeen();
    this.show();
  }

  fit() {
    this.root.classList.toggle("narrow", this.root.clientWidth < 900);
    this.root.classList.toggle("phone", this.root.clientWidth < 560);
    this.stage.resize();
  }

  // The cell to be seen: under the pointer, or else the current step of the chosen unit.
  view() {
    const { step, unit } = this.state;
    return this.point ? { step: this.point.step, unit: this.point.unit ?? unit } : { step, unit };
  }

  show() {
    const { state, data } = this;
    const view = this.view();
    this.stage.show(view, state.step, state.all);
    this.panel.show(data, view);
    this.transport.show(state.step, data.tokens.length, state.playing, state.all, data.order);
    this.root.dataset.step = view.step + 1;
    this.root.dataset.unit = view.unit + 1;
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.tell(view), state.playing ? 0 : 250);
  }

  tell(view) {
    const { data, live } = this;
    const value = shown(data.hidden[view.step * data.units + view.unit]);
    const text = fill(data.words.cell, {
      unit: view.unit + 1, step: view.step + 1, token: spoken(data.tokens[view.step]), value,
    });
    if (live.textContent !== text) live.textContent = text;
  }

  hover(place) {
    this.point = place;
    this.show();
  }

  // A click or tap: the step is shown, a cell's unit is chosen and goes to the server.
  pick(place) {
    this.pause();
    this.atRest = false;
    this.state.step = place.step;
    if (!this.state.all && place.step === this.data.tokens.length - 1) this.state.all = true;
    this.point = null;
    if (place.unit !== null) this.state.unit = place.unit;
    this.stage.reveal(place.step, !this.calm.matches);
    this.choose(0);
    this.show();
  }

  // Tell the server the chosen cell; its answer brings the weights of that unit.
  choose(wait) {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => {
      this.pending = null;
      this.send("cell", { unit: this.state.unit + 1, step: this.state.step + 1 });
    }, wait);
  }

  go(step) {
    this.pause();
    this.move(step);
  }

  move(step) {
    this.atRest = false;
    const last = this.data.tokens.length - 1;
    this.state.step = clamp(step, 0, last);
    this.state.all = this.state.step === last;
    this.point = null;
    this.stage.reveal(this.state.step, !this.calm.matches);
    if (!this.calm.matches) this.stage.pulse(this.state.step);
    this.show();
  }

  showAll() {
    this.pause();
    this.state.all = !this.state.all || this.state.step === this.data.tokens.length - 1;
    this.show();
  }

  play() {
    this.state.playing = true;
    const last = this.data.tokens.length - 1;
    this.move(this.state.step >= last ? 0 : this.state.step);
    const next = () => {
      if (this.state.step >= this.data.tokens.length - 1) return this.pause();
      this.move(this.state.step + 1);
      this.timer = setTimeout(next, 1200 / this.state.speed);
    };
    this.timer = setTimeout(next, 1200 / this.state.speed);
    this.show();
  }

  pause() {
    clearTimeout(this.timer);
    if (!this.state.playing) return;
    this.state.playing = false;
    this.show();
  }

  turn(rows) {
    this.atRest = false;
    const { heatmap } = this.stage;
    const row = clamp(heatmap.places[this.view().unit] + rows, 0, this.data.units - 1);
    this.point = null;
    this.state.unit = heatmap.rows[row];
    this.choose(500);
    this.show();
  }

  key(event) {
    const target = event.composedPath()[0];
    const control = target.tagName;
    if (event.ctrlKey || event.metaKey || event.altKey || control === "SELECT") return;
    if (control === "INPUT" && !["ArrowUp", "ArrowDown", " "].includes(event.key)) return;
    if (control === "BUTTON" && [" ", "Enter"].includes(event.key)) return;
    const far = event.shiftKey ? 10 : 1;
    const actions = {
      ArrowLeft: () => this.go(this.state.step - 1),
      ArrowRight: () => this.go(this.state.step + 1),
      ArrowUp: () => this.turn(-far),
      ArrowDown: () => this.turn(far),
      Home: () => this.go(0),
      End: () => this.go(this.data.tokens.length - 1),
      " ": () => (this.state.playing ? this.pause() : this.play()),
      Enter: () => this.choose(0),
    };
    if (!(event.key in actions)) return;
    event.preventDefault();
    event.stopPropagation();
    actions[event.key]();
  }

  close() {
    this.pause();
    clearTimeout(this.pending);
    clearTimeout(this.telling);
    this.watch.disconnect();
    document.removeEventListener("keydown", this.anywhere);
  }
}

const readers = new WeakMap();

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".reader");
  if (!root || !data) return undefined;
  let reader = readers.get(root);
  if (!reader) {
    reader = new Reader(root);
    readers.set(root, reader);
  }
  reader.send = setStateValue;
  reader.update(data);
  return () => {
    reader.close();
    readers.delete(root);
  };
}
