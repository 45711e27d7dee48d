// The whole translator on one sentence: step by step it reads, hands over one vector, and writes.

class Picture {
  constructor(root) {
    this.root = root;
    this.state = { step: 0, all: true, playing: false, speed: 1 };
    this.calm = window.matchMedia("(prefers-reduced-motion: reduce)");
    root.onkeydown = (event) => this.key(event);
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
    dress(this.root, sent.palette);
    const text = JSON.stringify([sent.tokens, sent.target, sent.words, sent.palette.name, sent.probabilities]);
    if (text === this.text) return;
    const first = this.text === undefined;
    this.text = text;
    const arrays = { h: unpack(sent.encoder), s: unpack(sent.decoder) };
    this.data = {
      ...sent,
      rowOf: (name, n) => arrays[name].subarray(n * sent.units, (n + 1) * sent.units),
      word: (token) => (token === "<end>" ? el("span", { class: "end" }, sent.words.end) : tokenText(token)),
    };
    this.pause();
    this.atRest = true;
    this.state.all = true;
    this.state.step = first && sent.step !== null ? sent.step : sent.tokens.length + 1;
    this.build();
    this.resize();
    this.reveal(false);
  }

  get last() {
    return this.data.tokens.length + this.data.target.length;
  }

  // Steps: S tokens are read, c is handed over, T words are written.
  place() {
    const read = this.data.tokens.length;
    const { step } = this.state;
    if (step < read) return ["read", step];
    return step === read ? ["context", 0] : ["write", step - read - 1];
  }

  build() {
    const { data, state: now } = this;
    const { words } = data;
    const colour = colourScale(data.palette.diverging);
    const nothing = new Float32Array(data.units);
    const lastState = data.rowOf("h", data.tokens.length - 1);
    const blank = () => el("div", { class: "blank" });
    const readStart = el("div", { class: "column start" }, blank(), blank(),
      stateCell(nothing, colour, state("h", 0), ["right"]));
    const writeStart = el("div", { class: "column start" }, el("div", { class: "wire through" }), el("div", { class: "wire through" }),
      stateCell(lastState, colour, state("s", 0), ["right", "above"]));
    this.reading = new Row("reading", words.encoder_label, readStart,
      data.tokens.map((_, j) => readingColumn(data, j, colour)), (j) => this.pick(j));
    this.writing = new Row("writing", words.decoder_label, writeStart,
      data.target.map((_, t) => writingColumn(data, t, colour)), (t) => this.pick(data.tokens.length + 1 + t));
    this.neck = new Neck(data, colour, () => this.pick(data.tokens.length));
    this.panel = new StepPanel(data, colour);
    for (const row of [this.reading, this.writing]) row.element.onscroll = () => this.arrows();
    this.transport = new Transport(words, {
      go: (step) => this.go(step),
      first: () => this.go(0),
      back: () => this.go(now.step - 1),
      forward: () => this.go(now.step + 1),
      last: () => this.go(this.last),
      toggle: () => (now.playing ? this.pause() : this.play()),
      all: () => this.showAll(),
      order: () => undefined,
      speed: (speed) => (now.speed = speed),
    });
    this.transport.speed.value = String(now.speed);
    this.live = el("div", { class: "live", "aria-live": "polite" });
    const title = (text, count) => el("h4", { class: "title" }, el("span", {}, text), el("small", {}, count));
    const left = el("div", { class: "network" },
      title(words.encoder, fill(words.tokens, { count: data.tokens.length })), this.reading.element, this.neck.element,
      this.writing.element, title(words.decoder, fill(words.written, { count: data.target.length })));
    const legend = el("div", { class: "legend" },
      el("span", { class: "scale" }, "\u22121", el("span", { class: "ramp" }), "1"), el("span", {}, words.legend),
      el("span", { class: "keys" }, words.keys));
    this.root.setAttribute("role", "group");
    this.root.setAttribute("aria-label", data.alternative);
    this.root.replaceChildren(this.transport.element, el("div", { class: "board" }, left, this.panel.element), legend, this.live);
  }

  resize() {
    if (!this.data) return;
    const width = this.root.clientWidth;
    this.root.classList.toggle("narrow", width < 900);
    this.root.classList.toggle("phone", width < 560);
    this.show();
  }

  arrows() {
    const [phase, n] = this.place();
    const written = this.state.all ? this.last : this.state.step;
    this.neck.draw(this.reading.columns.at(-1), this.writing.start, this.writing.columns);
    this.neck.show(phase === "write" ? n : -1, written - this.data.tokens.length - 1);
  }

