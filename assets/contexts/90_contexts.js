// One state (the step, what has been made, the moves) and everything that shows it. Stepping stays
// in the browser; the server hears of a step that somebody stayed at, and of a move.

const PACE = 2400; // milliseconds a step while playing

class Contexts {
  constructor(root) {
    this.root = root;
    this.state = { step: 0, all: true, playing: false, speed: 1 };
    this.peeked = null;
    this.calm = window.matchMedia("(prefers-reduced-motion: reduce)");
    this.root.onkeydown = (event) => this.key(event);
    this.watch = new ResizeObserver(() => this.resize());
    this.watch.observe(root);
    // While nothing else has the focus, ← and → step too: a class needs no click first.
    this.anywhere = (event) => {
      const idle = document.activeElement === document.body || document.activeElement === null;
      const arrows = event.key === "ArrowLeft" || event.key === "ArrowRight";
      if (idle && arrows && this.data?.mode === "play") this.key(event);
    };
    document.addEventListener("keydown", this.anywhere);
  }

  update(sent) {
    const before = this.data;
    const { step, ...rest } = sent;
    const text = JSON.stringify(rest);
    this.root.querySelector(".board")?.classList.remove("waiting");
    if (text === this.text) return;
    const data = { ...sent };
    for (const name of ["h", "c", "s", "weights"]) data[name] = unpack(sent[name]);
    data.scores = sent.scores === null ? null : unpack(sent.scores);
    const same = before && String(before.source) === String(data.source);
    this.data = data;
    this.text = text;
    dress(this.root, data.palette);
    if (!same || data.mode === "play") this.pause();
    const last = data.target.length - 1;
    if (!same) Object.assign(this.state, { all: true, step });
    this.state.step = clamp(this.state.step, 0, last);
    this.moves = new Map(data.moves);
    this.build(data);
    this.resize();
  }

  build(data) {
    const { words, mode } = data;
    const { state } = this;
    const last = () => this.data.target.length - 1;
    const focused = this.root.getRootNode().activeElement;
    const kept = focused && this.root.contains(focused) ? this.place(focused) : null;
    const scrolled = this.stage?.scroller.scrollLeft ?? 0;
    this.peeked = null;
    this.stage = new Stage(data, words, {
      peek: (t) => this.peek(t),
      pick: (t) => this.pick(t),
      move: (j) => this.move(j),
    });
    this.panel = mode === "fixed" ? null : new Panel(words);
    this.player = mode !== "play" ? null : new Player(words, {
      go: (step) => this.go(step),
      first: () => this.go(0),
      back: () => this.go(state.step - 1),
      forward: () => this.go(state.step + 1),
      last: () => this.go(last()),
      toggle: () => (state.playing ? this.pause() : this.play()),
      speed: (speed) => (state.speed = speed),
    });
    if (this.player) this.player.speed.value = String(state.speed);
    this.live = el("div", { class: "live", "aria-live": "polite" });
    const bound = shown(this.stage.bound, 1);
    const legend = el("div", { class: "legend" },
      el("span", { class: "scale" }, el("span", {}, `\u2212${bound}`), el("span", { class: "ramp" }), el("span", {}, bound),
        el("span", {}, fill(words.tile, { count: data.width }))),
      el("span", {}, mode === "play" ? words.keys : mode === "move" ? words.drag : ""));
    const head = el("div", { class: "head" }, ...(this.player ? [this.player.element] : []));
    if (mode === "move") head.append(this.ask = el("p", { class: "ask" }), this.reset = this.resetButton(words));
    const board = el("div", { class: "board" }, el("div", { class: "left" }, this.stage.scroller, legend));
    if (this.panel) board.append(this.panel.element);
    else board.classList.add("alone");
    this.root.replaceChildren(head, board, compared(mode === "play" ? [] : data.rows, words), this.live);
    this.stage.scroller.scrollLeft = scrolled;
    if (kept) this.root.querySelectorAll(kept[0])[kept[1]]?.focus({ preventScroll: true });
  }

  // Where the focus is, to put it back after a rebuild.
  place(element) {
    for (const selector of [".chip.source", ".chip.target", ".icon", ".stage", ".reset", "input"]) {
      const index = [...this.root.querySelectorAll(selector)].indexOf(element);
      if (index >= 0) return [selector, index];
    }
    return null;
  }

  resetButton(words) {
    return el("button", { type: "button", class: "reset", onclick: () => this.report(new Map()) }, words.reset);
  }

  resize() {
    if (!this.stage || !this.root.clientWidth) return;
    this.root.classList.toggle("narrow", this.root.clientWidth < 980);
    this.stage.resize();
    this.show();
    this.stage.reveal(this.state.step, false);
  }

