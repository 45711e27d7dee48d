// /self-attention as a file: every head of the Transformer on what is typed.

import type { Pin } from "../components/explorer/data.ts";
import picture from "../components/explorer/explorer.ts";
import { el } from "../components/shared/dom.ts";
import strip, { type Sent as StripSent } from "../components/strip-picture/strip-picture.ts";
import { type Attended, type AttentionChoices, AttentionLesson } from "./attention-figure.ts";
import { changeSaid } from "./change-said.ts";
import { type Catalog, labels } from "./data.ts";
import { type Lesson, type Look, openPage, type Shown, type Stand } from "./page.ts";
import { fillParticles } from "./particles.ts";
import { addressed, pairsIn, placeIn } from "./places.ts";
import { MOST_TOKENS } from "./sentence.ts";
import { stripFigure } from "./strip-figure.ts";
import { AS_TRAINED, type Change } from "./transformer.ts";

/** pages/self_attention/what_if.py */
const TEMPERATURES = [0.25, 0.5, 0.7, 1, 1.5, 2, 4];

class AttentionPage implements Lesson {
  readonly #stand: Stand;
  readonly #lesson: AttentionLesson;
  readonly #place: ParentNode;
  readonly #stripPlace: ParentNode;
  #choices: AttentionChoices = { layer: null, head: null, byLayer: false, pins: [], change: AS_TRAINED };

  constructor(stand: Stand) {
    this.#stand = stand;
    this.#lesson = new AttentionLesson(stand.data);
    this.#place = stand.place("explorer");
    this.#stripPlace = stand.place("strip-picture");
  }

  controls({ catalog }: Look): HTMLElement[] {
    const { change } = this.#choices;
    const temperature = el(
      "select",
      { "aria-label": catalog["self_attention.temperature"] },
      ...TEMPERATURES.map((each) => el("option", { value: each }, each)),
    );
    temperature.value = String(change.temperature);
    temperature.onchange = () => this.#change({ temperature: Number(temperature.value) });
    return [
      this.#switch(catalog, "mask"),
      this.#switch(catalog, "scale"),
      el("label", {}, catalog["self_attention.temperature"], temperature),
    ];
  }

  #switch(catalog: Catalog, name: "mask" | "scale"): HTMLElement {
    const box = el("input", { type: "checkbox" });
    box.checked = this.#choices.change[name];
    box.onchange = () => this.#change({ [name]: box.checked });
    return el("label", {}, box, catalog[`self_attention.${name}`]);
  }

  #change(part: Partial<Change>): void {
    this.#choices = { ...this.#choices, change: { ...this.#choices.change, ...part } };
    this.#stand.changed();
  }

  take(given: URLSearchParams): void {
    const { layers, heads } = this.#lesson.transformer;
    const temperature = Number(given.get("temperature"));
    this.#choices = {
      layer: placeIn(given, "layer", layers.length),
      head: placeIn(given, "head", heads),
      byLayer: given.get("order") === "layer",
      pins: pairsIn(given, "pin", MOST_TOKENS),
      change: {
        mask: given.get("mask") !== "false",
        scale: given.get("scale") !== "false",
        temperature: TEMPERATURES.includes(temperature) ? temperature : 1,
      },
    };
  }

  chosen(): Record<string, string> {
    const { layer, head, byLayer, pins, change } = this.#choices;
    return addressed({
      layer,
      head,
      order: byLayer ? "layer" : null,
      pin: pins.map(([i, j]) => `${i + 1}.${j + 1}`).join(","),
      mask: change.mask ? null : "false",
      scale: change.scale ? null : "false",
      temperature: change.temperature === 1 ? null : String(change.temperature),
    });
  }

  show(text: string, { language, catalog, palette }: Look): Shown {
    const attended = this.#lesson.read(text, MOST_TOKENS, this.#choices.change);
    const figure = this.#lesson.figure(attended, this.#choices, catalog, palette);
    picture({
      data: figure,
      parentElement: this.#place,
      setStateValue: (name, value) => this.#told(name, value),
    });
    const { layer, head } = figure.heads ?? { layer: 0, head: 0 };
    const { change } = this.#choices;
    this.#stand.later(() => this.#strip(attended, { layer, head, change }, { catalog, palette }));
    this.#say("head-does", this.#stand.data.attention?.does[language][layer][head] ?? "");
    this.#say("change-said", changeSaid(attended, change, catalog));
    return { shown: attended.read.ids.length, total: attended.read.total };
  }

  // The same head as a strip of matrices.
  #strip(
    { trace }: Attended,
    { layer, head, change }: Pick<AttentionChoices, "change"> & Record<"layer" | "head", number>,
    { catalog, palette }: Pick<Look, "catalog" | "palette">,
  ): void {
    strip({
      data: {
        ...stripFigure(this.#lesson.transformer, trace, change, layer, head, palette),
        step: null,
        causal: change.mask,
        scaled: change.scale,
        temperature: change.temperature,
        alternative: fillParticles(catalog["self_attention.strip_alt"], { layer: layer + 1, head: head + 1 }),
        palette,
        words: labels<StripSent["words"]>(catalog, "self_attention.strip."),
      },
      parentElement: this.#stripPlace,
    });
  }

  #say(id: string, text: string): void {
    const element = document.getElementById(id);
    if (!element) return;
    element.textContent = text;
    element.hidden = !text;
  }

  // The picture tells of a head, an order or pins that were chosen, as it tells the app.
  #told(name: string, value: unknown): void {
    if (name === "head") {
      const { layer, head } = value as Record<"layer" | "head", number>;
      this.#choices = { ...this.#choices, layer: layer - 1, head: head - 1 };
    } else if (name === "order") {
      this.#choices = { ...this.#choices, byLayer: value === "layer" };
    } else if (name === "pins") {
      this.#choices = { ...this.#choices, pins: (value as Pin[]).map(([i, j]) => [i - 1, j - 1] as const) };
    }
    this.#stand.changed();
  }
}

openPage((stand) => new AttentionPage(stand));
