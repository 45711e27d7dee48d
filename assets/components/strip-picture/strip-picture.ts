// One head as a strip of matrices. A click on a matrix, on its step, or ← → goes through the steps;
// what a step has not made yet is pale.

import { applyPalette, type Palette } from "../shared/colour.ts";
import { el, fill, focusedIn, set } from "../shared/dom.ts";
import { act, modified } from "../shared/keys.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";
import { clamp, fixed } from "../shared/numbers.ts";

const STEPS = ["x", "qkv", "dots", "scaled", "mask", "softmax", "z"] as const;
type Step = (typeof STEPS)[number];
/** The side of a square matrix: on a laptop the whole strip stands in one line. */
const SQUARE = 124;

/** One matrix (charts/attention_strip.py). */
interface Block {
  readonly step: Step;
  readonly name: string;
  readonly shape: readonly [rows: number, columns: number];
  readonly role: string;
  readonly image: string;
  /** The colours go from −limit to limit; null: from 0 to 1. */
  readonly limit: number | null;
  readonly closed?: boolean;
}

export interface Sent {
  readonly tokens: number;
  readonly d: number;
  readonly blocks: Block[];
  readonly step: number | null;
  readonly causal: boolean;
  readonly scaled: boolean;
  readonly temperature: number;
  readonly alternative: string;
  readonly palette: Palette;
  readonly words: Record<
    "back" | "forward" | `step_${Step}` | `say_${Step}` | "say_scaled_off" | "say_mask_off",
    string
  >;
}

interface View {
  readonly data: Sent;
  readonly buttons: HTMLButtonElement[];
  /** Groups of matrices and the signs between them, each with its step. */
  readonly parts: { element: HTMLElement; step: number }[];
  readonly formula: HTMLElement;
  readonly say: HTMLElement;
}

class StripPicture implements Picture<Sent> {
  private readonly host: Host;
  private readonly pending;
  private view: View | null = null;
  private step = STEPS.length - 1;

  constructor(host: Host) {
    this.host = host;
    this.pending = host.lifetime.timer();
    host.lifetime.listen(host.root, "keydown", (event) => this.key(event));
  }

  update(data: Sent): void {
    const { root } = this.host;
    const { words } = data;
    if (!this.view && data.step !== null) this.step = data.step;
    applyPalette(root, data.palette);
    const active = focusedIn(root);
    const focused = this.view?.buttons.findIndex((button) => button === active) ?? -1;
    const buttons = STEPS.map((step, n) =>
      el(
        "button",
        { type: "button", "data-step": step, onclick: () => this.go(n) },
        `${n + 1} `,
        words[`step_${step}`],
      ),
    );
    const bar = el(
      "div",
      { class: "steps" },
      this.arrow("\u2190", -1, words.back),
      ...buttons,
      this.arrow("\u2192", 1, words.forward),
    );
    const parts = this.flow(data);
    const say = el("p", { class: "say", "aria-live": "polite" });
    const formula = el("div", { class: "formula" });
    const flow = el("div", { class: "flow" }, ...parts.map(({ element }) => element));
    root.replaceChildren(bar, flow, el("div", { class: "words" }, formula, say));
    set(root, { role: "group", "aria-label": data.alternative });
    buttons[focused]?.focus();
    this.view = { data, buttons, parts, formula, say };
    this.show();
  }

  private arrow(mark: string, by: number, label: string): HTMLElement {
    const onclick = () => this.go(this.step + by);
    return el("button", { type: "button", class: "arrow", "aria-label": label, title: label, onclick }, mark);
  }

  // x × the three products → dots → scaled → mask → softmax → z
  private flow(data: Sent): View["parts"] {
    return STEPS.flatMap((step, n) => {
      const blocks = data.blocks.filter((block) => block.step === step);
      const drawn = step === "qkv" ? [projections(blocks, data)] : blocks.map((block) => matrix(block, data));
      const group = el("div", { class: "group", "data-of": step, onclick: () => this.go(n) }, ...drawn);
      const sign = el("span", { class: "sign", "data-of": step }, step === "qkv" ? "×" : "→");
      return (n ? [sign, group] : [group]).map((element) => ({ element, step: n }));
    });
  }

  private go(step: number): void {
    this.step = clamp(step, 0, STEPS.length - 1);
    this.show();
    this.pending.start(600, () => this.host.send("step", this.step + 1));
  }

