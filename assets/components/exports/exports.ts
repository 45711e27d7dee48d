// Saving a picture: a small button on each, and a menu of what it can be saved as. All of it happens in the browser.

import { el, fill, set, svg } from "../shared/dom.ts";
import { Frame, Timer } from "../shared/lifetime.ts";
import { captionsOf, fileName, type Page, viewOf } from "./captions.ts";
import { countBefore, frames, shownIn } from "./find.ts";
import { FORMATS, type Format } from "./formats.ts";
import { Menu } from "./menu.ts";
import type { Look } from "./page.ts";
import { ink as inkOf } from "./svg/ink.ts";

/** What ui/exports.py sends. */
interface Data extends Page {
  /** Labels of assets/words/: exports.<key>. */
  readonly words: Readonly<Record<"button" | "failed" | "model" | "sentence", string>>;
  /** By the name of a format. */
  readonly formats: Readonly<Record<string, string>>;
}

const BUTTON = "export";
/** What seq2see/browser.py asks a page for a file by, detail: { format }. */
const ASKED = "seq2see:export";
const ICON = "M12 3v12M6.5 10l5.5 5.5 5.5-5.5M4 20.5h16";
/** Milliseconds until a page that has changed is looked through for pictures. */
const PATIENCE = 200;
/** Milliseconds until a browser has surely begun to save what it was given. */
const SAVING = 60_000;

class Exports {
  readonly #menu = new Menu();
  readonly #looking = new Timer();
  readonly #frame = new Frame();
  #data: Data;
  #busy = false;
  /** The button at which the menu was open when the pointer came down, which closes it. */
  #closed: HTMLElement | null = null;

  constructor(data: Data) {
    this.#data = data;
    document.body.append(this.#menu.element);
    const changed = new MutationObserver(() => this.#look());
    changed.observe(document.body, { childList: true, subtree: true });
    document.addEventListener(ASKED, (event) => this.#asked(event as CustomEvent<{ format: string }>));
    for (const type of ["scroll", "resize"]) {
      window.addEventListener(type, () => this.#menu.follow(), { capture: true, passive: true });
    }
  }

  update(data: Data): void {
    this.#data = data;
    const app = document.querySelector('[data-testid="stApp"]');
    if (app) this.#menu.element.style.colorScheme = getComputedStyle(app).colorScheme;
    for (const each of document.querySelectorAll(`.${BUTTON}`)) this.#name(each);
    this.#look();
  }

  #look(): void {
    if (!this.#looking.waiting) this.#looking.start(PATIENCE, () => this.#frame.request(() => this.#offer()));
  }

  /** A button for every picture, and none where there is no picture any more. */
  #offer(): void {
    const { frames: found, waits } = frames();
    for (const each of document.querySelectorAll(`.${BUTTON}`)) {
      if (!found.includes(each.parentElement as HTMLElement)) each.remove();
    }
    for (const frame of found) {
      if (!frame.querySelector(`:scope > .${BUTTON}`)) frame.append(this.#button(frame));
    }
    if (waits) this.#look();
  }

  #button(frame: HTMLElement): HTMLElement {
    const button = el(
      "button",
      { type: "button", class: BUTTON, "aria-haspopup": "menu", "aria-expanded": "false" },
      svg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, svg("path", { d: ICON })),
    );
    this.#name(button);
    button.addEventListener("pointerdown", () => {
      this.#closed = this.#menu.isAt(button) ? button : null;
    });
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      if (this.#closed !== button) this.#open(button, frame);
      this.#closed = null;
    });
    return button;
  }

  // The command line asks for a file of the lesson's picture; that it is being made is said by preventDefault.
  #asked(event: CustomEvent<{ format: string }>): void {
    const format = FORMATS.find(({ name }) => name === event.detail.format);
    const frame = frames().frames.find((each) => each.closest(".st-key-stage"));
    if (!format || !frame || !shownIn(frame) || this.#busy) return;
    event.preventDefault();
    void this.#save(format, frame);
  }

  #name(button: Element): void {
    const { button: name } = this.#data.words;
    set(button, { "aria-label": name, title: name });
  }

  #open(button: HTMLElement, frame: HTMLElement): void {
    const { words, formats } = this.#data;
    const shown = shownIn(frame);
    const fitting = FORMATS.filter(({ fits }) => !fits || (shown !== null && fits(shown.element)));
    const entries = fitting.map(({ name }) => ({ name, label: formats[name] ?? name }));
    this.#menu.show(button, words.button, entries, (name) => {
      const format = FORMATS.find((each) => each.name === name);
      if (format && !this.#busy) void this.#save(format, frame);
    });
  }

  async #save(format: Format, frame: HTMLElement): Promise<void> {
    const { words } = this.#data;
    this.#busy = true;
    this.#menu.busy(true);
    try {
      const shown = shownIn(frame);
      if (!shown) throw new Error("the picture is not drawn");
      const captions = captionsOf(frame, this.#data, words);
      const file = await format.make({ shown, captions, look: lookOf(), page: this.#data });
      const number = countBefore(frame, shown.name) + 1;
      const name = fileName(this.#data.key, viewOf(this.#data, window.location.search), shown.name, number);
      hand(file, `${name}.${format.name}`);
      this.#menu.hide();
    } catch (error) {
      console.error("seq2see:", error);
      this.#menu.say(fill(words.failed, { format: format.name.toUpperCase() }));
    } finally {
      this.#busy = false;
      this.#menu.busy(false);
    }
  }
}

/** Lets the browser save a file. */
function hand(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  el("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), SAVING);
}

/** The colours of the theme that the reader sees, and the page's font. */
function lookOf(): Look {
  const app = document.querySelector('[data-testid="stApp"]') ?? document.body;
  const probe = el("span", { hidden: "" });
  app.append(probe);
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const [ground, ink, muted, line] = ["ground", "ink", "muted", "line"].map((name) => inkOf(colour(name)).colour);
  const family = getComputedStyle(app).fontFamily;
  probe.remove();
  return { ground, ink, muted, line, family };
}

declare global {
  interface Window {
    seq2seeExports?: Exports;
  }
}

export default function exporting({ data }: { data: Data }): void {
  window.seq2seeExports ??= new Exports(data);
  window.seq2seeExports.update(data);
}
