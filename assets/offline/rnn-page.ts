// /rnn as a file: the network reads what is typed.

import below from "../components/unrolled-below/unrolled-below.ts";
import type { Order } from "../components/unrolled-rnn/data.ts";
import picture from "../components/unrolled-rnn/unrolled-rnn.ts";
import { type Lesson, type Look, openPage, type Shown, type Stand } from "./page.ts";
import { addressed, placeIn } from "./places.ts";
import { belowFigure, hiddenStates, type RnnChoices, RnnLesson, rnnWords } from "./rnn-figure.ts";
import { MOST_TOKENS } from "./sentence.ts";

class RnnPage implements Lesson {
  readonly #stand: Stand;
  readonly #lesson: RnnLesson;
  readonly #place: ParentNode;
  readonly #belowPlace: ParentNode;
  #choices: RnnChoices = { unit: null, step: null, order: "trained" };

  constructor(stand: Stand) {
    this.#stand = stand;
    this.#lesson = new RnnLesson(stand.data);
    this.#place = stand.place("unrolled-rnn");
    this.#belowPlace = stand.place("unrolled-below");
  }

  controls(): HTMLElement[] {
    return [];
  }

  take(given: URLSearchParams): void {
    this.#choices = {
      unit: placeIn(given, "unit", this.#lesson.units),
      step: placeIn(given, "step", MOST_TOKENS),
      order: orderOf(given.get("order")),
    };
  }

  chosen(): Record<string, string> {
    const { unit, step, order } = this.#choices;
    return addressed({ unit, step, order: order === "trained" ? null : order });
  }

  show(text: string, { catalog, palette }: Look): Shown {
    const { read, trace } = this.#lesson.read(text, MOST_TOKENS);
    const step = this.#choices.step !== null && this.#choices.step < trace.steps ? this.#choices.step : null;
    const words = rnnWords(catalog);
    picture({
      data: {
        ...this.#lesson.figure(read, trace, this.#choices),
        step,
        alternative: hiddenStates(trace, catalog),
        palette,
        words,
      },
      parentElement: this.#place,
      setStateValue: (name, value) => this.#told(name, value),
    });
    this.#stand.later(() => {
      below({ data: { ...belowFigure(read, trace), palette, words }, parentElement: this.#belowPlace });
    });
    return { shown: trace.steps, total: read.total };
  }

  // The picture tells of a cell or an order that was chosen, as it tells the app.
  #told(name: string, value: unknown): void {
    if (name === "cell") {
      const { unit, step } = value as Record<"unit" | "step", number>;
      this.#choices = { ...this.#choices, unit: unit - 1, step: step - 1 };
    } else if (name === "order") {
      this.#choices = { ...this.#choices, order: orderOf(value) };
    }
    this.#stand.changed();
  }
}

function orderOf(given: unknown): Order {
  return given === "similar" ? "similar" : "trained";
}

openPage((stand) => new RnnPage(stand));
