// The views of a plan as a list: to go to, to order, to rename, to take out. Everything by keyboard too.

import { el, fill, focusedIn, svg } from "../shared/dom.ts";
import type { Words } from "./data.ts";
import { MOST, MOST_MINUTES, type Plan, type View, type Written } from "./views.ts";

export interface RowActions {
  go(n: number): void;
  move(from: number, to: number): void;
  drop(n: number): void;
  write(n: number, written: Written): void;
}

/** The buttons of a row, and the lines of the sign on each, in a square of 24. */
const TOOLS = [
  ["edit", "M4 20l1-5L16 4l4 4L9 19z"],
  ["up", "M5 15l7-7 7 7"],
  ["down", "M5 9l7 7 7-7"],
  ["drop", "M5 5l14 14M19 5L5 19"],
] as const;
type Tool = (typeof TOOLS)[number][0];

export class Rows {
  readonly element = el("ol", { class: "rows" });
  readonly #actions: RowActions;
  #words: Words | null = null;
  #plan: Plan = { name: "", views: [] };
  #at = 0;
  /** The row that is being written, -1 where none is; and the one that is being dragged. */
  #writing = -1;
  #dragged = -1;

  constructor(actions: RowActions) {
    this.#actions = actions;
  }

  /** at: the place where one is, counted from 1; 0 where this plan is not open. */
  show(plan: Plan, at: number, words: Words): void {
    if (this.#writing >= 0 && plan === this.#plan && words === this.#words) {
      this.#mark(at);
      return;
    }
    this.#writing = -1;
    this.#draw(plan, at, words);
  }

  /** The view where one is comes into sight. */
  reveal(): void {
    this.element.querySelector(".here")?.scrollIntoView({ block: "nearest" });
  }

  /** The control `name` of row n gets the focus, or the nearest that can. */
  focus(n: number, name: Tool | "title"): void {
    const rows = [...this.element.querySelectorAll<HTMLElement>(":scope > li")];
    const row = rows[Math.min(n, rows.length - 1)];
    const wanted = row?.querySelector<HTMLButtonElement>(`[data-name="${name}"]`);
    (wanted && !wanted.disabled ? wanted : row?.querySelector<HTMLElement>("[data-name=title]"))?.focus();
  }

  #draw(plan: Plan, at: number, words: Words): void {
    const had = focusedIn(this.element);
    const [row, name] = had instanceof HTMLElement && this.element.contains(had) ? place(had) : [-1, "title" as const];
    this.#plan = plan;
    this.#words = words;
    this.element.replaceChildren(
      ...plan.views.map((view, n) => (n === this.#writing ? this.#form(view, n, words) : this.#row(view, n, words))),
    );
    this.#mark(at);
    if (row >= 0) this.focus(row, name);
  }

  #mark(at: number): void {
    this.#at = at;
    [...this.element.children].forEach((row, n) => {
      row.classList.toggle("here", n + 1 === at);
      if (n + 1 === at) row.setAttribute("aria-current", "step");
      else row.removeAttribute("aria-current");
    });
  }

  #row(view: View, n: number, words: Words): HTMLElement {
    const last = this.#plan.views.length - 1;
    const title = el(
      "button",
      { type: "button", class: "title", "data-name": "title", title: words.go, onclick: () => this.#actions.go(n) },
      view.title,
    );
    const tools = TOOLS.map(([name, sign]) => {
      const label = fill(words[name], { title: view.title });
      const button = el(
        "button",
        { type: "button", "data-name": name, "aria-label": label, title: label, onclick: () => this.#use(name, n) },
        svg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, svg("path", { d: sign })),
      );
      button.disabled = (name === "up" && n === 0) || (name === "down" && n === last);
      return button;
    });
    const minutes = view.minutes ? [fill(words.minutes, { minutes: view.minutes })] : [];
    const says = [...minutes, ...(view.note ? [view.note] : [])].join(" · ");
    const line = el(
      "li",
      { draggable: "true", "data-row": n },
      el("span", { class: "number" }, n + 1),
      title,
      el("span", { class: "tools" }, ...tools),
      ...(says ? [el("p", { class: "note" }, says)] : []),
    );
    this.#listen(line, n);
    return line;
  }

  #listen(line: HTMLElement, n: number): void {
    line.addEventListener("keydown", (event) => {
      const keys: Record<string, () => void> = event.altKey
        ? { ArrowUp: () => this.#use("up", n), ArrowDown: () => this.#use("down", n) }
        : { F2: () => this.#use("edit", n), Delete: () => this.#use("drop", n) };
      if (!Object.hasOwn(keys, event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      keys[event.key]();
    });
    line.addEventListener("dragstart", (event) => {
      this.#dragged = n;
      event.dataTransfer?.setData("text/plain", this.#plan.views[n].title);
    });
    line.addEventListener("dragover", (event) => {
      if (this.#dragged >= 0) event.preventDefault();
    });
    line.addEventListener("drop", (event) => {
      event.preventDefault();
      const from = this.#dragged;
      this.#dragged = -1;
      if (from >= 0) this.#actions.move(from, n);
    });
    line.addEventListener("dragend", () => {
      this.#dragged = -1;
    });
  }

  #use(name: Tool, n: number): void {
    if (name === "edit") this.#write(n);
    if (name === "drop") this.#actions.drop(n);
    const way = name === "up" ? -1 : name === "down" ? 1 : 0;
    if (way === 0 || !this.#plan.views[n + way]) return;
    const focused = focusedIn(this.element);
    const [, control] = focused instanceof HTMLElement ? place(focused) : [n, name];
    this.#actions.move(n, n + way);
    this.focus(n + way, control);
  }

  #write(n: number): void {
    this.#writing = n;
    if (this.#words) this.#draw(this.#plan, this.#at, this.#words);
    this.element.querySelector("form")?.scrollIntoView({ block: "nearest" });
    this.element.querySelector<HTMLInputElement>("form input")?.select();
  }

  #form(view: View, n: number, words: Words): HTMLElement {
    const title = el("input", { type: "text", maxlength: MOST.title, value: view.title, required: "" });
    const minutes = el("input", { type: "number", min: 1, max: MOST_MINUTES, step: 1, value: view.minutes ?? "" });
    const note = el("input", { type: "text", maxlength: MOST.note, value: view.note ?? "" });
    const labelled = (name: string, input: HTMLInputElement) => el("label", {}, name, input);
    const done = () => {
      this.#writing = -1;
      if (this.#words) this.#draw(this.#plan, this.#at, this.#words);
      this.focus(n, "title");
    };
    const form = el(
      "form",
      {},
      labelled(words.view_title, title),
      labelled(words.view_minutes, minutes),
      labelled(words.view_note, note),
      el("button", { type: "submit", class: "primary" }, words.done),
      el("button", { type: "button", onclick: done }, words.cancel),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#writing = -1;
      this.#actions.write(n, { title: title.value, minutes: minutes.value, note: note.value });
      done();
    });
    form.addEventListener("keydown", (event) => {
      event.stopPropagation(); // letters are letters in here
      if (event.key !== "Escape") return;
      event.preventDefault();
      done();
    });
    return el("li", { class: "writing", "data-row": n }, form);
  }
}

/** The row and the name of a control of the list. */
function place(control: HTMLElement): [row: number, name: Tool | "title"] {
  const row = Number(control.closest<HTMLElement>("[data-row]")?.dataset.row ?? 0);
  return [row, (control.dataset.name ?? "title") as Tool | "title"];
}
