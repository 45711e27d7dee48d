// The two roads to a·b, number by number, and what its sign says.

import { type Child, el, fill } from "../shared/dom.ts";
import { equals, fixed, multiplies } from "../shared/numbers.ts";
import { symbol } from "../shared/tokens.ts";
import type { Words } from "./data.ts";
import { DEGREE, type Name, signOf } from "./geometry.ts";
import type { Seen } from "./plane.ts";

/** The numbers that change, by name. */
type NumberName =
  | "a1"
  | "a2"
  | "b1"
  | "b2"
  | "p1"
  | "p2"
  | "sum"
  | "long"
  | "wide"
  | "cosine"
  | "size"
  | "angle"
  | "ground"
  | "shadow"
  | "shade";
/** The signs between them: "=" or "≈". */
type RelationName = "is1" | "is2" | "isSum" | "isSize" | "isShade";

export interface PanelView extends Seen {
  readonly digits: number;
  /** The dot product in all dimensions, where a and b are embeddings. */
  readonly full: number | null;
}

const a = (index?: string) => symbol("a", index, "query");
const b = (index?: string) => symbol("b", index, "key");
const size = (mark: HTMLElement) => el("span", { class: "norm" }, "|", mark, "|");
const sign = (text: string) => el("span", { class: "sign" }, text);
const term = (...parts: Child[]) => el("span", { class: "term" }, ...parts);

export class Panel {
  readonly element: HTMLElement;
  private readonly words: Words;
  private readonly numbers = new Map<NumberName, HTMLElement>();
  private readonly relations = new Map<RelationName, HTMLElement>();
  private readonly needle = el("span", { class: "needle" });
  private readonly onto = el("span", { class: "onto" });
  private readonly ground = el("span");
  private readonly full = el("p", { class: "full" });
  private readonly verdict = el("p");
  private readonly outcome: HTMLElement;

  constructor(words: Words, swap: () => void) {
    this.words = words;
    this.outcome = el("div", { class: "verdict" }, this.verdict, this.full);
    this.element = el("div", { class: "panel" }, this.sums(), this.sizes(), this.shade(swap), this.outcome);
  }

  private number(name: NumberName, role = ""): HTMLElement {
    const number = el("output", { class: `number ${role}`, "data-name": name });
    this.numbers.set(name, number);
    return number;
  }

  private relation(name: RelationName): HTMLElement {
    const relation = el("span", { class: "sign", "data-name": name });
    this.relations.set(name, relation);
    return relation;
  }

  // a·b = a₁b₁ + a₂b₂
  private sums(): HTMLElement {
    const { words } = this;
    const product = (axis: "across" | "up", n: "1" | "2") =>
      el(
        "tr",
        {},
        el("th", { scope: "row" }, words[axis]),
        el("td", {}, a(n), sign(" = "), this.number(`a${n}`, "query")),
        el("td", {}, sign("× "), b(n), sign(" = "), this.number(`b${n}`, "key")),
        el("td", { class: "equals" }, this.relation(`is${n}`), this.number(`p${n}`)),
      );
    const whole = el(
      "span",
      { class: "norm" },
      a(),
      " · ",
      b(),
      sign(" = "),
      a("1"),
      b("1"),
      sign(" + "),
      a("2"),
      b("2"),
    );
    const total = el(
      "tr",
      {},
      el("th", { scope: "row", colspan: "3" }, whole),
      el("td", { class: "equals" }, this.relation("isSum"), this.number("sum", "total")),
    );
    return el(
      "section",
      { class: "road" },
      el("h2", {}, words.road_sum),
      el("table", {}, el("tbody", {}, product("across", "1"), product("up", "2")), el("tfoot", {}, total)),
    );
  }

