// Two vectors to turn and stretch. Nothing here asks the server; the address is kept in place.

const FIRST = { a: { x: 4, y: 1 }, b: { x: 2, y: 3 } };
const ROOM = 5;
const MOST = 10;

// So many that neighbouring places on the plane differ.
const digitsFor = (range) => (range < 2 ? 3 : 2);

class Vectors {
  constructor(root) {
    this.root = root;
    this.calm = window.matchMedia("(prefers-reduced-motion: reduce)");
    this.state = { a: { ...FIRST.a }, b: { ...FIRST.b }, onto: "a", pair: null };
    this.range = ROOM;
    this.watch = new ResizeObserver(() => this.fit());
    this.watch.observe(root);
  }

  update(sent) {
    const { palette, words, tokens } = sent;
    const first = !this.data;
    const text = JSON.stringify([tokens, words]);
    this.data = { ...sent, dots: unpack(sent.dots) };
    dress(this.root, palette);
    this.root.style.setProperty("--minus", palette.diverging[0][1]);
    this.root.style.setProperty("--plus", palette.diverging.at(-1)[1]);
    if (text !== this.text) {
      this.text = text;
      this.build(words, tokens);
      if (first) this.readAddress();
      else if (this.state.pair) this.takePair(this.state.pair, false);
    } else if (this.state.pair) this.takePair(this.state.pair, false);
    this.fit();
    this.show();
    this.writeAddress();
  }

  build(words, tokens) {
    this.plane = new Plane(words, {
      take: () => this.stop(),
      move: (name, place) => this.set(name, place),
      letGo: () => this.settle(),
      turn: (name, degrees) => this.turn(name, degrees),
      stretch: (name, steps) => this.stretch(name, steps),
    });
    this.panel = new Panel(words, { swap: () => this.swap() });
    this.live = el("div", { class: "live", "aria-live": "polite" });
    const preset = (name, target) => {
      const button = el("button", { type: "button", "data-preset": name }, words[`preset_${name}`]);
      button.onclick = () => this.glide(target());
      return button;
    };
    const { state } = this;
    const along = (angle) => polar(lengthOf(state.b), directionOf(state.a) + angle);
    this.presets = el(
      "div", { class: "presets", role: "group", "aria-label": words.presets },
      preset("same", () => along(0)),
      preset("square", () => along(Math.PI / 2)),
      preset("opposite", () => along(Math.PI)),
      preset("double", () => ({ x: 2 * state.b.x, y: 2 * state.b.y })),
      preset("start", () => null),
    );
    this.root.replaceChildren(
      el("div", { class: "board" },
        this.plane.element,
        el("div", {},
          this.presets, this.panel.element, this.pairs(words, tokens),
          el("p", { class: "hint" }, words.hint))),
      this.live,
    );
  }

  // Two of the reader's own tokens as a and b: the plane that their embeddings span.
  pairs(words, tokens) {
    const box = el("div", { class: "pairs" });
    this.selects = {};
    if (tokens.length < 2) return box;
    box.append(el("p", {}, words.pairs));
    for (const name of ["a", "b"]) {
      const role = name === "a" ? "query" : "key";
      const select = el("select", { "aria-label": fill(words.pick, { name }) });
      select.append(el("option", { value: "" }, words.free));
      tokens.forEach((token, t) => select.append(el("option", { value: t }, `${t + 1} ${spoken(token)}`)));
      select.onchange = () => this.choosePair(name, select.value);
      this.selects[name] = select;
      box.append(el("label", { class: role }, symbol(name, "", role), select));
    }
    box.append((this.pairNote = el("p", { class: "note" })));
    return box;
  }

  choosePair(name, value) {
    if (value === "") {
      this.leavePair();
      return this.settle();
    }
    const pair = this.state.pair ?? [null, null];
    pair[name === "a" ? 0 : 1] = Number(value);
    // Whoever chooses one token sees it beside the first other one.
    if (pair[0] === null) pair[0] = pair[1] === 0 ? 1 : 0;
    if (pair[1] === null) pair[1] = pair[0] === 0 ? 1 : 0;
    this.takePair([...pair], true);
  }

