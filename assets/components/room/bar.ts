// The button in the bar at the top: the way to the class, and for who is in one whether they follow.

import { el, fill, set, write } from "../shared/dom.ts";
import { barButton } from "../shared/unfold.ts";
import { called, type Data } from "./contract.ts";
import type { Session } from "./session.ts";

const ICON = "M3 5h18v11H3zM8 20h8M12 16v4M7 9h6M7 12h10";

export class Bar {
  readonly #root: HTMLElement;
  readonly #session: Session;
  readonly #panel: HTMLElement;
  readonly #name = el("span", { class: "name" });
  readonly #button = barButton(ICON, this.#name);
  readonly #follow = el("button", {
    type: "button",
    class: "follow",
    onclick: () => this.#session.follow(this.#session.seat?.following === false),
  });
  readonly #said = el("span", { class: "live", role: "status" });

  constructor(root: HTMLElement, session: Session, panel: HTMLElement) {
    this.#root = root;
    this.#session = session;
    this.#panel = panel;
    this.#button.popoverTargetElement = panel;
    root.replaceChildren(this.#button, this.#follow, this.#said);
  }

  update(data: Data): void {
    const { words } = data;
    const { seat, state, status } = this.#session;
    const name = seat?.name ? called(seat.name, data.names) : "";
    const here = state ? ` · ${state.here}` : "";
    const inside = seat?.role === "presenter" ? `${seat.code}${here}` : name;
    write(this.#name, status === "lost" ? words.lost_short : seat ? inside : words.button);
    this.#button.dataset.status = status;
    set(this.#button, {
      title: words.title,
      "aria-label": seat ? `${words.title}: ${this.#name.textContent}` : words.button,
    });
    const student = seat?.role === "student";
    this.#follow.hidden = !student;
    const following = seat?.following !== false;
    this.#root.dataset.following = String(following);
    write(this.#follow, following ? words.look : words.back);
    const where = following ? words.following : words.looking;
    const joined = student ? `${fill(words.joined, { code: seat.code, name })} ${where}` : "";
    write(this.#said, status === "lost" ? words.lost : status === "live" ? joined : "");
    if (this.#panel.matches(":popover-open")) this.place();
  }

  /** Under the button, its right edge at the button's; in the middle where there is no bar. */
  place(): void {
    const { right, bottom } = this.#button.getBoundingClientRect();
    const edge = document.documentElement.clientWidth - right;
    this.#panel.style.setProperty("--right", bottom > 0 ? `${Math.max(0, edge)}px` : "auto");
  }
}
