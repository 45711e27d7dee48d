// The examples, one click away: a list that unfolds and closes again.

import { el } from "../components/shared/dom.ts";
import type { Lifetime } from "../components/shared/lifetime.ts";
import type { Catalog, Language } from "./data.ts";

export class Examples {
  readonly #element: HTMLDetailsElement;
  readonly #take: (text: string) => void;

  constructor(lifetime: Lifetime, element: HTMLDetailsElement, take: (text: string) => void) {
    this.#element = element;
    this.#take = take;
    lifetime.listen(document, "pointerdown", (event) => {
      if (!event.composedPath().includes(element)) element.open = false;
    });
    lifetime.listen(element, "keydown", (event) => {
      if (event.key !== "Escape" || !element.open) return;
      element.open = false;
      element.querySelector("summary")?.focus();
    });
  }

  /** Those of every language, the reader's own first. */
  speak(language: Language, words: Readonly<Record<Language, Catalog>>): void {
    const codes = [language, ...Object.keys(words).filter((code) => code !== language)];
    const items = codes.flatMap((code) =>
      Object.entries(words[code])
        .filter(([key]) => key.startsWith("example."))
        .map(([, text]) => el("li", { lang: code }, this.#button(text))),
    );
    this.#element.querySelector("ul")?.replaceChildren(...items);
  }

  #button(text: string): HTMLButtonElement {
    const onclick = () => {
      this.#element.open = false;
      this.#take(text);
    };
    return el("button", { type: "button", onclick }, text);
  }
}
