// The bar of a player: first, back, play, forward, last, a slider, speed and, where wanted, "all".

import { el, fill, set, svg } from "./dom.ts";
import type { Player } from "./player.ts";

const ICONS = {
  first: "M5 5h2v14H5zM20 5v14L9 12z",
  back: "M17 5v14L6 12z",
  play: "M7 4v16l13-8z",
  pause: "M6 5h4v14H6zM14 5h4v14h-4z",
  forward: "M7 5v14l11-7z",
  last: "M17 5h2v14h-2zM4 5v14l11-7z",
};

type Icon = keyof typeof ICONS;
export type ControlWords = Record<Icon | "player" | "step" | "step_of" | "speed", string>;

export interface ControlOptions {
  speeds: number[];
  /** The name of the button that shows all; null for a bar without it. */
  all: string | null;
}

export class Controls {
  readonly element: HTMLElement;
  readonly count = el("span", { class: "count" });
  readonly #words: ControlWords;
  readonly #slider: HTMLInputElement;
  readonly #play: HTMLButtonElement;
  readonly #icon = svg("path", { d: ICONS.play });
  readonly #all: HTMLButtonElement | null;

  constructor(words: ControlWords, player: Player, { speeds, all }: ControlOptions) {
    this.#words = words;
    this.#slider = el("input", { type: "range", min: 1, step: 1, "aria-label": words.step });
    this.#slider.oninput = () => player.go(Number(this.#slider.value) - 1);
    const options = speeds.map((speed) => el("option", { value: speed }, `${speed}\u00d7`));
    const speed = el("select", { "aria-label": words.speed, title: words.speed }, ...options);
    speed.value = String(player.speed);
    speed.onchange = () => {
      player.speed = Number(speed.value);
    };
    this.#play = this.#button("play", () => player.toggle(), this.#icon);
    this.#play.classList.add("primary");
    this.#all =
      all === null ? null : el("button", { type: "button", class: "wide all", onclick: () => player.toggleAll() }, all);
    this.element = el(
      "div",
      { class: "player", role: "toolbar", "aria-label": words.player },
      this.#button("first", () => player.first()),
      this.#button("back", () => player.back()),
      this.#play,
      this.#button("forward", () => player.forward()),
      this.#button("last", () => player.end()),
      this.#slider,
      this.count,
      speed,
      ...(this.#all ? [this.#all] : []),
    );
  }

  #button(name: Icon, onclick: () => void, path = svg("path", { d: ICONS[name] })): HTMLButtonElement {
    const label = this.#words[name];
    return el(
      "button",
      { type: "button", class: "icon", "data-name": name, "aria-label": label, title: label, onclick },
      svg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, path),
    );
  }

  show({ step, last, playing, all }: Player): void {
    const steps = last + 1;
    set(this.#slider, { max: steps, "aria-valuetext": fill(this.#words.step_of, { step: step + 1, steps }) });
    this.#slider.value = String(step + 1);
    this.count.replaceChildren(el("i", {}, "t"), ` = ${step + 1} / ${steps}`);
    const name = playing ? "pause" : "play";
    set(this.#play, { "data-name": name, title: this.#words[name], "aria-label": this.#words[name] });
    this.#icon.setAttribute("d", ICONS[name]);
    this.#all?.setAttribute("aria-pressed", String(all));
  }
}
