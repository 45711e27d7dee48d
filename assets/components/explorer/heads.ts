// A thumbnail of every head, the one with the most to tell first; one click shows that head.

import { el, fill, focusedIn } from "../shared/dom.ts";
import { act, modified } from "../shared/keys.ts";
import type { HeadChoice, Words } from "./data.ts";

/** Of more heads than this the list scrolls, a row a layer. */
const MANY = 16;

export interface HeadActions {
  choose(layer: number, head: number): void;
  order(byLayer: boolean): void;
}

export class Heads {
  readonly element = el("div", { class: "heads" });
  private readonly words: Words;
  private readonly on: HeadActions;
  private readonly title = el("span", { class: "name" });
  private readonly order: HTMLButtonElement;
  private readonly list = el("div", { class: "list" });
  private buttons: HTMLButtonElement[] = [];
  private heads: HeadChoice | null = null;
  private byLayer: boolean | null = null;

  constructor(words: Words, on: HeadActions) {
    this.words = words;
    this.on = on;
    this.order = el("button", { type: "button", class: "order", onclick: () => this.turn() }, words.by_layer);
    this.element.append(el("div", { class: "above" }, this.title, this.order), this.list);
  }

  update(heads: HeadChoice | null): void {
    this.element.hidden = heads === null;
    this.heads = heads;
    if (!heads) return;
    // What the visitor has chosen here holds: the address follows it, and is slower.
    this.byLayer ??= heads.byLayer;
    this.draw(heads, this.byLayer || !heads.ranking.length);
  }

  private draw(heads: HeadChoice, byLayer: boolean): void {
    const focused = focusedIn(this.element)?.getAttribute("data-head");
    const layers = heads.rows.flatMap((row, layer) => row.map((_, head) => [layer, head] as const));
    const ranked = heads.ranking.length > 0;
    this.title.textContent = ranked ? this.words.heads : this.words.all_heads;
    this.order.hidden = !ranked;
    this.order.setAttribute("aria-pressed", String(byLayer));
    this.buttons = (byLayer ? layers : heads.ranking).map(([layer, head]) => this.button(heads, layer, head));
    this.element.classList.toggle("many", this.buttons.length > MANY);
    this.element.style.setProperty("--across", String(Math.max(...heads.rows.map((row) => row.length))));
    this.list.replaceChildren(...this.buttons);
    // The new data bring new buttons: the focus goes to the one that had it.
    if (focused) this.buttons.find((button) => button.dataset.head === focused)?.focus();
  }

  private turn(): void {
    if (!this.heads) return;
    this.byLayer = !this.byLayer;
    this.draw(this.heads, this.byLayer);
    this.on.order(this.byLayer);
  }

  private button(heads: HeadChoice, layer: number, head: number): HTMLButtonElement {
    const { image, title } = heads.rows[layer][head];
    const place = fill(this.words.layer_head, { layer: layer + 1, head: head + 1 });
    const name = title ? `${place}: ${title}` : place;
    const number = `${layer + 1}.${head + 1}`;
    const button = el(
      "button",
      {
        type: "button",
        title: name,
        "aria-label": `${number}: ${name}`,
        "aria-pressed": String(layer === heads.layer && head === heads.head),
        "data-head": number,
        onclick: () => this.on.choose(layer, head),
      },
      el("img", { src: image, alt: "" }),
      el("small", {}, number),
    );
    button.onkeydown = (event) => this.key(event, button);
    return button;
  }

  // The arrow keys walk the grid of heads as it is laid out.
  private key(event: KeyboardEvent, button: HTMLButtonElement): void {
    if (modified(event)) return;
    const at = this.buttons.indexOf(button);
    const across = this.buttons.filter(({ offsetTop }) => offsetTop === this.buttons[0].offsetTop).length;
    const walk = (by: number) => () => this.buttons[at + by]?.focus();
    act(event, { ArrowLeft: walk(-1), ArrowRight: walk(1), ArrowUp: walk(-across), ArrowDown: walk(across) });
  }
}
