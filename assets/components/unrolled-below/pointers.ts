// What is to be seen in this sentence; each pointer leads to its place.

import { el, fill } from "../shared/dom.ts";
import { fixed } from "../shared/numbers.ts";
import { spoken, symbol } from "../shared/tokens.ts";
import type { Below, Pointed, Pointer } from "../unrolled-rnn/data.ts";

export function pointerList(data: Below, pick: (place: Pointed) => void): HTMLElement {
  return el(
    "ul",
    { class: "pointers" },
    ...data.pointers.map((pointer) => el("li", {}, pointerButton(data, pointer, pick))),
  );
}

function pointerButton(data: Below, pointer: Pointer, pick: (place: Pointed) => void): HTMLElement {
  const { name, step, unit = 0, number = 0, other = 0, low = 0, high = 0 } = pointer;
  const values = {
    step: step + 1,
    before: step,
    token: spoken(data.tokens[step]),
    units: data.units,
    unit: unit + 1,
    number: name === "near" ? number : fixed(number, name === "changed" ? 2 : 1),
    low: fixed(low, 2),
    high: fixed(high, 2),
    other: other + 1,
    other_token: spoken(data.tokens[other]),
  };
  const [start, end] = data.words[`see_${name}`].split("{change}");
  const onclick = () => pick({ step, unit: pointer.unit ?? null });
  const button = el("button", { type: "button", "data-name": name, onclick }, fill(start, values));
  if (end === undefined) return button;
  const [now, before] = [symbol("h", values.step, "hidden"), symbol("h", values.before, "hidden")];
  button.append(el("span", { class: "norm" }, "\u2016", now, " \u2212 ", before, "\u2016"), fill(end, values));
  return button;
}
