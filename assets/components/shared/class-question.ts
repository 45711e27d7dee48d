// What the class is asked: predict/ veils the picture for it, and marks the answer when it is revealed.

import type { Lifetime } from "./lifetime.ts";

const CHANGED = "seq2see:class-question";

/** labels: of the choices. mine: what this reader chose last, null for nothing. */
export interface ClassQuestion {
  readonly lesson: string;
  readonly ask: string;
  readonly labels: readonly string[];
  readonly revealed: boolean;
  readonly mine: number | null;
}

declare global {
  interface Window {
    seq2seeClassQuestion?: ClassQuestion | null;
  }
  interface HTMLElementEventMap {
    [CHANGED]: Event;
  }
}

/** Says what the class is asked now; null for nothing. */
export function askClass(question: ClassQuestion | null): void {
  if (JSON.stringify(question) === JSON.stringify(classQuestion())) return;
  window.seq2seeClassQuestion = question;
  window.dispatchEvent(new Event(CHANGED));
}

export function classQuestion(): ClassQuestion | null {
  return window.seq2seeClassQuestion ?? null;
}

export function followClassQuestion(lifetime: Lifetime, act: () => void): void {
  lifetime.listen(window, CHANGED, act);
}
