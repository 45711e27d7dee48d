// The chosen cell recomputed: q · k dimension by dimension, ÷ √d, mask, softmax, weighted sum of v.

import { type Child, el, fill } from "../shared/dom.ts";
import { fixed, largest, percent, sum } from "../shared/numbers.ts";
import { rowOf } from "../shared/packing.ts";
import { spoken } from "../shared/tokens.ts";
import { cellNumbers, INFINITE, type Places, placesOf, rowTotal } from "./cell-numbers.ts";
import { closed, type Data, type Words } from "./data.ts";
import { Dimensions, MOST, shownDimensions } from "./dimensions.ts";
import type { View } from "./view.ts";
import { WeightBars } from "./weight-bars.ts";

/** The numbers and indices that change with the cell: texts of their own, everything around them stays. */
type TextName =
  | "query"
  | "key"
  | "i0"
  | "i1"
  | "i2"
  | "i4"
  | "i5"
  | "j0"
  | "j1"
  | "j2"
  | "dot"
  | "scaled"
  | "capped"
  | "added"
  | "open"
  | "mask"
  | "score"
  | "most"
  | "power"
  | "share"
  | "total"
  | "weight";
type Marked = (key: TextName) => HTMLElement;

export class Arithmetic {
  readonly element: HTMLElement;
  readonly pin: HTMLButtonElement;
  private readonly words: Words;
  private readonly title = el("div", { class: "title" });
  private readonly products = new Dimensions("product", ["query", "key", "product"]);
  private readonly values = new Dimensions("value", ["value", "part", "output"]);
  /** Steps from the dot product to the weight; on a phone one line that is scrolled. */
  readonly flow = el("div", { class: "flow" });
  private readonly bars = new WeightBars();
  private readonly heads = { product: heading(), softmax: heading(), value: heading() };
  /** The long tables, shown where they are asked for. */
  readonly tables: HTMLElement;
  private readonly more: HTMLButtonElement;
  private shown: { data: Data; row: number; column: number } | null = null;
  private readonly rest = el("p", { class: "rest" });
  private readonly restValue = el("p", { class: "rest" });
  private texts = new Map<TextName, Text>();
  private total: { row: number; most: number; sum: number } | null = null;

  /** open: the tables are asked for, or no longer. */
  constructor(words: Words, pin: () => void, open: () => void) {
    this.words = words;
    this.pin = el("button", { type: "button", class: "pin-button", onclick: pin });
    this.more = el("button", { type: "button", class: "more", "aria-expanded": "false", onclick: open });
    const { heads } = this;
    this.tables = el(
      "div",
      { class: "tables", hidden: "" },
      heads.product,
      this.products.element,
      this.rest,
      heads.value,
      this.values.element,
      this.restValue,
    );
    this.element = el(
      "div",
      { class: "arithmetic" },
      el("div", { class: "top" }, this.pin, this.title),
      this.flow,
      el("div", { class: "row-of" }, heads.softmax, this.more),
      this.bars.element,
      this.tables,
    );
  }

  /** Shows the tables or puts them away. */
  open(wanted: boolean): void {
    this.tables.hidden = !wanted;
    this.more.setAttribute("aria-expanded", String(wanted));
    if (wanted && this.shown) this.fill(this.shown.data, this.shown.row, this.shown.column);
  }

  update(data: Data): void {
    const { symbols } = data;
    this.total = null;
    this.texts = new Map();
    this.products.build(Math.min(data.d, MOST));
    this.values.build(Math.min(data.d, MOST));
    this.bars.update(data);
    this.more.hidden = !data.d;
    this.more.textContent = fill(this.words.details, { count: data.d });
    const places = placesOf(data);
    const marked = (name: string, role: string) => (key: TextName) =>
      el("span", { class: `symbol ${role}` }, el("i", {}, name), el("sub", boxed(places[key]), this.text(key)));
    const [q, k] = [marked(symbols.query, "query"), marked(symbols.key, "key")];
    const token = (name: "query" | "key") => el("span", { class: `word ${name}` }, this.text(name));
    this.title.replaceChildren(
      q("i0"),
      token("query"),
      " → ",
      k("j0"),
      token("key"),
      ": ",
      el("b", {}, this.text("share")),
    );
    this.heads.product.replaceChildren(q("i1"), " · ", k("j1"), el("small", {}, this.words.products));
    this.flow.replaceChildren(...this.steps(data, q, k, places));
    this.heads.softmax.replaceChildren(
      el("small", {}, this.words.softmax),
      el("small", { class: "sum" }, this.words.adds_up),
    );
    this.heads.value.replaceChildren(
      this.weightedSum(data, marked(symbols.output, "output")),
      el("small", {}, this.words.values),
    );
  }

  private text(name: TextName): Text {
    const text = new Text();
    this.texts.set(name, text);
    return text;
  }

  // z_i = Σ_j a_ij v_j
  private weightedSum({ symbols }: Data, z: Marked): HTMLElement {
    const index = (...parts: Child[]) => el("sub", {}, ...parts);
    const letter = (name: string) => el("i", {}, name);
    return el(
      "span",
      {},
      z("i4"),
      " = ",
      el("span", { class: "symbol" }, "\u03a3", index(letter("j"))),
      " ",
      el("span", { class: "symbol" }, letter("a"), index(this.text("i5"), letter("j"))),
      " ",
      el("span", { class: "symbol value" }, letter(symbols.value), index(letter("j"))),
    );
  }

