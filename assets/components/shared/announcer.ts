// A sentence for screen readers about what is shown, once it stands still.

import { el, write } from "./dom.ts";
import type { Lifetime } from "./lifetime.ts";

export class Announcer {
  readonly element = el("div", { class: "live", "aria-live": "polite" });
  readonly #timer;

  constructor(lifetime: Lifetime) {
    this.#timer = lifetime.timer();
  }

  say(sentence: () => string, wait = 250): void {
    this.#timer.start(wait, () => write(this.element, sentence()));
  }
}
