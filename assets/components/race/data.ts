// What the race is sent (pages/lab/race.py), and what stands in a lane at a moment of the run.

import type { Palette } from "../shared/colour.ts";
import type { ControlWords } from "../shared/controls.ts";

export type Words = ControlWords &
  Record<
    | "alt"
    | "ask"
    | "bet"
    | "chance"
    | "live"
    | "measured"
    | "nobody"
    | "none"
    | "of"
    | "reached"
    | "recent"
    | "recorded"
    | "right"
    | "said"
    | "stopped"
    | "wanted"
    | "winner"
    | "wrong",
    string
  >;

/** rest: a recording that waits to be played. replay: one that plays at once. live, over: one's own run. */
export type Mode = "rest" | "replay" | "live" | "over";

export interface Lane {
  readonly name: string;
  readonly colour: string;
  /** At each moment the share of right answers, null before the first; and the answer to the example, by entry. */
  readonly right: (number | null)[];
  readonly answers: number[][];
  /** The step at which so much was right for the first time; and at which the model could not go on. */
  readonly reached: number | null;
  readonly stopped: number | null;
}

export interface Sent {
  readonly run: string;
  readonly mode: Mode;
  readonly steps: number;
  /** Steps done at each moment. */
  readonly at: number[];
  readonly chance: number;
  readonly goal: number;
  readonly recent: number;
  readonly entries: string[];
  readonly wanted: number[];
  readonly lanes: Lane[];
  readonly palette: Palette;
  readonly words: Words;
}

export interface Said {
  /** null where the model has no answer, or none any more. */
  readonly entry: string | null;
  readonly right: boolean;
}

/** What a model answers at a moment, and what of it is right. */
export function answered(lane: Lane, moment: number, { entries, wanted }: Pick<Sent, "entries" | "wanted">): Said[] {
  const ids = lane.answers[moment] ?? wanted.map(() => -1);
  return ids.map((id, n) => ({ entry: entries[id] ?? null, right: id === wanted[n] }));
}

/** The lanes that reached the goal first, at the step at which they did; null where none has. */
export function winners(lanes: Lane[]): { step: number; names: string[] } | null {
  const steps = lanes.flatMap(({ reached }) => (reached === null ? [] : [reached]));
  if (!steps.length) return null;
  const step = Math.min(...steps);
  return { step, names: lanes.filter(({ reached }) => reached === step).map(({ name }) => name) };
}

const RACE = 15_000;

/** Milliseconds that a moment of a recording is shown: a quarter of a minute in all. */
export function pace(moments: number): number {
  return Math.max(250, Math.min(900, RACE / moments));
}