  show() {
    const { state, data } = this;
    if (!this.stage.target) return;
    const step = this.peeked ?? state.step;
    this.stage.show(step, state.step, state.all);
    this.panel?.show(data, step);
    this.player?.show(state.step, data.target.length, state.playing);
    if (data.mode === "move") {
      const [start, end] = fill(data.words.ask, { step: state.step + 1, steps: data.target.length }).split("{word}");
      this.ask.replaceChildren(start, el("span", { class: "chip lit" }, wordOf(data.target[state.step], data.words)), end);
      this.reset.disabled = this.moves.size === 0;
    }
    this.root.dataset.step = step + 1;
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.tell(step), 250);
  }

  tell(step) {
    const { data, live } = this;
    const count = data.source.length;
    const row = Array.from(data.weights.subarray(step * count, (step + 1) * count));
    const j = row.indexOf(Math.max(...row));
    const text = fill(data.words.tell, {
      step: step + 1, steps: data.target.length, token: named(data.target[step], data.words),
      source: spoken(data.source[j]), weight: percent(row[j]),
    });
    if (live.textContent !== text) live.textContent = text;
  }

  peek(t) {
    if (this.peeked === t || this.state.playing || (t !== null && !this.state.all && t > this.state.step)) return;
    this.peeked = t;
    this.show();
  }

  pick(t) {
    this.pause();
    this.state.step = t;
    if (t === this.data.target.length - 1) this.state.all = true;
    this.peeked = null;
    this.show();
    this.keep();
  }

  // The server is told where somebody stayed: the formulas further down are those of this step.
  keep() {
    clearTimeout(this.pending);
    if (this.data.mode !== "play" || this.state.playing) return;
    this.pending = setTimeout(() => this.send("step", this.state.step + 1), 700);
  }

  // All weight of the shown step goes to source j; moved there already, it goes back.
  move(j) {
    const moves = new Map(this.moves);
    const { step } = this.state;
    if (moves.get(step) === j) moves.delete(step);
    else moves.set(step, j);
    this.report(moves);
  }

  report(moves) {
    this.moves = moves;
    this.root.querySelector(".board").classList.add("waiting");
    this.send("moves", [...moves]);
  }

  go(step) {
    this.pause();
    this.step(step);
    this.keep();
  }

  step(step) {
    const last = this.data.target.length - 1;
    this.state.step = clamp(step, 0, last);
    this.state.all = this.data.mode !== "play" || this.state.step === last;
    this.peeked = null;
    this.stage.reveal(this.state.step, !this.calm.matches);
    this.show();
    if (!this.calm.matches && this.data.mode === "play") this.stage.pulse();
  }

  play() {
    this.state.playing = true;
    clearTimeout(this.pending);
    const last = this.data.target.length - 1;
    this.step(this.state.step >= last || this.state.all ? 0 : this.state.step + 1);
    const next = () => {
      if (this.state.step >= this.data.target.length - 1) return this.pause();
      this.step(this.state.step + 1);
      this.timer = setTimeout(next, PACE / this.state.speed);
    };
    this.timer = setTimeout(next, PACE / this.state.speed);
    this.show();
  }

  pause() {
    clearTimeout(this.timer);
    if (!this.state.playing) return;
    this.state.playing = false;
    this.show();
    this.keep();
  }

  key(event) {
    const control = event.composedPath()[0].tagName;
    if (event.ctrlKey || event.metaKey || event.altKey || control === "SELECT" || this.data.mode === "fixed") return;
    if (control === "INPUT" && event.key !== " ") return;
    if (control === "BUTTON" && [" ", "Enter"].includes(event.key)) return;
    const actions = {
      ArrowLeft: () => this.go(this.state.step - 1),
      ArrowRight: () => this.go(this.state.step + 1),
      Home: () => this.go(0),
      End: () => this.go(this.data.target.length - 1),
    };
    if (this.player) actions[" "] = () => (this.state.playing ? this.pause() : this.play());
    if (!(event.key in actions)) return;
    event.preventDefault();
    event.stopPropagation();
    actions[event.key]();
  }

  close() {
    for (const timer of [this.timer, this.pending, this.telling]) clearTimeout(timer);
    this.watch.disconnect();
    document.removeEventListener("keydown", this.anywhere);
  }
}

const pictures = new WeakMap();

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".contexts");
  if (!root || !data) return undefined;
  let picture = pictures.get(root);
  if (!picture) {
    picture = new Contexts(root);
    pictures.set(root, picture);
  }
  picture.send = setStateValue;
  picture.update(data);
  return () => {
    picture.close();
    pictures.delete(root);
  };
}
