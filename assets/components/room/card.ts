// Where what the class is asked stands: over the line of the lesson's question, as one reader's does (predict/).

import { el, write } from "../shared/dom.ts";
import { Frame } from "../shared/lifetime.ts";

/** Pixels between it and what must stay in sight. */
const GAP = 4;
/** Of the window's height, at most, once the picture answers. */
const PART = 0.45;

export class Card {
  readonly #error = el("p", { class: "room-error", role: "alert" });
  readonly element = el("section", { class: "room-card" });
  readonly #frame = new Frame();
  #drawn = "";
  #veiled = false;

  constructor(...parts: HTMLElement[]) {
    this.element.append(...parts, this.#error);
    this.element.hidden = true;
  }

  /** veiled: whether the picture is covered, so that what it is played by may be, too. */
  update(shown: boolean, veiled: boolean, name: string, error: string): void {
    this.#veiled = veiled;
    this.element.hidden = !shown;
    this.element.setAttribute("aria-label", name);
    write(this.#error, error);
    this.#drawn = "";
    if (shown) this.#follow();
    else this.#frame.stop();
  }

  // The page may still be drawn, scrolled or turned: each frame looks where the line is.
  #follow(): void {
    this.#place();
    this.#frame.request(() => this.#follow());
  }

  #place(): void {
    const line = document.querySelector(".st-key-question")?.getBoundingClientRect();
    const bar = document.querySelector(".st-key-sentence-bar")?.getBoundingClientRect();
    const stage = document.querySelector(".st-key-stage")?.getBoundingClientRect();
    const [width, under] = [document.documentElement.clientWidth, Math.max(bar?.bottom ?? 0, 0) + GAP];
    const box = line?.width ? line : { left: 12, right: width - 12, top: 52 };
    const top = Math.max(box.top, under);
    const least = this.#veiled && stage ? Math.max(0, stage.top - GAP - top) : 0;
    const drawn = JSON.stringify([box.left, box.right, top, least, window.innerHeight]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    Object.assign(this.element.style, {
      left: `${box.left}px`,
      width: `${box.right - box.left}px`,
      top: `${top}px`,
      minHeight: `${least}px`,
      maxHeight: `${this.#veiled ? window.innerHeight - top - 2 * GAP : PART * window.innerHeight}px`,
    });
  }
}
