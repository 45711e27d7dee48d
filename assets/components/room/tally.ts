// What the class has voted, as the screen says it. Pure.

import type { Move, Question } from "./contract.ts";

/** One choice in one round. */
export interface Count {
  readonly count: number;
  /** Of the round's votes, 0 where there are none. */
  readonly share: number;
}

/** By choice, then by round. */
export function distribution({ choices, rounds = [] }: Question): Count[][] {
  const totals = rounds.map(({ counts }) => counts.reduce((whole, count) => whole + count, 0));
  return choices.map((_, n) =>
    rounds.map(({ counts }, round) => {
      const count = counts[n] ?? 0;
      return { count, share: totals[round] ? count / totals[round] : 0 };
    }),
  );
}

/** Those who changed their minds, the most first, and how many stayed. */
export function movements(moved: readonly Move[]): { readonly moves: Move[]; readonly stayed: number } {
  const moves = moved.filter(([from, to]) => from !== to).sort((a, b) => b[2] - a[2]);
  const stayed = moved.filter(([from, to]) => from === to).reduce((whole, [, , count]) => whole + count, 0);
  return { moves, stayed };
}

/** Whether a vote of this round may still be given by who has made these choices. */
export function open(question: Question, mine: readonly (number | null)[]): boolean {
  return !question.revealed && (mine[question.round] ?? null) === null;
}

/** The last choice that somebody has made; null for none. */
export function last(mine: readonly (number | null)[]): number | null {
  return mine.findLast((choice) => choice !== null) ?? null;
}
