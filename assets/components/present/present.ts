// Presenting: one picture fills the screen, and a clicker leads through its steps, to the next picture, the next lesson.

import { el, fill, svg, write } from "../shared/dom.ts";
import { aside, modified, writes } from "../shared/keys.ts";
import { Timer } from "../shared/lifetime.ts";
import { followPlace, followTold, placeNow, walk } from "../shared/plan-place.ts";
import { PRESENTING, presenting } from "../shared/presenting.ts";
import { type Command, commandOf, neighbour } from "./keys.ts";

/** What ui/present.py sends. keys: name and meaning of each key, as the help shows them. */
interface Data {
  readonly words: Record<"bar" | "close" | "entered" | "minutes" | "no_notes" | Exclude<Command, "present">, string>;
  readonly keys: [string, string][];
}

/** The buttons of the bar, in their order, and the lines of the sign on each, in a square of 24. */
const BUTTONS: [Exclude<Command, "present">, string][] = [
  ["back", "M15 4 7 12l8 8"],
  ["on", "M9 4l8 8-8 8"],
  ["notes", "M6 3h12v18H6zM9 8h6M9 12h6M9 16h4"],
  ["sentence", "M4 20l1-5L16 4l4 4L9 19z"],
  ["blank", "M3 5h18v14H3zM4 9h16M4 12h16M4 15h16"],
  ["full", "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"],
  ["help", "M8 9a4 4 0 1 1 6 3.4c-1.4.8-2 1.4-2 3M12 19.5v.5"],
  ["leave", "M5 5l14 14M19 5L5 19"],
];
/** Milliseconds that the bar stays after the pointer came to rest, and that the first hint stays. */
const REST = 2500;
const HINT = 6000;

/** Steps are made with keys: what the pointer happens to lie on is not pointed at, until it is moved. */
const KEYED = `${PRESENTING}-keyed`;

const root = document.documentElement;

class Presentation {
  #data: Data | null = null;
  readonly #blank = el("button", { class: "present-blank", type: "button", onclick: () => this.#toggle("blank") });
  readonly #help = el("dialog", { class: "present-help" });
  readonly #bar = el("div", { class: "present-bar", role: "toolbar" });
  /** Where one is in the lesson plan that is open; what its author wrote there. */
  readonly #place = el("span", { class: "present-place" });
  readonly #notes = el("div", { class: "present-notes", role: "note" });
  readonly #said = el("div", { class: "present-said", role: "status" });
  readonly #all = el("div", {}, this.#bar, this.#said, this.#notes, this.#help, this.#blank);
  readonly #resting = new Timer();
  readonly #hint = new Timer();