  // q · k = sum  ÷ √d = scaled  mask  softmax = weight
  private steps(data: Data, q: Marked, k: Marked, places: Places): HTMLElement[] {
    const { words } = this;
    const step = (label: string, ...parts: Child[]) =>
      el("div", { class: "step" }, el("small", {}, label), el("span", {}, ...parts));
    const value = (name: TextName, role = "") =>
      el("b", { ...boxed(places[name], `number ${role}`), "data-number": name }, this.text(name));
    if (!data.d) return [step(words.weight, value("weight", "strong"))];
    const divisor = data.scaled ? [` ÷ √${data.root ?? data.d}`] : [];
    if (data.temperature !== 1) divisor.push(` ÷ ${data.temperature}`);
    if (!divisor.length) divisor.push(words.nothing);
    // e^(score − the row's largest), as softmax is computed.
    const exponential = el("span", { class: "exp" }, "e", el("sup", {}, value("power")));
    const largestScore = el("span", { class: "most" }, "max = ", value("most"), ": ");
    return [
      step(words.sum, q("i2"), " · ", k("j2"), " = ", value("dot")),
      step(data.scaled ? words.scale : words.unscaled, ...divisor, " = ", value("scaled")),
      ...this.further(data, step, value),
      data.causal ? step(words.mask, "+ ", value("mask"), " = ", value("score")) : step(words.unmasked, value("score")),
      step(words.weight, largestScore, exponential, " / ", value("total"), " = ", value("weight", "strong")),
    ];
  }

  // What some families do to a scaled score before the mask.
  private further(
    { softcap, bias }: Data,
    step: (label: string, ...parts: Child[]) => HTMLElement,
    value: (name: TextName) => HTMLElement,
  ): HTMLElement[] {
    const found = [];
    if (softcap) found.push(step(softcap.name, `${softcap.cap} tanh(s / ${softcap.cap}) = `, value("capped")));
    if (bias) found.push(step(bias.name, "+ ", value("added"), " = ", value("open")));
    return found;
  }

  show(data: Data, { row: i, column: j }: View): void {
    const at = i * data.keys.length + j;
    const shut = closed(data, i, j);
    const [row, column] = [String(i + 1), String(j + 1)];
    const { most, sum: total } = this.totalOf(data, i);
    this.write({
      i0: row,
      i1: row,
      i2: row,
      i4: row,
      i5: row,
      j0: column,
      j1: column,
      j2: column,
      query: spoken(data.queries[i]),
      key: spoken(data.keys[j]),
      mask: shut ? `(${INFINITE})` : "0",
      most: fixed(most, 2),
      total: fixed(total, 4),
      share: percent(data.weights[at]),
      ...cellNumbers(data, i, j, most),
    });
    this.element.classList.toggle("shut", shut);
    this.shown = { data, row: i, column: j };
    if (!this.tables.hidden) this.fill(data, i, j);
    this.bars.show(data, i, j);
  }

  private fill(data: Data, i: number, j: number): void {
    this.productsOf(data, i, j);
    this.valuesOf(data, i, j, data.weights[i * data.keys.length + j]);
  }

  private write(values: Record<TextName, string>): void {
    for (const [name, text] of this.texts) if (text.data !== values[name]) text.data = values[name];
  }

  private totalOf(data: Data, i: number): { most: number; sum: number } {
    if (this.total?.row !== i) this.total = { row: i, ...rowTotal(data, i) };
    return this.total;
  }

  private productsOf(data: Data, i: number, j: number): void {
    const { d } = data;
    const [q, k] = [rowOf(data.q, i, d), rowOf(data.k, j, d)];
    const product = (n: number) => q[n] * k[n];
    const order = shownDimensions(d, product);
    const most = largest(
      order.map((n) => Math.abs(product(n))),
      0,
    );
    this.products.show(order, (n) => [q[n], k[n], product(n)], most);
    this.rest.hidden = d <= MOST;
    if (d <= MOST) return;
    const others = data.dots[i * data.keys.length + j] - sum(order.map(product));
    this.rest.textContent = fill(this.words.rest, { count: d - MOST, sum: fixed(others) });
  }

  private valuesOf(data: Data, i: number, j: number, weight: number): void {
    const { d } = data;
    const [v, z] = [rowOf(data.v, j, d), rowOf(data.z, i, d)];
    const order = shownDimensions(d, (n) => v[n] * weight);
    this.values.show(order, (n) => [v[n], weight * v[n], z[n]], largest(z.map(Math.abs), 0));
    this.restValue.hidden = d <= MOST;
    this.restValue.textContent = d > MOST ? fill(this.words.rest_values, { count: d - MOST }) : "";
  }
}

/** The class and style of what changes its text within `places` characters; without them, of what flows. */
function boxed(places: number | undefined, kind = "") {
  return places ? { class: `${kind} boxed`.trim(), style: { "--places": String(places) } } : { class: kind };
}

function heading(): HTMLElement {
  return el("p", { class: "heading" });
}
