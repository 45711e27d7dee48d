// The menu of one picture: what it can be saved as. One for the page, beside the button that opened it.

import { el, focusedIn, set, write } from "../shared/dom.ts";
import { act, modified } from "../shared/keys.ts";

export interface Entry {
  readonly name: string;
  readonly label: string;
}

/** Pixels between the menu and its button, and between it and the window's edge. */
const GAP = 4;

export class Menu {
  readonly element: HTMLElement;
  readonly #items = el("div", { role: "menu" });
  readonly #status = el("p", { role: "status" });
  #button: HTMLElement | null = null;

  constructor() {
    this.element = el("div", { class: "export-menu", popover: "auto" }, this.#items, this.#status);
    this.element.addEventListener("toggle", (event) => {
      const open = (event as ToggleEvent).newState === "open";
      set(this.#button ?? el("i"), { "aria-expanded": String(open) });
      if (!open) write(this.#status, "");
    });
    this.element.addEventListener("keydown", (event) => this.#key(event));
  }

  get open(): boolean {
    return this.element.matches(":popover-open");
  }

  /** Whether it is open beside this button. */
  isAt(button: HTMLElement): boolean {
    return this.open && this.#button === button;
  }

  show(button: HTMLElement, title: string, entries: readonly Entry[], choose: (name: string) => void): void {
    if (this.open) this.element.hidePopover();
    this.#button = button;
    set(this.#items, { "aria-label": title });
    this.#items.replaceChildren(
      ...entries.map(({ name, label }) =>
        el(
          "button",
          { type: "button", role: "menuitem", tabindex: -1, "data-name": name, onclick: () => choose(name) },
          label,
        ),
      ),
    );
    this.element.showPopover();
    this.#place(button.getBoundingClientRect());
    (this.#items.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
  }

  /** Closes, and gives the focus back to the button. */
  hide(): void {
    if (!this.open) return;
    this.element.hidePopover();
    this.#button?.focus({ preventScroll: true });
  }

  /** Stays beside its button when that moves; closes where it is gone. */
  follow(): void {
    const box = this.open && this.#button?.getBoundingClientRect();
    if (!box) return;
    if (box.bottom < 0 || box.top > window.innerHeight) this.element.hidePopover();
    else this.#place(box);
  }

  busy(now: boolean): void {
    set(this.#items, { "aria-busy": String(now) });
  }

  say(text: string): void {
    write(this.#status, text);
    if (this.#button) this.#place(this.#button.getBoundingClientRect());
  }

  /** Below the button, or above it where there is more room; never beyond the window. */
  #place({ right, top, bottom }: DOMRect): void {
    const { clientWidth, clientHeight } = document.documentElement;
    const { width, height } = this.element.getBoundingClientRect();
    const below = bottom + GAP + height <= clientHeight;
    this.element.style.left = `${Math.max(GAP, Math.min(right, clientWidth - GAP) - width)}px`;
    this.element.style.top = `${below ? bottom + GAP : Math.max(GAP, top - GAP - height)}px`;
  }

  #key(event: KeyboardEvent): void {
    if (modified(event)) return;
    const items = [...this.#items.children] as HTMLElement[];
    const now = items.indexOf(focusedIn(this.element) as HTMLElement);
    const go = (to: number) => items[(to + items.length) % items.length].focus();
    if (event.key === "Tab") this.hide();
    else
      act(event, {
        ArrowDown: () => go(now + 1),
        ArrowUp: () => go(now - 1),
        Home: () => go(0),
        End: () => go(items.length - 1),
        Escape: () => this.hide(),
      });
  }
}