  constructor() {
    document.body.append(this.#all);
    window.addEventListener("keydown", (event) => this.#key(event));
    document.addEventListener("keydown", blurButton, { capture: true });
    document.addEventListener("pointermove", (event) => this.#moved(event));
    document.addEventListener("click", (event) => this.#click(event), { capture: true });
    followPlace(() => this.#placed());
    followTold((sentence) => this.#say(sentence));
    this.#help.addEventListener("click", (event) => {
      if (event.target === this.#help) this.#help.close();
    });
  }

  update(data: Data): void {
    const app = document.querySelector('[data-testid="stApp"]');
    if (app) this.#all.style.colorScheme = getComputedStyle(app).colorScheme;
    if (JSON.stringify(data) === JSON.stringify(this.#data)) return;
    const first = this.#data === null;
    this.#data = data;
    const { words } = data;
    this.#bar.ariaLabel = words.bar;
    this.#blank.ariaLabel = words.blank;
    this.#bar.replaceChildren(
      this.#place,
      ...BUTTONS.map(([command, sign]) =>
        el(
          "button",
          { type: "button", title: words[command], "aria-label": words[command], onclick: () => this.#do(command) },
          svg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, svg("path", { d: sign })),
        ),
      ),
    );
    const close = el(
      "button",
      { type: "button", class: "present-close", onclick: () => this.#help.close() },
      words.close,
    );
    const rows = data.keys.map(([key, meaning]) => el("div", {}, el("dt", {}, key), el("dd", {}, meaning)));
    this.#help.ariaLabel = words.help;
    this.#help.replaceChildren(el("h2", {}, words.help), el("dl", {}, ...rows), close);
    this.#notes.ariaLabel = words.notes;
    this.#placed();
    if (first && presenting()) this.#entered();
  }

  #key(event: KeyboardEvent): void {
    if (event.defaultPrevented || modified(event)) return;
    if (event.key === "Escape") {
      if (presenting() && !this.#help.open) this.#escape();
      return;
    }
    const command = writes(event) ? null : commandOf(event, presenting());
    if (!command || this.#help.open) return;
    event.preventDefault();
    root.classList.add(KEYED);
    this.#do(command);
  }

  /** Escape closes what is open, one thing at a time; then it ends. */
  #escape(): void {
    for (const state of ["blank", "sentence", "notes"]) {
      if (root.classList.contains(`${PRESENTING}-${state}`)) {
        this.#toggle(state);
        return;
      }
    }
    this.#leave();
  }

  #click(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest(".lesson-links .present") : null;
    if (!link || aside(event)) return;
    event.preventDefault();
    this.#enter();
  }

  #do(command: Command): void {
    const commands: Record<Command, () => void> = {
      present: () => this.#enter(),
      on: () => this.#go(1),
      back: () => this.#go(-1),
      notes: () => this.#toggle("notes"),
      sentence: () => this.#toggle("sentence"),
      blank: () => this.#toggle("blank"),
      full: fullScreen,
      help: () => this.#help.showModal(),
      leave: () => this.#leave(),
    };
    commands[command]();
  }

  #enter(): void {
    root.classList.add(PRESENTING);
    this.#address();
    window.scrollTo(0, 0);
    document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    this.#entered();
  }

  #entered(): void {
    this.#say(this.#data?.words.entered ?? "");
    this.#wake();
  }

  #say(sentence: string): void {
    write(this.#said, sentence);
    this.#hint.start(HINT, () => write(this.#said, ""));
  }

  #placed(): void {
    const place = placeNow();
    const { minutes = "", no_notes = "" } = this.#data?.words ?? {};
    const text = place ? `${place.at} / ${place.count} · ${place.title}` : "";
    if (presenting() && text && this.#place.textContent !== text) this.#say(text);
    write(this.#place, text);
    const lasts = place?.minutes ? fill(minutes, { minutes: place.minutes }) : "";
    write(this.#notes, [text, lasts, place?.note].filter(Boolean).join("\n") || no_notes);
  }

  #leave(): void {
    root.classList.remove(
      PRESENTING,
      ...["blank", "sentence", "notes", "awake", "keyed"].map((state) => `${PRESENTING}-${state}`),
    );
    write(this.#said, "");
    if (document.fullscreenElement) void document.exitFullscreen();
    this.#address();
    document.querySelector<HTMLElement>(".lesson-links .present")?.focus();
  }

  /** Writes into the address whether it is presented (address.ts does). */
  #address(): void {
    window.history.replaceState(window.history.state, "", window.location.href);
  }

  #toggle(state: string): void {
    const on = root.classList.toggle(`${PRESENTING}-${state}`);
    if (state === "sentence" && on) document.querySelector<HTMLInputElement>(".st-key-sentence-bar input")?.focus();
  }

  /** To the next view of the plan; without one to the next picture of this lesson, or else the next lesson. */
  #go(way: 1 | -1): void {
    if (walk(way)) return;
    const views = [...document.querySelectorAll<HTMLElement>('.st-key-controls [class*="view"] [role="radio"]')];
    const turn = neighbour(
      views.map((view) => view.ariaChecked === "true"),
      way,
    );
    const link = document.querySelector<HTMLElement>(`.lesson-links > .${way > 0 ? "next" : "previous"}`);
    (turn === null ? link : views[turn])?.click();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }

  #moved({ movementX, movementY }: PointerEvent): void {
    if (movementX || movementY) root.classList.remove(KEYED);
    this.#wake();
  }

  /** The bar comes while the pointer moves. */
  #wake(): void {
    if (!presenting()) return;
    root.classList.add(`${PRESENTING}-awake`);
    this.#resting.start(REST, () => root.classList.remove(`${PRESENTING}-awake`));
  }
}

/** A button that was clicked does not keep the keys of the picture. */
function blurButton(event: KeyboardEvent): void {
  const active = document.activeElement;
  const leads = ["ArrowLeft", "ArrowRight", "PageUp", "PageDown"].includes(event.key);
  if (presenting() && leads) root.classList.add(KEYED);
  if (presenting() && leads && active instanceof HTMLButtonElement && !active.closest(".present-help")) active.blur();
}

function fullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void root.requestFullscreen?.();
}

declare global {
  interface Window {
    seq2seePresentation?: Presentation;
  }
}

export default function present({ data }: { data: Data }): void {
  window.seq2seePresentation ??= new Presentation();
  window.seq2seePresentation.update(data);
}
