// One head as a strip of matrices. A click on a matrix, on its step, or ← → goes through the steps;
// what a step has not made yet is pale.

const STEPS = ["x", "qkv", "dots", "scaled", "mask", "softmax", "z"];

class Strip {
  constructor(root) {
    this.root = root;
    this.root.onkeydown = (event) => this.key(event);
    this.step = STEPS.length - 1;
  }

  update(data) {
    const first = !this.data;
    this.data = data;
    if (first && data.step !== null) this.step = data.step;
    dress(this.root, data.palette);
    const { words } = data;
    const focused = this.buttons?.indexOf(this.root.getRootNode().activeElement) ?? -1;
    this.buttons = STEPS.map((step, n) => {
      const button = el("button", { type: "button", onclick: () => this.go(n) }, `${n + 1} `, words[`step_${step}`]);
      button.dataset.step = step;
      return button;
    });
    const bar = el("div", { class: "steps" },
      this.arrow("\u2190", -1, words.back), ...this.buttons, this.arrow("\u2192", 1, words.forward));
    this.blocks = data.blocks.map((block) => this.block(block));
    const of = (step) => this.blocks.filter((_, n) => data.blocks[n].step === step);
    const [wq, wk, wv, q, k, v] = of("qkv");
    const single = (step) => this.group(step, ...of(step));
    this.flow = el("div", { class: "flow" },
      single("x"), this.sign("qkv", "×"),
      this.group("qkv", el("div", { class: "three" }, this.pair(wq, q), this.pair(wk, k), this.pair(wv, v), this.shapes(data.blocks))),
      this.sign("dots", "→"), single("dots"), this.sign("scaled", "→"), single("scaled"), this.sign("mask", "→"),
      single("mask"), this.sign("softmax", "→"), single("softmax"), this.sign("z", "→"), single("z"));
    this.say = el("p", { class: "say", "aria-live": "polite" });
    this.formula = el("div", { class: "formula" });
    this.root.replaceChildren(bar, this.flow, el("div", { class: "words" }, this.formula, this.say));
    this.root.setAttribute("role", "group");
    this.root.setAttribute("aria-label", data.alternative);
    if (focused >= 0) this.buttons[focused].focus();
    this.show();
  }

  arrow(mark, by, label) {
    return el("button", { type: "button", class: "arrow", "aria-label": label, title: label, onclick: () => this.go(this.step + by) }, mark);
  }

  pair(weights, result) {
    return el("div", { class: "pair" }, weights, el("span", { class: "sign" }, "\u2192"), result);
  }

  // The three products have the same shapes: written once.
  shapes(blocks) {
    const [w, q] = ["W_Q", "Q"].map((name) => blocks.find((block) => block.name === name).shape.join(" \u00d7 "));
    return el("small", { class: "shapes" }, `${w}  \u2192  ${q}`);
  }

  sign(step, mark) {
    const sign = el("span", { class: "sign" }, mark);
    sign.dataset.of = step;
    return sign;
  }

  group(step, ...children) {
    const group = el("div", { class: "group" }, ...children);
    group.dataset.of = step;
    group.onclick = () => this.go(STEPS.indexOf(step));
    return group;
  }

  block({ name, shape, role, image, limit, step, closed }) {
    const [rows, columns] = shape;
    const small = step === "qkv";
    const tall = name.startsWith("W_");
    const height = small ? 50 : 132;
    const wide = small ? (tall ? 30 : 88) : columns === rows ? 132 : columns > 100 ? 160 : 80;
    const limits = limit === null ? "0 \u2026 1" : `\u00b1${shown(limit, limit < 10 ? 1 : 0)}`;
    const picture = el("div", { class: closed ? "image closed" : "image", style: { width: `${wide}px`, height: `${height}px` } },
      el("img", { src: image, alt: "" }));
    const title = el("div", { class: "name" }, ...this.named(name));
    const facts = el("small", {}, `${rows} \u00d7 ${columns}`, el("span", { class: "limit" }, limits));
    return el("div", { class: `block ${role} ${small ? (tall ? "weights" : "result") : ""}` }, title, picture, facts);
  }

  named(name) {
    const { data } = this;
    if (name === "scaled") {
      const by = data.temperature === 1 ? "" : ` ÷ ${data.temperature}`;
      return [`QKᵀ${data.scaled ? ` ÷ √${data.d}` : ""}${by}`];
    }
    const [letter, index] = name.split("_");
    return index ? [letter, el("sub", {}, index)] : [letter];
  }

  go(step) {
    this.step = clamp(step, 0, STEPS.length - 1);
    this.show();
    clearTimeout(this.pending);
    this.pending = setTimeout(() => this.send("step", this.step + 1), 600);
  }

  show() {
    const now = STEPS[this.step];
    const { data } = this;
    this.buttons.forEach((button, n) => button.setAttribute("aria-pressed", String(n === this.step)));
    for (const part of this.flow.children) {
      const at = STEPS.indexOf(part.dataset.of);
      part.classList.toggle("later", at > this.step);
      part.classList.toggle("now", at === this.step);
    }
    this.root.dataset.step = now;
    const shapes = { tokens: data.tokens, width: data.blocks[0].shape[1], d: data.d, root: shown(Math.sqrt(data.d), 2) };
    const off = { scaled: !data.scaled, mask: !data.causal }[now];
    this.say.textContent = fill(data.words[off ? `say_${now}_off` : `say_${now}`], shapes);
    this.formula.replaceChildren(...this.equation(now));
  }

  // The equation of a step, with Q, K and V in their colours.
  equation(step) {
    const { data } = this;
    const q = el("b", { class: "query" }, "Q");
    const k = el("b", { class: "key" }, "K");
    const v = el("b", { class: "value" }, "V");
    const w = (name) => ["X W", el("sub", {}, name)];
    const scale = data.scaled ? [" / √d"] : [];
    if (data.temperature !== 1) scale.push(` / ${data.temperature}`);
    const mask = data.causal ? [" + M"] : [];
    return {
      x: ["X = norm(x)"],
      qkv: [q, " = ", ...w("Q"), "   ", k, " = ", ...w("K"), "   ", v, " = ", ...w("V")],
      dots: [q, k, "ᵀ"],
      scaled: [q, k, "ᵀ", ...scale],
      mask: ["S = ", q, k, "ᵀ", ...scale, ...mask],
      softmax: ["A = softmax(", q, k, "ᵀ", ...scale, ...mask, ")"],
      z: ["Z = softmax(", q, k, "ᵀ", ...scale, ...mask, ") ", v],
    }[step];
  }

  key(event) {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.go(this.step + by);
  }
}

const strips = new WeakMap();

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector(".strip-picture");
  if (!root || !data) return undefined;
  let strip = strips.get(root);
  if (!strip) {
    strip = new Strip(root);
    strips.set(root, strip);
  }
  strip.send = setStateValue;
  strip.update(data);
  return () => {
    clearTimeout(strip.pending);
    strips.delete(root);
  };
}