  show() {
    const { state: now, data } = this;
    const [phase, n] = this.place();
    const read = data.tokens.length;
    const upTo = now.all ? this.last : now.step;
    this.reading.show(phase === "read" ? n : phase === "context" ? read - 1 : -1, upTo);
    this.writing.show(phase === "write" ? n : -1, upTo - read - 1);
    this.arrows();
    this.panel.show(phase, n);
    this.transport.show(now.step, this.last + 1, now.playing, now.all, "");
    const mark = phase === "read" ? ["h", n + 1] : phase === "write" ? ["s", n + 1] : ["c"];
    this.transport.count.replaceChildren(state(...mark), ` · ${now.step + 1} / ${this.last + 1}`);
    this.root.dataset.at = mark.join("");
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.tell(), now.playing ? 0 : 250);
  }

  tell() {
    const { data } = this;
    const [phase, n] = this.place();
    const name = (token) => (token === "<end>" ? data.words.end : spoken(token));
    const text = {
      read: () => fill(data.words.tell_read, { step: n + 1, token: name(data.tokens[n]) }),
      context: () => fill(data.words.all_there_is, { count: data.tokens.length, units: data.units, words: data.target.length }),
      write: () => fill(data.words.tell_write, { step: n + 1, token: name(data.target[n]), share: percent(data.probabilities[n]) }),
    }[phase]();
    if (this.live.textContent !== text) this.live.textContent = text;
  }

  pick(step) {
    this.pause();
    this.state.step = step;
    this.keep();
    this.show();
  }

  go(step) {
    this.pause();
    this.move(step);
    this.keep();
  }

  move(step) {
    this.atRest = false;
    this.state.step = clamp(step, 0, this.last);
    this.state.all = this.state.step === this.last;
    this.reveal(!this.calm.matches);
    this.show();
  }

  reveal(smooth) {
    const [phase, n] = this.place();
    const handed = this.data.tokens.length - 1;
    if (phase === "write") this.writing.reveal(n, smooth);
    else this.writing.element.scrollTo({ left: 0 });
    // Until somebody steps, the sentence is seen from its beginning; after that where h_S leaves it.
    if (phase === "read") this.reading.reveal(n, smooth);
    else if (phase === "context" || !this.atRest) this.reading.reveal(handed, smooth);
  }

  // Tell the address bar where the reader came to rest.
  keep() {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => this.send("at", this.root.dataset.at), 600);
  }

  showAll() {
    this.pause();
    this.state.all = !this.state.all || this.state.step === this.last;
    this.show();
  }

  play() {
    this.state.playing = true;
    this.move(this.state.step >= this.last || this.state.all ? 0 : this.state.step);
    const next = () => {
      if (this.state.step >= this.last) return this.pause();
      this.move(this.state.step + 1);
      this.timer = setTimeout(next, this.wait());
    };
    this.timer = setTimeout(next, this.wait());
  }

  // Reading goes quicker than writing; the one vector gets a moment of its own.
  wait() {
    return { read: 600, context: 2200, write: 1400 }[this.place()[0]] / this.state.speed;
  }

  pause() {
    clearTimeout(this.timer);
    if (!this.state.playing) return;
    this.state.playing = false;
    this.keep();
    this.show();
  }

  key(event) {
    const control = event.composedPath()[0].tagName;
    if (event.ctrlKey || event.metaKey || event.altKey || control === "SELECT") return;
    if (control === "INPUT" && event.key !== " ") return;
    if (control === "BUTTON" && [" ", "Enter"].includes(event.key)) return;
    const actions = {
      ArrowLeft: () => this.go(this.state.step - 1),
      ArrowRight: () => this.go(this.state.step + 1),
      Home: () => this.go(0),
      End: () => this.go(this.last),
      " ": () => (this.state.playing ? this.pause() : this.play()),
    };
    if (!(event.key in actions)) return;
    event.preventDefault();
    event.stopPropagation();
    actions[event.key]();
  }

  close() {
    clearTimeout(this.timer);
    clearTimeout(this.pending);
    clearTimeout(this.telling);
    this.watch.disconnect();
    document.removeEventListener("keydown", this.anywhere);
  }
}

const pictures = new WeakMap();

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".encoder-decoder");
  if (!root || !data) return undefined;
  let picture = pictures.get(root);
  if (!picture) {
    picture = new Picture(root);
    pictures.set(root, picture);
  }
  picture.send = setStateValue;
  picture.update(data);
  return () => {
    picture.close();
    pictures.delete(root);
  };
}
