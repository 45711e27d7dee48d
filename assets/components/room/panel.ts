// What the button "Class" unfolds: the way into a room, and what its presenter and its students do in it.

import { copy } from "../share/copy.ts";
import { isLocal } from "../share/link.ts";
import { modules, picture } from "../share/qr.ts";
import { el, fill, set, write } from "../shared/dom.ts";
import { called, type Data, type Words } from "./contract.ts";
import { pageQuestion } from "./page-question.ts";
import type { Session } from "./session.ts";
import type { Wall } from "./wall.ts";

/** CSS pixels for the code in the panel, and that the line under it takes where it fills the screen. */
const ROOM = 168;
const FOOT = 88;

export interface Acts {
  ask(): void;
  wall(open: boolean): void;
  write(): void;
}

export class Panel {
  readonly #session: Session;
  readonly #acts: Acts;
  readonly #wall: Wall;
  readonly #title = el("h2");
  readonly #error = el("p", { class: "room-error", role: "alert" });

  // In no room.
  readonly #about = el("p");
  readonly #open = this.#button(() => void this.#session.open(), "primary room-open");
  readonly #code = el("input", { id: "room-code", type: "text", maxlength: 12, autocomplete: "off" });
  readonly #codeName = el("label", { for: "room-code" });
  readonly #join = el("button", { type: "submit" });
  readonly #form = el("form", { class: "room-line" }, this.#codeName, this.#code, this.#join);
  readonly #nobody = el("div", { class: "room-part" }, this.#about, this.#open, this.#form);

  // A presenter.
  readonly #big = el("p", { class: "room-big" });
  readonly #link = el("input", { type: "text", readonly: "", spellcheck: "false" });
  readonly #copy = this.#button(() => void this.#copied());
  readonly #copyStatus = el("p", { class: "room-count", role: "status" });
  readonly #local = el("p", { class: "room-local" });
  readonly #qr = el("button", { type: "button", class: "room-qr", onclick: () => this.#large() });
  readonly #count = el("p", { class: "room-numbers", role: "status" });
  readonly #ask = this.#button(() => this.#acts.ask(), "primary room-ask-class");
  readonly #none = el("p", { class: "room-note" });
  readonly #wallSwitch = this.#button(() => this.#acts.wall(!this.#session.state?.wall.open));
  readonly #save = this.#button(() => void this.#saved());
  readonly #end = this.#button(() => this.#ended(), "room-end");
  readonly #presenter = el("div", { class: "room-part" });

  // A student.
  readonly #joined = el("p");
  readonly #follow = this.#button(() => this.#session.follow(this.#session.seat?.following === false), "primary");
  readonly #write = this.#button(() => this.#acts.write());
  readonly #sent = el("p", { class: "room-note" });
  readonly #leave = this.#button(() => this.#session.leave());
  readonly #student = el(
    "div",
    { class: "room-part" },
    ...[this.#joined, this.#follow, this.#write, this.#sent, this.#leave],
  );

  readonly #poster = el("div", { class: "room-poster" });
  readonly #posterCode = el("p", { class: "room-big" });
  readonly #close = el("button", { type: "button", class: "room-fold" }, "×");
  readonly #full = el("dialog", { class: "room-full" }, this.#poster, this.#posterCode, this.#close);
  readonly element = el("div", { class: "room-panel", popover: "auto", role: "dialog" });
  #data: Data;
  #sure = false;
  #drawn = "";

