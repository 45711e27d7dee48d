// What four models expect after a token, side by side on one scale. A click on a token, or ← →,
// goes through the text; pointing at a candidate shows the same one in the other lists.

const SCALES = [0.05, 0.1, 0.2, 0.5, 1];

class NextBars {
  constructor(root) {
    this.root = root;
    this.root.onkeydown = (event) => this.key(event);
  }

  update(data) {
    const text = data.tokens.join("\u0000");
    if (this.text !== text) this.at = clamp((data.place ?? data.start) - 1, 0, data.tokens.length - 1);
    this.text = text;
    this.data = data;
    dress(this.root, data.palette);
    const { words } = data;
    const focused = this.root.getRootNode().activeElement?.dataset?.act;
    this.chips = data.tokens.map((token, t) => {
      const chip = el("button", { type: "button", class: "chip", onclick: () => this.go(t) }, tokenText(token), el("small", {}, t + 1));
      chip.dataset.act = `chip-${t}`;
      return chip;
    });
    this.ask = el("h3", { class: "ask" });
    this.panels = data.models.map((model) => this.panel(model));
    this.legend = el("p", { class: "legend" });
    this.said = el("ul", { class: "said", "aria-live": "polite" });
    const step = (act, mark, by, label) => {
      const made = el("button", { type: "button", class: "arrow", "aria-label": label, title: label, onclick: () => this.go(this.at + by) }, mark);
      made.dataset.act = act;
      return made;
    };
    this.root.replaceChildren(
      el("div", { class: "reading" }, step("back", "\u2190", -1, words.back), step("forward", "\u2192", 1, words.forward), ...this.chips),
      this.ask, el("div", { class: "panels" }, ...this.panels.map((panel) => panel.whole)), this.legend, this.said);
    this.root.setAttribute("role", "group");
    this.root.setAttribute("aria-label", words.name);
    if (focused) this.root.querySelector(`[data-act="${focused}"]`)?.focus();
    this.show();
  }

  panel(model) {
    const scale = el("div", { class: "scale", "aria-hidden": "true" }, el("span", {}, "0"), el("span", {}), el("span", {}));
    const rows = Array.from({ length: this.data.k + 1 }, () => this.row());
    const list = el("ol", { class: "rows", "aria-label": model.name }, ...rows.map((row) => row.whole));
    const whole = el("section", { class: "panel", style: { "--bar": model.colour } }, el("h4", {}, model.name), scale, list);
    return { whole, scale, rows, model };
  }

  row() {
    const row = { word: el("span", { class: "word" }), bar: el("i", {}), share: el("span", { class: "share" }) };
    row.whole = el("li", { class: "row", tabindex: -1 }, row.word, el("span", { class: "track" }, row.bar), row.share);
    row.whole.onpointerenter = () => this.light(row.whole.dataset.id);
    row.whole.onpointerleave = () => this.light(null);
    row.whole.onfocus = () => this.light(row.whole.dataset.id);
    row.whole.onblur = () => this.light(null);
    return row;
  }

  light(id) {
    for (const panel of this.panels) {
      for (const row of panel.rows) row.whole.classList.toggle("lit", id !== null && row.whole.dataset.id === id);
    }
  }

  entry(id) {
    const text = this.data.entries[id];
    return id === 0 ? this.data.words.end : text;
  }

  // An entry of the vocabulary on the screen: a byte and the end of the text are not quoted text.
  shownEntry(id) {
    const byte = /^<0x(..)>$/.exec(this.data.entries[id]);
    if (byte && id > 0 && id < 257) return el("span", { class: "byte" }, fill(this.data.words.byte, { byte: byte[1] }));
    return id === 0 ? el("span", { class: "end" }, this.data.words.end) : tokenText(this.data.entries[id]);
  }

  go(t) {
    this.at = clamp(t, 0, this.data.tokens.length - 1);
    this.show();
    clearTimeout(this.pending);
    this.pending = setTimeout(() => this.send("place", this.at + 1), 600);
  }

  show() {
    const { data, at } = this;
    const { words } = data;
    const last = at === data.tokens.length - 1;
    this.chips.forEach((chip, t) => {
      chip.classList.toggle("now", t === at);
      chip.classList.toggle("true", t === at + 1);
      chip.classList.toggle("later", t > at + 1);
      chip.setAttribute("aria-pressed", String(t === at));
      chip.tabIndex = t === at ? 0 : -1;
    });
    this.root.dataset.place = at + 1;
    this.ask.textContent = fill(words.ask, { n: at + 1, token: spoken(data.tokens[at]) });
    const steps = data.models.map((model) => model.steps[at]);
    const top = SCALES.find((end) => end >= Math.max(...steps.map((step) => step.guesses[0][1]))) ?? 1;
    const lists = steps.map((step) => new Set(step.guesses.map(([id]) => id)));
    const common = steps[0].guesses.map(([id]) => id).filter((id) => lists.every((list) => list.has(id)));
    const came = last ? null : data.ids[at + 1];
    this.panels.forEach((panel, n) => this.fillPanel(panel, steps[n], top, new Set(common), came));
    this.legend.replaceChildren(
      el("span", {}, fill(words.same_scale, { top: percent(top) })),
      el("span", { class: "key" }, el("b", { class: "dot" }, "\u25cf"), ` ${words.in_all}`),
      el("span", { class: "key" }, el("b", { class: "frame" }, "\u2713"), ` ${words.came}`));
    this.said.replaceChildren(...this.sentences(steps, common, last).map((text) => el("li", {}, text)));
  }

