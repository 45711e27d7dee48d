// What the button unfolds: which plan, its views, and what can be done with them. Knows no state of its own.

import { el, fill, set, write } from "../shared/dom.ts";
import type { Lifetime } from "../shared/lifetime.ts";
import { barButton, unfold } from "../shared/unfold.ts";
import type { Words } from "./data.ts";
import { type RowActions, Rows } from "./rows.ts";
import { MOST, minutesOf, type Plan } from "./views.ts";

export interface Actions extends RowActions {
  unfolded(): void;
  choose(key: string): void;
  create(): void;
  rename(name: string): void;
  add(): void;
  present(): void;
  copy(field: HTMLInputElement): void;
  save(): void;
  open(file: File): void;
  leave(): void;
  remove(): void;
}

/** A plan that can be chosen. group: the label of its group. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly group: string;
}

export interface Shown {
  readonly plan: Plan;
  readonly own: boolean;
  /** The place in it, counted from 1; 0 where it is not open. */
  readonly at: number;
  /** Whether any plan is open, and the place of that. */
  readonly open: { readonly at: number; readonly count: number } | null;
  readonly choices: readonly Choice[];
  readonly chosen: string;
}

const ICON = "M9 6h11v2H9zM9 11h11v2H9zM9 16h11v2H9zM4 5.5h3v3H4zM4 10.5h3v3H4zM4 15.5h3v3H4z";

export class Panel {
  readonly elements: readonly HTMLElement[];
  readonly rows: Rows;
  readonly #actions: Actions;
  readonly #name = el("span", { class: "name" });
  readonly #button = barButton(ICON, this.#name, { popovertarget: "panel" });
  readonly #title = el("h2");
  readonly #which = el("select");
  readonly #called = el("input", { type: "text", maxlength: MOST.name, spellcheck: "false" });
  readonly #empty = el("p", { class: "empty" });
  readonly #sum = el("p", { class: "sum" });
  readonly #status = el("p", { class: "status", role: "status" });
  readonly #link = el("input", { type: "text", readonly: "", spellcheck: "false" });
  readonly #file = el("input", { type: "file", accept: ".json,application/json", tabindex: -1 });
  readonly #new;
  readonly #add;
  readonly #present;
  readonly #copy;
  readonly #save;
  readonly #open;
  readonly #leave;
  readonly #remove;
  /** What was done where the panel is folded: a line under the bar that goes by itself. */
  readonly #toast = el("p", { class: "toast", role: "status" });
  readonly #toasted;
  readonly #panel: HTMLElement;
  #words: Words | null = null;

  constructor(lifetime: Lifetime, actions: Actions) {
    this.#actions = actions;
    this.#toasted = lifetime.timer();
    this.rows = new Rows(actions);
    const button = (act: () => void, kind = "") => el("button", { type: "button", class: kind, onclick: act });
    this.#new = button(() => actions.create());
    this.#add = button(() => actions.add(), "add");
    this.#present = button(() => actions.present(), "primary");
    this.#copy = button(() => actions.copy(this.#link));
    this.#save = button(() => actions.save());
    this.#open = button(() => this.#file.click());
    this.#leave = button(() => actions.leave());
    this.#remove = button(() => this.#removed());
    this.#panel = el(
      "div",
      { id: "panel", popover: "auto", role: "dialog" },
      el("div", { class: "line head" }, this.#title, this.#sum),
      el("div", { class: "line" }, this.#which, this.#new),
      this.#called,
      this.rows.element,
      this.#empty,
      el("div", { class: "line" }, this.#add, this.#present),
      el("div", { class: "line small" }, this.#copy, this.#save, this.#open, this.#leave, this.#remove),
      this.#link,
      this.#status,
      this.#file,
    );
    this.elements = [this.#button, this.#panel, this.#toast];
    unfold(lifetime, this.#button, this.#panel, {
      opening: () => {
        write(this.#toast, "");
        actions.unfolded();
      },
    });
    lifetime.listen(this.#panel, "toggle", () => this.rows.reveal());
    lifetime.listen(this.#which, "change", () => actions.choose(this.#which.value));
    lifetime.listen(this.#called, "change", () => actions.rename(this.#called.value));
    lifetime.listen(this.#file, "change", () => {
      const [file] = this.#file.files ?? [];
      if (file) actions.open(file);
      this.#file.value = "";
    });
  }

  get unfolded(): boolean {
    return this.#panel.matches(":popover-open");
  }

  fold(): void {
    if (this.unfolded) this.#panel.hidePopover();
  }

  unfold(): void {
    if (!this.unfolded && this.#button.checkVisibility()) this.#panel.showPopover();
  }

  show(shown: Shown, words: Words): void {
    const { plan, own, at, open } = shown;
    if (words !== this.#words) this.#label(words);
    write(this.#name, open ? `${open.at} / ${open.count}` : words.button);
    this.#choices(shown, words);
    if (this.#called.value !== plan.name && !this.#called.matches(":focus")) this.#called.value = plan.name;
    this.rows.show(plan, at, words);
    const minutes = minutesOf(plan);
    write(this.#sum, minutes ? fill(words.minutes, { minutes }) : "");
    const none = plan.views.length === 0;
    this.#empty.hidden = !none;
    this.#called.hidden = !own;
    this.#leave.hidden = open === null;
    this.#remove.hidden = !own;
    write(this.#remove, words.remove);
    this.#link.hidden = true;
    for (const button of [this.#present, this.#copy, this.#save]) button.disabled = none;
  }

  /** link: shown beside the sentence, so that it can be taken by hand. */
  say(sentence: string, link = ""): void {
    write(this.#status, sentence);
    if (link) {
      this.#link.value = link;
      this.#link.hidden = false;
    }
    if (this.unfolded || !sentence) return;
    write(this.#toast, sentence);
    this.#toasted.start(4000, () => write(this.#toast, ""));
  }

  #label(words: Words): void {
    this.#words = words;
    write(this.#title, words.title);
    write(this.#new, words.new);
    write(this.#empty, words.empty);
    write(this.#add, words.add);
    write(this.#present, words.present);
    write(this.#copy, words.copy);
    write(this.#save, words.save);
    write(this.#open, words.open);
    write(this.#leave, words.leave);
    set(this.#button, { "aria-label": words.title, title: words.hint });
    set(this.#panel, { "aria-label": words.title });
    set(this.#which, { "aria-label": words.which });
    set(this.#called, { "aria-label": words.name, placeholder: words.name });
    set(this.#link, { "aria-label": words.link });
    set(this.#file, { "aria-label": words.open });
  }

  #choices({ choices, chosen }: Shown, words: Words): void {
    const groups = [...new Set(choices.map(({ group }) => group))];
    this.#which.replaceChildren(
      ...groups.map((group) => {
        const options = choices.filter((each) => each.group === group);
        return el(
          "optgroup",
          { label: group },
          ...options.map(({ key, label }) => el("option", { value: key }, label || words.unnamed)),
        );
      }),
    );
    this.#which.value = chosen;
  }

  // Once to ask, once more to do it.
  #removed(): void {
    const { remove, really } = this.#words ?? { remove: "", really: "" };
    if (this.#remove.textContent === remove) write(this.#remove, really);
    else this.#actions.remove();
  }
}
