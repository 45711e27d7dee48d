// What passes a block, for one token: shapes, and the numbers that were computed.

import { tile } from "../shared/bitmap.ts";
import { colourScale } from "../shared/colour.ts";
import { el, fill } from "../shared/dom.ts";
import { fixed, largest, percent } from "../shared/numbers.ts";
import { rowOf } from "../shared/packing.ts";
import { chosenToken, tokenText } from "../shared/tokens.ts";
import { type Block, type Data, streamAfter } from "./data.ts";

/** Tokens that are named of those that a token looks at. */
const LOOKS = 3;

export class Panel {
  readonly element = el("div", { class: "panel" });
  readonly #enter: () => void;

  constructor(enter: () => void) {
    this.#enter = enter;
  }

  show(data: Data, block: Block, token: number): void {
    const { words, rooms, tokens } = data;
    const title = el(
      "div",
      { class: "title" },
      el("b", {}, titleOf(data, block)),
      el("span", { class: "chip" }, `${token + 1} `, tokenText(tokens[token])),
    );
    const room = el(
      "button",
      { type: "button", class: "enter", onclick: () => this.#enter() },
      fill(words.inside, { room: rooms[block.kind] }),
    );
    this.element.replaceChildren(
      title,
      el("p", { class: "shape" }, shapeOf(data, block)),
      el("dl", {}, ...numbersOf(data, block, token).map(([name, ...value]) => row(name, value))),
      ...vectorOf(data, block, token),
      room,
    );
  }
}

export function titleOf({ words }: Data, { kind, layer }: Block): string {
  return layer < 0 || kind === "add" ? words[kind] : `${words.layer} ${layer + 1}: ${words[kind]}`;
}

/** The shapes of what goes in and out, T tokens long. */
export function shapeOf({ sizes, tokens, words }: Data, { kind }: Block): string {
  const { D, F, V, heads, d } = sizes;
  const T = tokens.length;
  const size = (...sides: number[]) => sides.join(" \u00d7 ");
  switch (kind) {
    case "input":
      return `${T} \u2192 ${size(T, D)}`;
    case "attention":
      return `${size(T, D)} \u2192 Q, K, V ${size(heads, T, d)} \u2192 A ${size(heads, T, T)} \u2192 ${size(T, D)}`;
    case "add":
      return `${size(T, D)} + ${size(T, D)}`;
    case "feed_forward":
      return `${size(T, D)} \u2192 ${size(T, F)} \u2192 ${size(T, D)}`;
    case "predict":
      return `${size(T, D)} \u2192 ${size(T, V)} ${words.shape}`;
  }
}

type Row = [name: string, ...value: (Node | string)[]];

/** What was computed for the token in this block. */
function numbersOf(data: Data, block: Block, t: number): Row[] {
  const { words, stream, added, embedded, positioned, looks, active, guesses, sizes, tokens } = data;
  const { kind, layer, sublayer } = block;
  const length = (value: number) => fixed(value, 2);
  const after = stream[streamAfter(block, sizes.layers)][t];
  switch (kind) {
    case "input":
      return [
        [words.embedded, length(embedded[t])],
        [words.positioned, length(positioned[t])],
        [words.after, length(after)],
      ];
    case "attention": {
      const own = looks[layer].filter(([i]) => i === t).sort((a, b) => b[2] - a[2]);
      const named = own.slice(0, LOOKS).map(([, j, weight]): Row => {
        const what = j === t ? words.itself : `${words.looks} ${j + 1} `;
        return ["", what, ...(j === t ? [] : [tokenText(tokens[j])]), ` ${percent(weight)}`];
      });
      return [[words.heads, ""], ...named, [words.adds, length(added[sublayer][t])]];
    }
    case "add":
      return [
        [words.before, length(stream[sublayer][t])],
        [words.adds, length(added[sublayer][t])],
        [words.after, length(after)],
      ];
    case "feed_forward":
      return [
        [words.active, `${active[layer][t]} / ${sizes.F}`],
        [words.adds, length(added[sublayer][t])],
      ];
    case "predict":
      return guesses[t].map(
        ([token, probability], n): Row => [
          n ? "" : words.guess,
          chosenToken(token, words.end),
          ` ${percent(probability)}`,
        ],
      );
  }
}

function row(name: string, value: (Node | string)[]): HTMLElement {
  return el("div", {}, el("dt", {}, name), el("dd", {}, ...value));
}

// The token's vector as it leaves the block, once the server has sent it.
function vectorOf(data: Data, block: Block, token: number): HTMLElement[] {
  const { vectors, of, sizes, palette, words } = data;
  if (of !== token || block.kind === "attention" || block.kind === "feed_forward") return [];
  const bound = largest(vectors.map(Math.abs), 1e-9);
  const vector = rowOf(vectors, streamAfter(block, sizes.layers), sizes.D);
  const first = Array.from(vector.subarray(0, 4), (value) => fixed(value, 2)).join(", ");
  return [
    el(
      "div",
      { class: "vector" },
      tile(vector, colourScale(palette.diverging), bound),
      el(
        "span",
        {},
        el("i", {}, "x"),
        ` = (${first}, \u2026) `,
        el("small", {}, fill(words.vector, { count: sizes.D, bound: fixed(bound, 1) })),
      ),
    ),
  ];
}