  fillPanel({ scale, rows }, step, top, common, came) {
    const [, middle, end] = scale.children;
    middle.textContent = `${+(50 * top).toFixed(1)}%`;
    end.textContent = `${100 * top}%`;
    const outside = step.true && step.true[1] > step.guesses.length;
    rows.forEach((row, n) => {
      const guess = step.guesses[n] ?? (outside ? [came, step.true[0]] : null);
      row.whole.hidden = !guess;
      row.whole.tabIndex = -1;
      row.whole.dataset.id = guess ? guess[0] : "";
      if (!guess) return;
      const [id, chance] = guess;
      const hit = id === came;
      row.whole.classList.toggle("true", hit);
      row.whole.classList.toggle("common", common.has(id));
      row.whole.classList.toggle("outside", n >= step.guesses.length);
      const rank = n >= step.guesses.length ? fill(this.data.words.rank, { rank: step.true[1].toLocaleString("en") }) : "";
      const marks = [common.has(id) ? el("b", { class: "dot" }, "\u25cf ") : "", hit ? el("b", { class: "tick" }, "\u2713 ") : ""];
      row.word.replaceChildren(...marks, this.shownEntry(id), rank ? el("small", {}, ` ${rank}`) : "");
      row.bar.style.width = `${100 * Math.min(1, chance / top)}%`;
      row.share.textContent = percent(chance);
    });
    if (rows[0]) rows[0].whole.tabIndex = 0;
  }

  sentences(steps, common, last) {
    const { words, models, vocabulary, k } = this.data;
    const each = (value) => steps.map((step, n) => `${models[n].name} ${value(step)}`).join(" · ");
    const sum = (step) => percent(step.guesses.reduce((total, [, chance]) => total + chance, 0));
    const found = [];
    if (last) found.push(words.say_last);
    else {
      const token = spoken(this.data.tokens[this.at + 1]);
      const fared = each((step) => fill(words.fared, { share: percent(step.true[0]), rank: step.true[1].toLocaleString("en") }));
      const best = models[steps.reduce((high, step, n) => (step.true[0] > steps[high].true[0] ? n : high), 0)].name;
      found.push(fill(words.say_true, { token, each: fared, best }));
    }
    const list = common.map((id) => `‘${spoken(this.entry(id))}’`).join(", ");
    if (models.length > 1) found.push(common.length ? fill(words.say_common, { count: common.length, list }) : words.say_no_common);
    found.push(fill(words.say_rest, { k, each: each(sum), rest: (vocabulary - k).toLocaleString("en") }));
    return found;
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const active = this.root.getRootNode().activeElement;
    const row = active?.classList.contains("row") ? active : null;
    if (row) this.keyOfRow(event, row);
    else this.keyOfToken(event, active);
  }

  keyOfToken(event, active) {
    const end = this.data.tokens.length - 1;
    const to = { ArrowLeft: this.at - 1, ArrowRight: this.at + 1, Home: 0, End: end }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.go(to);
    if (active?.classList.contains("chip")) this.chips[this.at].focus();
  }

  // ↑ ↓ within a list, ← → to the same place of the list beside it.
  keyOfRow(event, row) {
    const [down, across] = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key] ?? [0, 0];
    if (!down && !across) return;
    event.preventDefault();
    event.stopPropagation();
    const p = this.panels.findIndex((panel) => panel.rows.some((each) => each.whole === row));
    const panel = this.panels[clamp(p + across, 0, this.panels.length - 1)];
    const shownRows = panel.rows.filter((each) => !each.whole.hidden);
    const n = this.panels[p].rows.findIndex((each) => each.whole === row);
    shownRows[clamp(n + down, 0, shownRows.length - 1)].whole.focus();
  }
}

const pictures = new WeakMap();

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".next-bars");
  if (!root || !data) return undefined;
  let picture = pictures.get(root);
  if (!picture) {
    picture = new NextBars(root);
    pictures.set(root, picture);
  }
  picture.send = setStateValue;
  picture.update(data);
  return () => {
    clearTimeout(picture.pending);
    pictures.delete(root);
  };
}
