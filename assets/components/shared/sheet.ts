// The arithmetic beside a picture; where there is no room beside it, a sheet at its bottom: the
// short of it is in sight, a button draws it up to show all.

import { el, set, svg } from "./dom.ts";

export interface SheetWords {
  readonly sheet: string;
}

export class Sheet {
  readonly element: HTMLElement;
  readonly #handle: HTMLButtonElement;

  constructor(name: string, { sheet }: SheetWords, content: HTMLElement) {
    this.#handle = el(
      "button",
      { type: "button", class: "handle", "aria-label": sheet, title: sheet, onclick: () => this.#turn() },
      svg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, svg("path", { d: "M5 15l7-7 7 7" })),
    );
    set(this.#handle, { "aria-expanded": "false" });
    // It can be scrolled, so the keyboard reaches it.
    const body = el("div", { class: "content", tabindex: 0, role: "region", "aria-label": name }, content);
    this.element = el("section", { class: "sheet" }, this.#handle, body);
  }

  #turn(): void {
    const open = this.element.classList.toggle("open");
    set(this.#handle, { "aria-expanded": String(open) });
  }
}
