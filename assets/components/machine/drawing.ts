// The machine: every token runs along its lane, through what each layer adds to it.

import { el, set, svg } from "../shared/dom.ts";
import { largest, percent } from "../shared/numbers.ts";
import { presenting } from "../shared/presenting.ts";
import { chosenToken, tokenText } from "../shared/tokens.ts";
import { type Block, blocksOf, type Data, type Kind, streamAfter } from "./data.ts";
import { link, type Places, placesOf, thickness } from "./layout.ts";

export interface DrawingActions {
  /** The pointer is on a block of all, or on none. */
  point(block: number | null): void;
  enter(block: number): void;
  choose(token: number): void;
}

/** How strong the weights of all tokens are drawn: from each of these shares on. */
const FAINT = [0.03, 0.15, 0.4];
/** The thickest link of the chosen token, in pixels. */
const THICK = 11;
const SIGN: Record<Kind, string> = { input: "E + PE", attention: "QKV", add: "+", feed_forward: "ReLU", predict: "p" };

export class Drawing {
  readonly element: HTMLElement;
  readonly blocks: Block[];
  readonly #data: Data;
  readonly #on: DrawingActions;
  readonly #canvas = svg("svg", { class: "wires", role: "img" });
  readonly #groups: SVGGElement[];
  readonly #names: HTMLElement[];
  readonly #guesses: HTMLElement[];
  readonly #layers: HTMLElement[];
  readonly #signs: HTMLElement[];
  /** The longest vector of the stream. */
  readonly #longest: number;
  #places: Places | null = null;
  #chosen = 0;

