// The page of a file: a sentence that is typed, a lesson that computes, and the address that keeps both.

import type { Palette } from "../components/shared/colour.ts";
import { el, fill, write } from "../components/shared/dom.ts";
import { Lifetime } from "../components/shared/lifetime.ts";
import { count } from "../components/shared/numbers.ts";
import { type Catalog, type Data, type Language, type Sent, unpackedFile } from "./data.ts";
import { Examples } from "./examples.ts";
import { type Checked, check } from "./sentence.ts";

/** In what words and colours a lesson is shown. */
export interface Look {
  readonly language: Language;
  readonly catalog: Catalog;
  readonly palette: Palette;
}

/** How many tokens of a text are shown, of how many. */
export interface Shown {
  readonly shown: number;
  readonly total: number;
}

export interface Lesson {
  /** What stands above the picture, in the words of a language; made once for each. */
  controls(look: Look): HTMLElement[];
  /** Takes its choices from the address, and says them as they stand there, counted from 1. */
  take(given: URLSearchParams): void;
  chosen(): Readonly<Record<string, string>>;
  /** text: something to read. Draws the pictures. */
  show(text: string, look: Look): Shown;
}

/** What a lesson may ask of its page. */
export interface Stand {
  readonly data: Data;
  /** Where a picture is mounted: a tree of its own, with its style. */
  place(name: string): ParentNode;
  /** Draws again, and keeps the choices in the address. */
  changed(): void;
  /** Draws what stands below the picture once nobody types; whoever comes again puts it off. */
  later(draw: () => void): void;
}

const TEXT = "text";
const LANGUAGE = "lang";
/** Milliseconds without typing, before what is out of sight is drawn, and before the address is written. */
const PAUSE = 150;
const STILL = 400;

function found<Kind extends Element>(selector: string): Kind {
  const element = document.querySelector<Kind>(selector);
  if (!element) throw new Error(`this page has no ${selector}`);
  return element;
}

function readFile(): Data {
  const [data, weights] = ["#data", "#weights"].map((id) => found<HTMLElement>(id));
  const read = unpackedFile(JSON.parse(data.textContent ?? "") as Sent, (weights.textContent ?? "").trim());
  weights.remove(); // the text of the numbers is not needed twice
  return read;
}

class Page implements Stand {
  readonly data: Data;
  readonly #lifetime = new Lifetime();
  readonly #frame = this.#lifetime.frame();
  readonly #writing = this.#lifetime.timer();
  readonly #drawing = this.#lifetime.timer();
  readonly #dark = matchMedia("(prefers-color-scheme: dark)");
  readonly #input = found<HTMLInputElement>("#sentence");
  readonly #notice = found<HTMLElement>("#notice");
  readonly #examples: Examples;
  readonly #lesson: Lesson;
  #language: Language = "en";
  /** Whether the sentence is the visitor's own, or the first example. */
  #own = false;

  constructor(create: (stand: Stand) => Lesson) {
    this.data = readFile();
    this.#lesson = create(this);
    this.#examples = new Examples(this.#lifetime, found("#examples"), (text) => this.#type(text));
    this.#lifetime.listen(this.#input, "input", () => {
      this.#own = true;
      this.changed();
    });
    this.#lifetime.listen(window, "hashchange" as keyof HTMLElementEventMap, () => this.#take());
    this.#dark.addEventListener("change", () => this.#draw());
    this.#take();
  }

  place(name: string): ParentNode {
    const host = found<HTMLElement>(`[data-picture="${name}"]`);
    const template = host.querySelector("template");
    const tree = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    if (template) tree.replaceChildren(template.content.cloneNode(true));
    return tree;
  }

  changed(): void {
    this.#frame.request(() => this.#draw());
    this.#writing.start(STILL, () => this.#write());
  }

  later(draw: () => void): void {
    this.#drawing.start(PAUSE, draw);
  }

  // What the address says: the sentence, the language, the choices.
  #take(): void {
    const given = new URLSearchParams(location.hash.slice(1));
    const wanted = [given.get(LANGUAGE), ...navigator.languages.map((code) => code.split("-")[0])];
    this.#lesson.take(given);
    this.#own = given.has(TEXT);
    this.#speak(wanted.find((code) => code && Object.hasOwn(this.data.words, code)) ?? "en");
    if (this.#own) this.#input.value = given.get(TEXT) ?? "";
    this.#draw();
  }

  #write(): void {
    const parameters = new URLSearchParams({ [LANGUAGE]: this.#language, ...this.#lesson.chosen() });
    if (this.#own) parameters.set(TEXT, this.#input.value);
    try {
      history.replaceState(null, "", `#${parameters}`);
    } catch {
      // A frame without an address of its own keeps nothing.
    }
  }

  get #look(): Look {
    const catalog = this.data.words[this.#language];
    return { language: this.#language, catalog, palette: this.data.palettes[this.#dark.matches ? "dark" : "light"] };
  }

  // Everything that is words, in one language.
  #speak(language: Language): void {
    this.#language = language;
    const { catalog } = this.#look;
    document.documentElement.lang = language;
    document.title = `${catalog["offline.title"]} · seq2see`;
    for (const each of document.querySelectorAll<HTMLElement>("[data-word]")) {
      write(each, catalog[each.dataset.word ?? ""]);
    }
    this.#input.setAttribute("aria-label", catalog["sentence.label"]);
    this.#input.placeholder = catalog["sentence.placeholder"];
    this.#examples.speak(language, this.data.words);
    if (!this.#own) this.#input.value = catalog["example.1"];
    found("#languages").replaceChildren(...this.#languages());
    found("#languages").setAttribute("aria-label", catalog["language.switch"]);
    found("#controls").replaceChildren(...this.#lesson.controls(this.#look));
  }

  #languages(): HTMLElement[] {
    return Object.entries(this.data.words).map(([code, words]) => {
      const pressed = String(code === this.#language);
      const onclick = () => {
        this.#speak(code);
        this.changed();
        found<HTMLElement>(`#languages [lang="${code}"]`).focus();
      };
      return el("button", { type: "button", lang: code, "aria-pressed": pressed, onclick }, words["language.name"]);
    });
  }

  #type(text: string): void {
    this.#own = true;
    this.#input.value = text;
    this.#input.focus();
    this.changed();
  }

  #draw(): void {
    const checked = check(this.#input.value);
    const look = this.#look;
    document.body.classList.toggle("empty", !checked.text);
    const shown = checked.text ? this.#lesson.show(checked.text, look) : null;
    write(this.#notice, notices(checked, shown, look.catalog));
    this.#notice.hidden = !this.#notice.textContent;
    document.body.dataset.shown = checked.text;
  }
}

/** What the author of a text is told: that there is nothing to read, or how much of it is. */
function notices({ notice, used, given }: Checked, shown: Shown | null, catalog: Catalog): string {
  const said = notice ? [fill(catalog[notice], { used: count(used), given: count(given) })] : [];
  if (shown && shown.shown < shown.total) said.push(fill(catalog["sentence.tokens"], { ...shown }));
  return said.join(" ");
}

/** Opens the page. Where this browser lacks what it needs, the sentence of the page stays and says so. */
export function openPage(create: (stand: Stand) => Lesson): void {
  const sentence = found<HTMLElement>("#unable");
  try {
    new Page(create);
    sentence.remove();
  } catch (error) {
    document.body.classList.add("unable");
    throw error;
  }
}
