// Tokens beside the matrix and in the strips: one chip a run, lit one at a time.

import { el } from "../shared/dom.ts";
import { clamp } from "../shared/numbers.ts";
import { tokenText } from "../shared/tokens.ts";
import type { Run } from "./data.ts";
import { breadth, everyNth } from "./layout.ts";

/** The smallest type of a token that would not fit otherwise, in pixels. */
const SMALLEST = 11;

export interface LabelActions {
  /** The pointer is over the run that begins at this token; null: it has left. */
  over(index: number | null): void;
  press(index: number): void;
}

export class Labels {
  readonly element: HTMLElement;
  private readonly least: number;
  private chips: HTMLElement[] = [];
  private lit: HTMLElement | undefined;

  /** least: the smallest type, in pixels. */
  constructor(kind: string, least = 14) {
    this.element = el("div", { class: kind });
    this.least = least;
  }

  /** How large the type is where a token's place is `size` pixels. */
  type(size: number): number {
    return clamp(0.8 * size, this.least, 20);
  }

  /**
   * put: gives a chip its place. size: of one token's place, in pixels.
   * room: how long a token may be; what is longer is written smaller.
   */
  build(
    tokens: string[],
    runs: Run[],
    size: number,
    put: (chip: HTMLElement, first: number, length: number) => void,
    on: LabelActions,
    room = Number.POSITIVE_INFINITY,
  ): void {
    // As large as their place allows; where not all have room every n-th shows, and the lit one.
    const nth = everyNth(size, this.least + 3);
    const type = this.type(size);
    this.element.style.setProperty("--type", `${type}px`);
    this.chips = [];
    this.lit = undefined;
    this.element.replaceChildren(
      ...runs.map(([first, length], n) => {
        const kind = n % nth ? "label thin" : "label";
        const looks = { class: kind, "data-first": first, onclick: () => on.press(first) };
        const chip = el("div", looks, tokenText(tokens[first]));
        put(chip, first, length);
        const fitting = room / breadth(tokens[first]);
        chip.classList.toggle("long", fitting < SMALLEST);
        if (fitting < type) chip.style.fontSize = `${Math.max(SMALLEST, Math.floor(fitting))}px`;
        chip.onpointerenter = (event) => {
          if (event.pointerType !== "touch") on.over(first);
        };
        chip.onpointerleave = () => on.over(null);
        for (let t = first; t < first + length; t++) this.chips[t] = chip;
        return chip;
      }),
    );
  }

  /** Light the chip of one token, and no other; null: none. */
  light(index: number | null): void {
    const chip = index === null ? undefined : this.chips[index];
    if (chip === this.lit) return;
    this.lit?.classList.remove("lit");
    chip?.classList.add("lit");
    this.lit = chip;
  }
}
