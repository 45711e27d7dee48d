// One moment of the film: the words, what each has left in the state, the state, and the look back.

import { paint } from "../shared/bitmap.ts";
import { el, fill, set, svg, write } from "../shared/dom.ts";
import { percent } from "../shared/numbers.ts";
import { spoken, symbol, tokenText } from "../shared/tokens.ts";
import { type Data, type Moment, momentOf } from "./data.ts";

/** Less than that of a head's weight is not drawn as an arc of its own. */
const FAINT = 0.04;
/** The state is drawn as so many rows of pixels. */
const ROWS = 8;

export class Scene {
  readonly element: HTMLElement;
  readonly tile = el("canvas", { class: "tile", "aria-hidden": "true" });
  readonly chips: HTMLElement[];
  readonly #data: Data;
  readonly #say = el("p", { class: "say" });
  readonly #more = el("p", { class: "more" });
  readonly #words: HTMLElement[];
  readonly #shares: HTMLElement[];
  readonly #arcs = svg("svg", { class: "arcs", "aria-hidden": "true" });
  readonly #reading: HTMLElement;
  readonly #mark = el("span", { class: "mark" });
  readonly #still: boolean;
  #drawn = "";

  /** pick: a word was clicked. still: it stands for one moment of several, and nothing is clicked. */
  constructor(data: Data, pick: (chip: number) => void, still = false) {
    this.#data = data;
    this.#still = still;
    this.chips = data.chips.map((chip, n) =>
      still
        ? el("span", { class: "chip" }, tokenText(chip))
        : el("button", { type: "button", class: "chip", tabindex: "-1", onclick: () => pick(n) }, tokenText(chip)),
    );
    this.#shares = data.chips.map(() => el("small", { class: "share" }));
    this.#words = this.chips.map((chip, n) =>
      el("li", { class: "word" }, chip, el("span", { class: "bar" }, el("span")), this.#shares[n]),
    );
    const size = data.chips.length;
    const room = size <= 11 ? "few" : size <= 18 ? "some" : size <= 28 ? "many" : "most";
    this.#reading = el("div", { class: `reading ${room}` }, el("ol", { class: "words" }, ...this.#words), this.#arcs);
    this.element = el(
      "div",
      { class: "scene" },
      el("div", { class: "caption" }, this.#say, this.#more),
      this.#reading,
      el("div", { class: "state" }, this.tile, this.#mark),
    );
  }

  /** Draw a step. guess: the chip that the visitor bet on. */
  show(step: number, guess: number | null, smooth: boolean): void {
    const data = this.#data;
    const moment = momentOf(step, data);
    const { kind, chip } = moment;
    const left = data.left[chip];
    this.element.dataset.kind = kind;
    this.#words.forEach((word, n) => {
      const share = left[n] ?? 0;
      const asked = kind !== "read" && n < chip;
      word.classList.toggle("later", n > chip);
      word.classList.toggle("now", kind === "read" && n === chip);
      word.classList.toggle("asks", kind !== "read" && n === chip);
      word.classList.toggle("answers", kind === "look" && n === data.look?.key);
      word.classList.toggle("bet", n === guess);
      word.style.setProperty("--left", String(Math.min(share, 1)));
      write(this.#shares[n], n > chip ? "" : percent(share));
      if (!this.#still) this.chips[n].tabIndex = kind === "ask" && asked ? 0 : -1;
    });
    paint(this.tile, data.units / ROWS, ROWS, (n) => data.colour(data.state(chip)[n]));
    this.#mark.replaceChildren(symbol("h", data.step[chip], "hidden"));
    const [say, more] = this.sentences(moment, guess);
    write(this.#say, say);
    write(this.#more, more);
    this.#draw(moment, smooth);
  }

  /** What stands over the picture. */
  sentences({ kind, chip }: Moment, guess: number | null): [say: string, more: string] {
    const { words, said, chips, look } = this.#data;
    if (kind === "read") {
      const numbers = { step: chip + 1, count: chips.length, token: spoken(chips[chip]) };
      const last = chip === chips.length - 1 && !look;
      return [fill(words.read, numbers), last ? said.end : words.legend];
    }
    if (kind === "ask") return [said.ask ?? "", this.#still ? words.legend : words.bet];
    const bet =
      guess === null || guess === look?.key
        ? ""
        : ` ${fill(words.guess, { token: spoken(chips[guess]), share: percent(look?.weights[guess] ?? 0) })}`;
    return [said.look ?? "", `${said.end}${bet}`];
  }

  /** Draw the arcs anew for where the words stand now. */
  redraw(step: number): void {
    this.#drawn = "";
    this.#draw(momentOf(step, this.#data), false);
  }

  #draw({ kind }: Moment, smooth: boolean): void {
    const { look } = this.#data;
    if (kind === this.#drawn) return;
    this.#drawn = kind;
    this.#arcs.replaceChildren();
    const area = this.#reading.getBoundingClientRect();
    if (kind !== "look" || !look || !area.width) return;
    set(this.#arcs, { viewBox: `0 0 ${area.width} ${area.height}` });
    const from = topOf(this.chips[look.query], area);
    look.weights.forEach((weight, n) => {
      const main = n === look.key;
      if (n === look.query || (!main && weight < FAINT)) return;
      const to = topOf(this.chips[n], area);
      const path = svg("path", {
        d: arc(from, to),
        class: main ? "arc main" : "arc",
        pathLength: 1,
        "stroke-width": (2 + 10 * weight).toFixed(1),
      });
      this.#arcs.append(path);
      if (main) this.#label(weight, from, to);
      if (smooth) snap(path, main ? 0 : 500);
    });
  }

  #label(weight: number, from: Point, to: Point): void {
    const apex = Math.min(from.y, to.y) - rise(from, to) * 0.75 - 5 * weight;
    this.#arcs.append(svg("text", { x: (from.x + to.x) / 2, y: apex - 9, class: "weight" }, percent(weight)));
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function topOf(element: Element, area: DOMRect): Point {
  const box = element.getBoundingClientRect();
  return { x: box.left + box.width / 2 - area.left, y: box.top - area.top - 3 };
}

// How high an arc rises over the higher of its ends.
function rise(from: Point, to: Point): number {
  return Math.min(26 + Math.abs(from.x - to.x) / 8, Math.max(20, from.y, to.y) * 0.8, 100);
}

function arc(from: Point, to: Point): string {
  const top = Math.min(from.y, to.y) - rise(from, to);
  return `M${from.x} ${from.y}C${from.x} ${top} ${to.x} ${top} ${to.x} ${to.y}`;
}

function snap(path: SVGElement, delay: number): void {
  path.animate(
    [
      { strokeDasharray: "1", strokeDashoffset: 1 },
      { strokeDasharray: "1", strokeDashoffset: 0 },
    ],
    { delay, duration: 650, easing: "cubic-bezier(0.3, 0, 0.1, 1)", fill: "backwards" },
  );
}
