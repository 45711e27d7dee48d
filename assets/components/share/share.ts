// Share: the link of the view as it is now, a QR code of it, and what it carries in words.
// All of it is made when it is opened, from the address bar, and follows that while it is open.

import { followAddress } from "../shared/address-event.ts";
import { el, fill, set, write } from "../shared/dom.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";
import { barButton, unfold } from "../shared/unfold.ts";
import { copy } from "./copy.ts";
import { carried, type Data, isLocal } from "./link.ts";
import { MOST, modules, picture, size } from "./qr.ts";

const ICON =
  "M18 16a3 3 0 0 0-2.2 1L8.9 13a3 3 0 0 0 0-2l6.9-4A3 3 0 1 0 15 5l.1.7-7 4a3 3 0 1 0 0 4.6l7 4-.1.7a3 3 0 1 0 3-3z";
/** CSS pixels for the code in the panel. */
const ROOM = 240;
/** CSS pixels that the line under the code takes where it fills the screen. */
const FOOT = 48;

class Share implements Picture<Data> {
  readonly #host: Host;
  readonly #frame;
  readonly #name = el("span", { class: "name" });
  readonly #button = barButton(ICON, this.#name, { popovertarget: "panel" });
  readonly #title = el("h2");
  readonly #field = el("input", { type: "text", readonly: "", spellcheck: "false" });
  readonly #copy = el("button", {
    type: "button",
    class: "copy primary",
    autofocus: "",
    onclick: () => this.#copied(),
  });
  readonly #status = el("p", { class: "status", role: "status" });
  readonly #code = el("div", { class: "code" });
  readonly #enlarge = el("button", { type: "button", class: "enlarge", onclick: () => this.#large() });
  readonly #carries = el("p", { class: "carries" });
  readonly #local = el("p", { class: "local" });
  readonly #close = el("button", { type: "button", class: "close" }, "×");
  readonly #poster = el("div", { class: "poster" });
  readonly #hint = el("p", { class: "hint" });
  readonly #full = el("dialog", { class: "full" }, this.#poster, this.#hint, this.#close);
  readonly #panel = el(
    "div",
    { id: "panel", popover: "auto", role: "dialog" },
    el("div", { class: "line head" }, this.#title, this.#status),
    el("div", { class: "line" }, this.#field, this.#copy),
    this.#code,
    this.#enlarge,
    this.#carries,
    this.#local,
    this.#full,
  );
  readonly #place: () => void;
  #data: Data;
  #rows: boolean[][] | null = null;

  constructor(host: Host, data: Data) {
    this.#host = host;
    this.#data = data;
    const { root, lifetime } = host;
    this.#frame = lifetime.frame();
    root.replaceChildren(this.#button, this.#panel);
    this.#place = unfold(lifetime, this.#button, this.#panel, {
      opening: () => this.#begin(),
      closing: () => this.#full.close(),
      busy: () => this.#full.open,
    });
    lifetime.listen(this.#full, "click", () => this.#full.close());
    lifetime.listen(this.#field, "focus", () => this.#field.select());
    lifetime.listen(window, "resize", () => this.#changed());
    followAddress(lifetime, () => this.#changed());
  }

  update(data: Data): void {
    this.#data = data;
    const { words } = data;
    write(this.#name, words.button);
    write(this.#title, words.title);
    write(this.#copy, words.copy);
    write(this.#enlarge, words.large);
    write(this.#hint, words.hint);
    write(this.#local, fill(words.local, { host: window.location.hostname }));
    this.#local.hidden = !isLocal(window.location.hostname);
    set(this.#button, { "aria-label": words.button, title: words.title });
    set(this.#panel, { "aria-label": words.title });
    set(this.#field, { "aria-label": words.link });
    set(this.#full, { "aria-label": words.qr });
    set(this.#close, { "aria-label": words.close, title: words.close });
    this.#changed();
  }

  #begin(): void {
    this.#field.value = "";
    this.#show();
  }

  #changed(): void {
    if (!this.#panel.matches(":popover-open")) return;
    this.#frame.request(() => {
      this.#show();
      this.#place();
    });
  }

  #show(): void {
    const { words } = this.#data;
    const link = window.location.href;
    if (this.#field.value !== link) {
      this.#field.value = link;
      write(this.#status, "");
      this.#rows = modules(link);
    }
    write(this.#carries, `${words.carries} ${carried(new URL(link), this.#data).join("\u00a0· ")}`);
    const numbers = { bytes: size(link).toLocaleString("en-US"), most: MOST.toLocaleString("en-US") };
    const rows = this.#rows;
    this.#enlarge.hidden = rows === null;
    this.#code.replaceChildren(rows ? picture(rows, ROOM, words.qr) : fill(words.long, numbers));
    if (rows === null) this.#full.close();
    if (!rows || !this.#full.open) return;
    const { clientWidth, clientHeight } = this.#full;
    this.#poster.replaceChildren(picture(rows, Math.min(clientWidth, clientHeight - FOOT), words.qr));
  }

  #large(): void {
    this.#full.showModal();
    this.#show();
  }

  async #copied(): Promise<void> {
    const { copied, selected } = this.#data.words;
    const done = await copy(this.#field);
    if (this.#host.lifetime.closed) return;
    if (done) this.#copy.focus();
    write(this.#status, done ? copied : selected);
  }
}

export default mount<Data>("share", (host, data) => new Share(host, data));