  // |a|, |b| and the angle of two embeddings, as a plane shows them; a lies 20° above the axis.
  takePair(pair, glide) {
    const { dots, tokens } = this.data;
    const count = tokens.length;
    if (pair.some((t) => t >= count)) return this.leavePair();
    const at = (i, j) => dots[i * count + j];
    const [i, j] = pair;
    const [long, wide] = [Math.sqrt(at(i, i)), Math.sqrt(at(j, j))];
    const angle = Math.acos(clamp(at(i, j) / (long * wide), -1, 1));
    const a = polar(long, 20 * TURN);
    const b = polar(wide, 20 * TURN + angle);
    this.stop();
    this.state.pair = pair;
    this.range = roomFor([a, b]);
    if (glide && !this.calm.matches) this.animate(a, b);
    else Object.assign(this.state, { a, b });
    this.settle();
  }

  leavePair() {
    this.state.pair = null;
  }

  set(name, place) {
    this.leavePair();
    const least = SHORTEST * this.range;
    const length = lengthOf(place);
    const angle = length ? directionOf(place) : directionOf(this.state[name]);
    this.state[name] = length < least ? polar(least, angle) : place;
    this.show();
  }

  turn(name, degrees) {
    const v = this.state[name];
    this.set(name, this.inside(polar(lengthOf(v), directionOf(v) + degrees * TURN)));
    this.settle();
  }

  stretch(name, steps) {
    const v = this.state[name];
    const step = this.range / 50;
    const length = Math.max(SHORTEST * this.range, lengthOf(v) + steps * step);
    this.set(name, this.inside(polar(length, directionOf(v))));
    this.settle();
  }

  // No arrow leaves the plane: one that would is cut where it would.
  inside(v) {
    const over = Math.max(Math.abs(v.x), Math.abs(v.y)) / this.range;
    return over > 1 ? { x: v.x / over, y: v.y / over } : v;
  }

  swap() {
    this.state.onto = this.state.onto === "a" ? "b" : "a";
    this.settle();
  }

  // A preset: b turns (or grows) until it is there. null: both as they were at first.
  glide(target) {
    this.stop();
    this.leavePair();
    const a = target ? this.state.a : { ...FIRST.a };
    const b = target ?? { ...FIRST.b };
    this.range = target ? roomFor([a, b], Math.min(this.range, ROOM)) : ROOM;
    if (this.calm.matches) Object.assign(this.state, { a, b });
    else this.animate(a, b);
    this.settle();
  }

  animate(a, b) {
    const from = { a: this.state.a, b: this.state.b };
    const to = { a, b };
    const start = performance.now();
    const between = (name, share) => {
      const [was, will] = [from[name], to[name]];
      let angle = directionOf(will) - directionOf(was);
      if (angle > Math.PI + 1e-9) angle -= 2 * Math.PI;
      if (angle < -Math.PI - 1e-9) angle += 2 * Math.PI;
      const length = lengthOf(was) + share * (lengthOf(will) - lengthOf(was));
      return polar(length, directionOf(was) + share * angle);
    };
    const step = (now) => {
      const time = clamp((now - start) / 450, 0, 1);
      const share = time * time * (3 - 2 * time);
      for (const name of ["a", "b"]) this.state[name] = time < 1 ? between(name, share) : to[name];
      this.moving = time < 1 ? requestAnimationFrame(step) : null;
      this.show();
      if (time === 1) this.settle();
    };
    this.moving = requestAnimationFrame(step);
  }

  stop() {
    if (this.moving) cancelAnimationFrame(this.moving);
    this.moving = null;
  }

  // What can wait until a move is over: the address and the spoken sentence.
  settle() {
    this.show();
    if (this.moving) return;
    clearTimeout(this.telling);
    this.telling = setTimeout(() => {
      this.writeAddress();
      this.tell();
    }, 250);
  }

  fit() {
    this.root.classList.toggle("wide", this.root.clientWidth >= 1240);
    this.root.classList.toggle("narrow", this.root.clientWidth < 900);
    this.root.classList.toggle("phone", this.root.clientWidth < 560);
  }