  private show(): void {
    if (!this.view) return;
    const { data, buttons, parts, formula, say } = this.view;
    const now = STEPS[this.step];
    for (const [n, button] of buttons.entries()) button.setAttribute("aria-pressed", String(n === this.step));
    for (const { element, step } of parts) {
      element.classList.toggle("later", step > this.step);
      element.classList.toggle("now", step === this.step);
    }
    this.host.root.dataset.step = now;
    const shapes = {
      tokens: data.tokens,
      width: data.blocks[0].shape[1],
      d: data.d,
      root: fixed(Math.sqrt(data.d), 2),
    };
    say.textContent = fill(data.words[sentenceOf(now, data)], shapes);
    formula.replaceChildren(...equation(now, data));
  }

  private key(event: KeyboardEvent): void {
    if (modified(event)) return;
    act(event, { ArrowLeft: () => this.go(this.step - 1), ArrowRight: () => this.go(this.step + 1) });
  }
}

function sentenceOf(step: Step, data: Sent): keyof Sent["words"] {
  if (step === "scaled" && !data.scaled) return "say_scaled_off";
  if (step === "mask" && !data.causal) return "say_mask_off";
  return `say_${step}`;
}

// W_Q → Q, W_K → K, W_V → V; they have the same shapes, which are written once.
function projections(blocks: Block[], data: Sent): HTMLElement {
  const pairs = [0, 1, 2].map((n) => {
    const arrow = el("span", { class: "sign" }, "\u2192");
    return el("div", { class: "pair" }, matrix(blocks[n], data), arrow, matrix(blocks[n + 3], data));
  });
  const [weights, result] = [blocks[0], blocks[3]].map(({ shape }) => shape.join(" \u00d7 "));
  return el("div", { class: "three" }, ...pairs, el("small", { class: "shapes" }, `${weights}  \u2192  ${result}`));
}

function matrix({ name, shape, role, image, limit, step, closed }: Block, data: Sent): HTMLElement {
  const [rows, columns] = shape;
  const small = step === "qkv";
  const tall = name.startsWith("W_");
  const wide = small ? (tall ? 30 : 88) : columns === rows ? SQUARE : columns > 100 ? 150 : 80;
  const limits = limit === null ? "0 \u2026 1" : `\u00b1${fixed(limit, limit < 10 ? 1 : 0)}`;
  const size = { width: `${wide}px`, height: `${small ? 50 : SQUARE}px` };
  const picture = el(
    "div",
    { class: closed ? "image closed" : "image", style: size },
    el("img", { src: image, alt: "" }),
  );
  const facts = el("small", {}, `${rows} \u00d7 ${columns}`, el("span", { class: "limit" }, limits));
  const kind = small ? (tall ? "weights" : "result") : "";
  return el(
    "div",
    { class: `block ${role} ${kind}` },
    el("div", { class: "name" }, ...named(name, data)),
    picture,
    facts,
  );
}

function named(name: string, data: Sent): (HTMLElement | string)[] {
  if (name === "scaled") {
    const by = data.temperature === 1 ? "" : ` ÷ ${data.temperature}`;
    return [`QKᵀ${data.scaled ? ` ÷ √${data.d}` : ""}${by}`];
  }
  const [letter, index] = name.split("_");
  return index ? [letter, el("sub", {}, index)] : [letter];
}

// The equation of a step, with Q, K and V in their colours.
function equation(step: Step, data: Sent): (HTMLElement | string)[] {
  const q = el("b", { class: "query" }, "Q");
  const k = el("b", { class: "key" }, "K");
  const v = el("b", { class: "value" }, "V");
  const projected = (name: string) => ["X W", el("sub", {}, name)];
  const scale = data.scaled ? [" / √d"] : [];
  if (data.temperature !== 1) scale.push(` / ${data.temperature}`);
  const mask = data.causal ? [" + M"] : [];
  switch (step) {
    case "x":
      return ["X = norm(x)"];
    case "qkv":
      return [q, " = ", ...projected("Q"), "   ", k, " = ", ...projected("K"), "   ", v, " = ", ...projected("V")];
    case "dots":
      return [q, k, "ᵀ"];
    case "scaled":
      return [q, k, "ᵀ", ...scale];
    case "mask":
      return ["S = ", q, k, "ᵀ", ...scale, ...mask];
    case "softmax":
      return ["A = softmax(", q, k, "ᵀ", ...scale, ...mask, ")"];
    case "z":
      return ["Z = softmax(", q, k, "ᵀ", ...scale, ...mask, ") ", v];
  }
}

export default mount<Sent>("strip-picture", (host) => new StripPicture(host));
