// What ui/question.py sends: one question about the picture, all of its sentences written.

/** A part of the picture by its name (spots.ts), and which of them, from 0; of a band on its chart, from where to where. */
export type Spot = readonly [part: string, n: number, to: number];

export interface Choice {
  readonly label: string;
  readonly spot: Spot | null;
  /** What the picture gives it, as it is written there. */
  readonly value: string;
  /** How far from the truth a reader is who takes it. */
  readonly told: string;
}

export type Words = Record<"button" | "hint" | "show" | "close" | "first" | "asked", string>;

export interface Data {
  /** Whose question it is: a lesson asks by itself once. */
  readonly lesson: string;
  readonly ask: string;
  readonly choices: readonly Choice[];
  /** The place of the true one among the choices. */
  readonly answer: number;
  readonly why: string;
  /** What gives the answer away (spots.ts). */
  readonly veils: readonly string[];
  /** Whether it is asked before the picture is seen. */
  readonly first: boolean;
  readonly words: Words;
}
