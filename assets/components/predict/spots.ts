// The parts of the pictures: where a choice stands, and what gives the answer away.

import type { Spot } from "./data.ts";
import { around, type Box, within } from "./layout.ts";

/** Where the n-th of a part is found, from 0. */
const PARTS: Readonly<Record<string, (n: number) => string>> = {
  // tokens, next-token, tasks
  cut: () => ".token-cuts > .row:nth-of-type(3) .chips",
  guesses: (n) => `.next-bars .panel:nth-child(${n + 1}) .rows`,
  answers: (n) => `.task-map > li:nth-child(${n + 1}) li:last-child .out`,
  // rnn, seq2seq, attention
  read: (n) => `.unrolled-rnn .chip[data-first="${n}"]`,
  written: (n) => `.encoder-decoder .writing .column:nth-child(${n + 2}) > .chip.word`,
  writing: () => ".encoder-decoder .writing",
  source: (n) => `.contexts .chip.source[data-first="${n}"]`,
  // train-vs-test, dot-product
  truth: (n) => `.fed-pair > li:nth-child(${n + 2}) .truth`,
  sums: () => ".vectors .panel",
  // self-attention, transformer, comeback
  key: (n) => `.explorer .strip.keys [data-first="${n}"]`,
  column: (n) => `.two-readings .tops [data-first="${n}"]`,
  lane: (n) => `.machine .name[data-token="${n + 1}"]`,
};

interface Veil {
  readonly of: string;
  /** It begins where this ends. */
  readonly below?: string;
  /** It ends where this begins. */
  readonly above?: string;
  /** One veil over all that are found. */
  readonly together?: boolean;
}

const VEILS: Readonly<Record<string, readonly Veil[]>> = {
  cuts: [{ of: ".token-cuts .row .chips" }, { of: ".token-cuts .row .facts" }, { of: ".token-cuts .text" }],
  expected: [{ of: ".next-bars .panels" }, { of: ".next-bars .said" }, { of: ".next-bars .chip.true" }],
  answers: [{ of: ".task-map > li:nth-child(3) li:last-child .out" }],
  states: [
    { of: ".unrolled-rnn .stage", below: ".unrolled-rnn .chip" },
    { of: ".unrolled-rnn .sheet" },
    { of: ".unrolled-rnn .panel" },
  ],
  writing: [{ of: ".encoder-decoder .network", below: ".encoder-decoder .neck" }, { of: ".encoder-decoder .sheet" }],
  looks: [
    { of: ".contexts .stage", below: ".contexts .chip.source", above: ".contexts .written" },
    { of: ".contexts .sheet" },
  ],
  sums: [{ of: ".vectors .panel" }],
  head: [
    { of: ".explorer .lines" },
    { of: ".explorer .matrix" },
    { of: ".explorer .side" },
    { of: ".explorer .heads" },
  ],
  readings: [{ of: ".two-readings .tops" }, { of: ".two-readings .field" }, { of: ".two-readings .side" }],
  guesses: [{ of: ".machine .guess", together: true }, { of: ".machine .sheet" }],
  chart: [{ of: ".js-plotly-plot" }],
};

type Axis = { _offset: number; _length: number; d2p(value: number): number };
type Plot = HTMLElement & { _fullLayout?: { xaxis?: Axis; yaxis?: Axis } };

/** Half the pixels between two bands of a chart. */
const APART = 2;

export const stage = (): HTMLElement | null => document.querySelector(".st-key-stage");

/** All that is found on the stage, in the pictures' own trees too. */
function all(selector: string): HTMLElement[] {
  const on = stage();
  if (!on) return [];
  const trees = [...on.querySelectorAll("[data-testid=stBidiComponentIsolated]")].map((host) => host.shadowRoot);
  return [on, ...trees].flatMap((tree) => [...(tree?.querySelectorAll<HTMLElement>(selector) ?? [])]);
}

function seen(element: Element | null): Box | null {
  if (!element) return null;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return right - left > 1 && bottom - top > 1 ? { left, top, right, bottom } : null;
}

/** What of the stage is in the window. */
function shown(): Box | null {
  const box = seen(stage());
  return box && within(box, { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight });
}

/** The part of a chart in which its lines run. */
function field(chart: Plot): Box | null {
  const { xaxis, yaxis } = chart._fullLayout ?? {};
  const box = seen(chart);
  if (!box || !xaxis || !yaxis) return null;
  const [left, top] = [box.left + xaxis._offset, box.top + yaxis._offset];
  return { left, top, right: left + xaxis._length, bottom: top + yaxis._length };
}

/** The same and what stands beside it: the names of the lines, with their values. */
function lines(chart: Plot): Box | null {
  const [inside, box] = [field(chart), seen(chart)];
  return inside && box && { ...inside, left: box.left, right: box.right };
}

/** The buttons of a picture that is played. */
export const playerOf = (): Box | null => first(".player");

/** Where a choice stands; null where the picture does not show that. */
export function placeOf([part, n, to]: Spot): Box | null {
  if (part === "chart" || part === "band") {
    const chart = all(".js-plotly-plot")[0] as Plot | undefined;
    const inside = chart ? field(chart) : null;
    const axis = chart?._fullLayout?.yaxis;
    if (part === "chart" || !inside || !axis) return inside;
    const [top, bottom] = [to, n].map((value) => inside.top + axis.d2p(value));
    return within({ ...inside, top: top + APART, bottom: bottom - APART }, inside);
  }
  const selector = PARTS[part]?.(n);
  const found = selector ? first(selector) : null;
  const on = shown();
  return found && on && within(found, on);
}

/** What has to be covered for a veil of this name. */
export function veilsOf(name: string): Box[] {
  const on = shown();
  if (!on) return [];
  return (VEILS[name] ?? []).flatMap(({ of, below, above, together }) => {
    const found = all(of).flatMap((each) => lines(each) ?? seen(each) ?? []);
    const [top, bottom] = [below && first(below)?.bottom, above && first(above)?.top];
    return (together ? around(found) : found).flatMap(
      (whole) => within({ ...whole, top: top || whole.top, bottom: bottom || whole.bottom }, on) ?? [],
    );
  });
}

const first = (selector: string): Box | null => all(selector).map(seen).find(Boolean) ?? null;