  // a·b = |a| |b| cos θ
  private sizes(): HTMLElement {
    return el(
      "section",
      { class: "road" },
      el("h2", {}, this.words.road_size),
      el(
        "p",
        { class: "factors" },
        term(size(a()), sign(" = "), this.number("long", "query")),
        term(sign("× "), size(b()), sign(" = "), this.number("wide", "key")),
        term(sign("× "), el("span", { class: "norm" }, "cos θ"), sign(" = "), this.number("cosine")),
      ),
      el(
        "p",
        { class: "result" },
        el("span", { class: "norm" }, size(a()), " ", size(b()), " cos θ"),
        el("span", { class: "equals" }, this.relation("isSize"), this.number("size", "total")),
      ),
      this.dial(),
    );
  }

  // Where cos θ lies between opposite, at right angles and the same direction.
  private dial(): HTMLElement {
    const { words } = this;
    return el(
      "div",
      { class: "dial" },
      el("div", { class: "ramp" }, el("span", { class: "zero" }), this.needle),
      el(
        "div",
        { class: "ends" },
        el("span", {}, "\u22121 ", words.opposite),
        el("span", {}, "0 ", words.square),
        el("span", {}, "1 ", words.same),
      ),
      el("p", { class: "angle" }, el("span", { class: "norm" }, "θ"), " = ", this.number("angle"), "°"),
    );
  }

  // a·b = the length of the one times the shadow of the other on it
  private shade(swap: () => void): HTMLElement {
    const { words } = this;
    const [first, second = ""] = words.road_shadow.split("{shadow}");
    return el(
      "section",
      { class: "road shade" },
      el("h2", {}, first, this.onto, second),
      el(
        "p",
        { class: "factors" },
        term(this.ground, sign(" = "), this.number("ground")),
        term(sign("× "), words.shadow, sign(" = "), this.number("shadow")),
        el("span", { class: "equals" }, this.relation("isShade"), this.number("shade", "total")),
      ),
      el("button", { type: "button", class: "swap", onclick: swap }, words.swap),
    );
  }

  show(view: PanelView): void {
    const { seen, onto, digits, full } = view;
    const { words } = this;
    const [ground, other] = onto === "a" ? [seen.long, seen.wide] : [seen.wide, seen.long];
    const shadow = other * seen.cosine;
    this.write(view, ground, shadow);
    const role = onto === "a" ? "query" : "key";
    const groundNumber = this.numbers.get("ground");
    if (groundNumber) groundNumber.className = `number ${role}`;
    this.ground.replaceChildren(size(symbol(onto, "", role)));
    const from: Name = onto === "a" ? "b" : "a";
    this.onto.textContent = fill(words.onto, { from, to: onto });
    this.needle.style.left = `${50 + 50 * seen.cosine}%`;
    const verdict = signOf(seen, digits);
    this.verdict.textContent = words[`sign_${verdict}`];
    this.outcome.className = `verdict ${verdict}`;
    this.full.hidden = full === null;
    if (full !== null) this.full.textContent = fill(words.full, { dot: fixed(full, digits) });
  }

  private write({ a, b, seen, digits }: PanelView, ground: number, shadow: number): void {
    const values: Record<NumberName, number> = {
      a1: a.x,
      a2: a.y,
      b1: b.x,
      b2: b.y,
      p1: seen.products[0],
      p2: seen.products[1],
      sum: seen.sum,
      long: seen.long,
      wide: seen.wide,
      cosine: seen.cosine,
      size: seen.size,
      angle: seen.angle / DEGREE,
      ground,
      shadow,
      shade: seen.size,
    };
    for (const [name, element] of this.numbers) {
      element.textContent = fixed(values[name], name === "cosine" ? 3 : name === "angle" ? 1 : digits);
    }
    const times = (factors: number[], total: number) =>
      multiplies(
        factors.map((factor) => [factor, digits] as const),
        total,
        digits,
      );
    const signs: Record<RelationName, string> = {
      is1: times([a.x, b.x], seen.products[0]),
      is2: times([a.y, b.y], seen.products[1]),
      isSum: equals(seen.products, seen.sum, digits),
      isSize: multiplies(
        [
          [seen.long, digits],
          [seen.wide, digits],
          [seen.cosine, 3],
        ],
        seen.size,
        digits,
      ),
      isShade: times([ground, shadow], seen.size),
    };
    for (const [name, element] of this.relations) element.textContent = signs[name];
  }
}
