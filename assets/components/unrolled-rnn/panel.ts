// The arithmetic of one cell: three terms, their sum, tanh, and the value in the heatmap.

import { colourScale } from "../shared/colour.ts";
import { type Child, el, fill } from "../shared/dom.ts";
import { equals, fixed, rounded, signed, sum } from "../shared/numbers.ts";
import { symbol, tokenText } from "../shared/tokens.ts";
import { Curve } from "./curve.ts";
import type { Cell, Data, Part } from "./data.ts";
import { guessList } from "./guess.ts";

type Indexed = (mark: HTMLElement) => HTMLElement;

export class Panel {
  readonly element: HTMLElement;
  private readonly title = el("div", { class: "title" });
  private readonly value = el("div", { class: "value" });
  private readonly swatch = el("span", { class: "swatch" });
  private readonly sum = el("div", { class: "sum" });
  private readonly curve: Curve;
  private readonly made = el("div", { class: "made" });
  private readonly next = el("div", { class: "expects" });

  constructor({ words }: Data) {
    this.curve = new Curve(words.curve);
    const reading = el("div", { class: "reading" }, this.value, this.swatch);
    this.element = el(
      "div",
      { class: "panel" },
      this.title,
      reading,
      this.sum,
      this.curve.element,
      this.made,
      this.next,
    );
  }

  show(data: Data, cell: Cell): void {
    const { step: t, unit: i } = cell;
    const at = t * data.units + i;
    const value = data.hidden[at];
    const terms: [number, number, number] = [data.fromInput[at], data.fromHidden[at], data.bias[i]];
    const total = terms[0] + terms[1] + terms[2];
    const indexed: Indexed = (mark) => el("span", {}, mark, el("span", { class: "index" }, `[${i + 1}]`));
    this.title.replaceChildren(
      el("span", { class: "place" }, fill(data.words.place, { unit: i + 1, step: t + 1 })),
      el("span", { class: "chip lit" }, tokenText(data.tokens[t])),
    );
    this.value.replaceChildren(
      indexed(symbol("h", t + 1, "hidden")),
      el("span", { class: "equals" }, " = "),
      el("output", { class: "number" }, fixed(value)),
    );
    const [red, green, blue] = colourScale(data.palette.diverging)(value);
    this.swatch.style.background = `rgb(${red},${green},${blue})`;
    this.sum.replaceChildren(...this.terms(t, terms, indexed), this.result(t, value, indexed));
    const exact = equals(terms, total) === "=";
    this.sum.title = exact ? "" : data.words.rounding;
    if (!exact) this.sum.append(el("p", { class: "note" }, data.words.rounding));
    this.curve.show(total, value);
    this.contributions(data, cell, terms[0] + terms[1]);
    this.expects(data, t);
  }

  // W_xh x, W_hh h, b and their sum, each with its bar.
  private terms(t: number, terms: [number, number, number], indexed: Indexed): HTMLElement[] {
    const total = terms[0] + terms[1] + terms[2];
    const widest = Math.max(0.5, ...terms.map(Math.abs), Math.abs(total));
    const row = (label: Child, number: number, kind: string) => {
      const left = `${50 + Math.min(0, number / widest) * 50}%`;
      const width = `${(Math.abs(number) / widest) * 50}%`;
      const bar = el("span", { class: number < 0 ? "bar negative" : "bar", style: { left, width } });
      return el(
        "div",
        { class: `term ${kind}` },
        el("span", { class: "label" }, label),
        el("span", { class: "beam" }, bar),
        el("span", { class: "number" }, signed(number)),
      );
    };
    const product = (index: string, name: string, step: number, role: string) =>
      el("span", {}, indexed(symbol("W", index, "weight")), "\u2009·\u2009", symbol(name, step, role));
    return [
      row(product("xh", "x", t + 1, "input"), terms[0], "input"),
      row(product("hh", "h", t, "hidden"), terms[1], "hidden"),
      row(indexed(symbol("b")), terms[2], "bias"),
      row(el("span", {}, indexed(symbol("a", t + 1)), ` ${equals(terms, total)}`), total, "total"),
    ];
  }

  private result(t: number, value: number, indexed: Indexed): HTMLElement {
    return el(
      "div",
      { class: "term result" },
      el("span", { class: "label" }, "tanh(", indexed(symbol("a", t + 1)), ") ="),
      el("span", { class: "number" }, signed(value)),
    );
  }

  // The largest products are known for the chosen unit; another unit has to be chosen first.
  private contributions(data: Data, { step, unit }: Cell, total: number): void {
    const { words } = data;
    if (unit !== data.unit) {
      this.made.replaceChildren(el("p", { class: "hint" }, fill(words.choose, { unit: unit + 1 })));
      return;
    }
    const parts = data.parts[step];
    const rest = total - sum(parts.map(([, , , , product]) => product));
    const count = data.inputs + (step ? data.units : 0) - parts.length;
    const others = el(
      "li",
      { class: "rest" },
      el("span", { class: "from" }, fill(words.rest, { count })),
      el("span", { class: "number" }, el("b", {}, signed(rest, 3))),
    );
    const list = el("ul", {}, ...parts.map((part) => this.contribution(data, step, part)), others);
    this.made.replaceChildren(el("h3", {}, words.largest), list);
  }

  private contribution({ words }: Data, step: number, [source, index, weight, value, product]: Part): HTMLElement {
    const [pattern, vector] =
      source === "x"
        ? [words.from_dimension, symbol("x", step + 1, "input")]
        : [words.from_unit, symbol("h", step, "hidden")];
    const [start, end = ""] = fill(pattern, { index: index + 1 }).split("{vector}");
    // What is written multiplies to what is written, or rounding hides a digit.
    const exact = rounded(weight, 3) * rounded(value, 3);
    const sign = fixed(exact, 3) === fixed(product, 3) ? "=" : "\u2248";
    return el(
      "li",
      { class: source === "x" ? "input" : "hidden" },
      el("span", { class: "from" }, start, vector, end),
      el(
        "span",
        { class: "number" },
        `${fixed(weight, 3)} × ${fixed(value, 3)} ${sign} `,
        el("b", {}, signed(product, 3)),
      ),
    );
  }

  private expects(data: Data, t: number): void {
    const equation = [
      symbol("y\u0302", t + 1),
      " = softmax(",
      symbol("W", "hy", "weight"),
      " ",
      symbol("h", t + 1, "hidden"),
      " + ",
      symbol("b", "y"),
      ")",
    ];
    this.next.replaceChildren(el("h3", {}, data.words.expects, " ", ...equation), guessList(data, t, "guesses large"));
  }
}