  constructor(session: Session, wall: Wall, acts: Acts, data: Data) {
    this.#session = session;
    this.#acts = acts;
    this.#wall = wall;
    this.#data = data;
    const line = el("div", { class: "room-line" }, this.#link, this.#copy);
    const side = el("div", { class: "room-part" }, this.#big, this.#count, line, this.#copyStatus, this.#local);
    const foot = el("div", { class: "room-line room-last" }, this.#save, this.#end);
    this.#presenter.append(
      el("div", { class: "room-way" }, this.#qr, side),
      el("div", { class: "room-line" }, this.#ask, this.#wallSwitch),
      ...[this.#none, wall.element, foot],
    );
    this.element.append(this.#title, this.#error, this.#nobody, this.#presenter, this.#student, this.#full);
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.#code.value.trim()) void this.#session.join(this.#code.value);
    });
    this.#full.addEventListener("click", () => this.#full.close());
    this.#link.addEventListener("focus", () => this.#link.select());
    this.element.addEventListener("beforetoggle", (event) => {
      this.#sure = false;
      if ((event as ToggleEvent).newState === "closed") this.#full.close();
      else this.update(this.#data);
    });
    window.addEventListener("resize", () => this.#drawLarge());
  }

  update(data: Data): void {
    this.#data = data;
    const { words } = data;
    const { seat, state, status, error } = this.#session;
    set(this.element, { "aria-label": words.title });
    write(this.#title, words.title);
    write(this.#error, status === "lost" ? words.lost : error ? (words[`error_${error}`] ?? words.error_failed) : "");
    this.#nobody.hidden = seat !== null;
    this.#presenter.hidden = seat?.role !== "presenter";
    this.#student.hidden = seat?.role !== "student";
    this.#enter(words, status === "coming");
    if (seat?.role === "presenter") this.#lead(words, seat.code);
    if (seat?.role === "student") {
      const name = seat.name ? called(seat.name, data.names) : "";
      write(this.#joined, fill(words.joined, { code: seat.code, name }));
      write(this.#follow, seat.following ? words.look : words.back);
      this.#write.hidden = !state?.wall.open;
      write(this.#write, words.write);
      write(this.#sent, state?.wall.mine ? fill(words.sent, { text: state.wall.mine }) : "");
      write(this.#leave, words.leave);
    }
  }

  #button(onclick: () => void, kind = ""): HTMLButtonElement {
    return el("button", { type: "button", class: kind, onclick });
  }

  #enter(words: Words, coming: boolean): void {
    write(this.#about, words.about);
    write(this.#open, words.open);
    write(this.#codeName, words.code);
    write(this.#join, words.join);
    this.#open.disabled = this.#join.disabled = coming;
  }

  #lead(words: Words, code: string): void {
    const { state } = this.#session;
    const link = this.#address(code);
    write(this.#big, code);
    if (this.#link.value !== link) this.#link.value = link;
    set(this.#link, { "aria-label": words.link });
    write(this.#copy, words.copy);
    write(this.#local, fill(words.local, { host: window.location.hostname }));
    this.#local.hidden = !isLocal(window.location.hostname);
    write(this.#count, state ? fill(words.numbers, { here: state.here, following: state.following }) : "");
    const asks = pageQuestion() !== null;
    write(this.#ask, words.ask);
    this.#ask.disabled = !asks;
    write(this.#none, words.no_question);
    this.#none.hidden = asks;
    write(this.#wallSwitch, state?.wall.open ? words.wall_close : words.wall_open);
    if (state) this.#wall.update(state, words);
    write(this.#save, words.save);
    write(this.#end, this.#sure ? words.end_sure : words.end);
    set(this.#qr, { "aria-label": words.large, title: words.large });
    set(this.#full, { "aria-label": words.qr });
    set(this.#close, { "aria-label": words.dismiss, title: words.dismiss });
    write(this.#posterCode, `${new URL(link).host} · ${code}`);
    if (this.#drawn === link + words.qr) return;
    this.#drawn = link + words.qr;
    const rows = modules(link);
    if (rows) this.#qr.replaceChildren(picture(rows, ROOM, words.qr));
  }

  /** The link for students: never with what only the presenter has. */
  #address(code: string): string {
    const url = new URL("./", window.location.href);
    url.searchParams.set("room", code);
    return url.href;
  }

  #large(): void {
    this.#full.showModal();
    this.#drawLarge();
  }

  #drawLarge(): void {
    const { seat } = this.#session;
    const rows = seat && this.#full.open ? modules(this.#address(seat.code)) : null;
    if (!rows) return;
    const { clientWidth, clientHeight } = this.#full;
    this.#poster.replaceChildren(picture(rows, Math.min(clientWidth, clientHeight - FOOT), this.#data.words.qr));
  }

  async #copied(): Promise<void> {
    const { copied, selected } = this.#data.words;
    const done = await copy(this.#link);
    if (done) this.#copy.focus();
    write(this.#copyStatus, done ? copied : selected);
  }

  async #saved(): Promise<void> {
    const code = this.#session.seat?.code;
    const record = await this.#session.record();
    if (!record || !code) return;
    const href = URL.createObjectURL(record);
    el("a", { href, download: `seq2see-${code}.csv` }).click();
    setTimeout(() => URL.revokeObjectURL(href), 10_000);
  }

  // Asked once more: it ends for everybody.
  #ended(): void {
    if (this.#sure) void this.#session.end();
    this.#sure = !this.#sure;
    this.update(this.#data);
  }
}