  constructor(data: Data, on: DrawingActions) {
    this.#data = data;
    this.#on = on;
    const { layers } = data.sizes;
    this.blocks = blocksOf(layers);
    this.#longest = largest(data.stream.flat());
    this.#groups = this.blocks.map(({ kind }) => svg("g", { class: `block ${kind}` }));
    const chip = (kind: string, t: number, ...content: (Node | string)[]) =>
      el("div", { class: kind, "data-token": t + 1, onclick: () => on.choose(t) }, ...content);
    this.#names = data.tokens.map((token, t) => chip("name", t, tokenText(token)));
    this.#guesses = data.guesses.map(([[token, probability]], t) =>
      chip("guess", t, chosenToken(token, data.words.end), el("small", {}, percent(probability))),
    );
    this.#layers = Array.from({ length: layers }, (_, n) =>
      el("div", { class: "layer" }, `${data.words.layer} ${n + 1}`),
    );
    this.#signs = this.blocks.map(({ kind }, n) => {
      const sign = el("div", { class: `sign ${kind}`, onclick: () => on.enter(n) }, SIGN[kind]);
      sign.onpointerenter = () => on.point(n);
      return sign;
    });
    this.element = el(
      "div",
      { class: "stage drawing", tabindex: 0, role: "group", "aria-label": data.words.drawing },
      this.#canvas,
      ...this.#layers,
      ...this.#signs,
      ...this.#names,
      ...this.#guesses,
    );
    this.#canvas.setAttribute("aria-label", data.alternative);
    this.element.onpointerleave = () => on.point(null);
  }

  /** Suits the room that there is now. */
  resize(): void {
    const { clientWidth: width, clientHeight: high } = this.element;
    if (!width || !high) return;
    const { tokens, sizes } = this.#data;
    const narrow = width < 700;
    const letter = presenting() ? 12 : 8.5; // pixels of a sign
    const places = placesOf(tokens.length, sizes.layers, width, high, narrow ? 74 : 124, narrow ? 78 : 150);
    this.#places = places;
    this.element.style.setProperty("--type", `${places.type}px`);
    set(this.#canvas, { width: places.width, height: Math.max(places.height, high - 2) });
    for (const [t, name] of this.#names.entries()) {
      for (const each of [name, this.#guesses[t]]) {
        each.style.top = `${places.lanes[t]}px`;
        each.classList.toggle("thin", t % places.nth > 0);
      }
      name.style.width = `${places.blocks[0][0] - 6}px`;
      this.#guesses[t].style.left = `${places.blocks[places.blocks.length - 1][0] + 8}px`;
    }
    for (const [n, layer] of this.#layers.entries()) {
      across(layer, places.blocks[1 + 4 * n][0], places.blocks[4 + 4 * n][1]);
    }
    for (const [n, sign] of this.#signs.entries()) {
      across(sign, ...places.blocks[n]);
      const [left, right] = places.blocks[n];
      sign.classList.toggle("thin", SIGN[this.blocks[n].kind].length * letter > right - left + 10);
    }
    this.#draw(places);
  }

  #draw(places: Places): void {
    for (const [n, { kind }] of this.blocks.entries()) {
      const [left, right] = places.blocks[n];
      const ground = svg("rect", {
        class: "ground",
        x: left + 1,
        y: 26,
        width: Math.max(1, right - left - 2),
        height: places.height - 26,
        rx: 6,
      });
      const hit = svg("rect", { class: "hit", x: left, y: 0, width: right - left, height: places.height });
      hit.onpointerenter = () => this.#on.point(n);
      hit.onclick = () => this.#on.enter(n);
      this.#groups[n].replaceChildren(ground, ...this.#inside(n, places), ...(kind === "predict" ? [] : [hit]));
    }
    this.#canvas.replaceChildren(...this.#groups);
    this.#light(places);
  }

  // What a block does to the lanes, and the lanes through it.
  #inside(n: number, places: Places): SVGElement[] {
    const block = this.blocks[n];
    const { kind, layer, sublayer } = block;
    const { stream, added, active, looks, sizes } = this.#data;
    const [left, right] = places.blocks[n];
    const most = this.#longest;
    const middle = (left + right) / 2;
    if (kind === "predict") return [];
    const row = stream[streamAfter(block, sizes.layers)];
    const before = stream[kind === "add" ? sublayer : streamAfter(block, sizes.layers)];
    const lanes = places.lanes.map((y, t) => {
      const width = (length: number) => thickness(length, most, places.lane);
      const lane = (from: number, to: number, length: number) =>
        svg("path", { d: `M${from} ${y}H${to}`, "stroke-width": width(length) });
      const parts: SVGElement[] =
        kind === "add" ? [lane(left, middle, before[t]), lane(middle, right, row[t])] : [lane(left, right, row[t])];
      if (kind === "add") parts.push(dot(middle, y, Math.max(2, width(added[sublayer][t]))));
      if (kind === "feed_forward") {
        const high = Math.min(14, 0.5 * places.lane);
        const wide = ((right - left - 8) * active[layer][t]) / sizes.F;
        parts.push(svg("rect", { class: "units", x: left + 4, y: y - high / 2, width: wide, height: high, rx: 2 }));
      }
      return svg("g", { class: "lane", "data-token": t + 1 }, ...parts);
    });
    if (kind !== "attention") return lanes;
    const faint = FAINT.map((from, k) => {
      const of = looks[layer].filter(([, , weight]) => weight >= from && weight < (FAINT[k + 1] ?? 2));
      const d = of.map(([i, j]) => link(places.lanes[j], places.lanes[i], places.blocks[n])).join("");
      return svg("path", { class: `faint f${k}`, d });
    });
    return [...lanes, ...faint, svg("g", { class: "links" })];
  }

  // The chosen token's lane, and what it looks at in each layer.
  #light(places: Places): void {
    const chosen = this.#chosen;
    for (const lane of this.#canvas.querySelectorAll<SVGGElement>(".lane")) {
      lane.classList.toggle("lit", lane.dataset.token === String(chosen + 1));
    }
    for (const [n, { kind, layer }] of this.blocks.entries()) {
      if (kind !== "attention") continue;
      const own = this.#data.looks[layer].filter(([i]) => i === chosen);
      const links = own.map(([, j, weight]) =>
        svg("path", {
          d: link(places.lanes[j], places.lanes[chosen], places.blocks[n]),
          "stroke-width": Math.max(1, THICK * weight),
          pathLength: 1,
        }),
      );
      this.#groups[n].querySelector(".links")?.replaceChildren(...links);
    }
    for (const each of [...this.#names, ...this.#guesses]) {
      each.classList.toggle("lit", each.dataset.token === String(chosen + 1));
    }
  }

  /** block: which is shown. reached: the last one that is passed. go: whether it moves there. */
  show(token: number, block: number, reached: number, go: boolean): void {
    if (token !== this.#chosen && this.#places) {
      this.#chosen = token;
      this.#light(this.#places);
    }
    for (const [n, group] of this.#groups.entries()) {
      const kind = this.blocks[n].kind;
      const now = n === block;
      const classes = ["block", kind, now ? "now" : "", n > reached ? "coming" : "", now && go ? "go" : ""];
      set(group, { class: classes.filter(Boolean).join(" ") });
      this.#signs[n].classList.toggle("now", now);
      this.#signs[n].classList.toggle("coming", n > reached);
    }
    for (const guess of this.#guesses) guess.classList.toggle("coming", reached < this.blocks.length - 1);
  }

  /** Where a block lies in the drawing, in parts of its width and height: what is entered grows from there. */
  origin(block: number): string {
    const places = this.#places;
    if (!places) return "50% 50%";
    const [left, right] = places.blocks[block];
    return `${(50 * (left + right)) / places.width}% 50%`;
  }
}

function across(element: HTMLElement, left: number, right: number): void {
  element.style.left = `${left}px`;
  element.style.width = `${right - left}px`;
}

function dot(x: number, y: number, size: number): SVGElement {
  return svg("circle", { class: "sum", cx: x, cy: y, r: size });
}