  show() {
    if (!this.plane) return;
    const { a, b, onto, pair } = this.state;
    const seen = measure(a, b);
    const digits = digitsFor(this.range);
    const count = this.data.tokens.length;
    const full = pair ? this.data.dots[pair[0] * count + pair[1]] : null;
    this.plane.rule(this.range);
    this.plane.show({ a, b, onto, seen }, this.names());
    this.panel.show({ a, b, onto, seen, digits, full: this.moving ? null : full });
    for (const [name, select] of Object.entries(this.selects)) {
      select.value = pair ? pair[name === "a" ? 0 : 1] : "";
    }
    if (this.pairNote) this.pairNote.textContent = pair ? this.data.words.pair_note : this.data.words.pair_hint;
    this.presets.querySelector("[data-preset=double]").disabled = 2 * lengthOf(b) > MOST;
    this.root.dataset.a = `${a.x} ${a.y}`;
    this.root.dataset.b = `${b.x} ${b.y}`;
    this.root.dataset.moving = this.moving ? "true" : "false";
    this.root.dataset.range = this.range;
  }

  names() {
    const { pair } = this.state;
    const name = (t) => {
      const text = spoken(this.data.tokens[t]);
      return text.length > 9 ? text.slice(0, 8) + "\u2026" : text;
    };
    return pair ? { a: `a ${name(pair[0])}`, b: `b ${name(pair[1])}` } : { a: "a", b: "b" };
  }

  tell() {
    const { a, b } = this.state;
    const { words } = this.data;
    const seen = measure(a, b);
    const digits = digitsFor(this.range);
    const text = fill(words.told, {
      dot: shown(seen.sum, digits), long: shown(seen.long, digits), wide: shown(seen.wide, digits),
      angle: shown(seen.angle / TURN, 1), verdict: words[`sign_${signOf(seen, digits)}`],
    });
    if (this.live.textContent !== text) this.live.textContent = text;
  }

  // a=4,1&b=2,3 or pair=2-5 (tokens from 1), and onto=b.
  readAddress() {
    const given = new URLSearchParams(window.location.search);
    for (const name of ["a", "b"]) {
      const [x, y] = (given.get(name) ?? "").split(",").map(Number);
      const far = Math.max(Math.abs(x), Math.abs(y));
      if (far <= MOST && Math.hypot(x, y) >= SHORTEST * ROOM) this.state[name] = { x, y };
    }
    this.range = roomFor([this.state.a, this.state.b], ROOM);
    if (given.get("onto") === "b") this.state.onto = "b";
    const pair = /^(\d{1,3})-(\d{1,3})$/.exec(given.get("pair") ?? "");
    if (pair && pair[1] > 0 && pair[2] > 0) this.takePair([pair[1] - 1, pair[2] - 1], false);
  }

  writeAddress() {
    const { a, b, onto, pair } = this.state;
    if (this.moving) return;
    const address = new URL(window.location.href);
    const before = address.search;
    const write = (name, value) => (value === null ? address.searchParams.delete(name) : address.searchParams.set(name, value));
    const said = (v) => [v.x, v.y].map((value) => Number(value.toFixed(3))).join(",");
    for (const [name, v] of [["a", a], ["b", b]]) {
      const first = v.x === FIRST[name].x && v.y === FIRST[name].y;
      write(name, pair || first ? null : said(v));
    }
    write("pair", pair ? pair.map((t) => t + 1).join("-") : null);
    write("onto", onto === "a" ? null : onto);
    if (address.search !== before) window.history.replaceState(window.history.state, "", address);
  }

  close() {
    this.stop();
    clearTimeout(this.telling);
    this.watch.disconnect();
  }
}

const pictures = new WeakMap();

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector(".vectors");
  if (!root || !data) return undefined;
  let picture = pictures.get(root);
  if (!picture) {
    picture = new Vectors(root);
    pictures.set(root, picture);
  }
  picture.update(data);
  return () => {
    picture.close();
    pictures.delete(root);
  };
}
