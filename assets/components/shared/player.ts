// Going through steps 0 … last: by hand, or by itself until the end. Draws nothing.

import type { Lifetime } from "./lifetime.ts";
import { clamp } from "./numbers.ts";

export interface Steps {
  last(): number;
  /** Milliseconds that a step is shown while playing at speed 1. */
  wait(step: number): number;
  /** Where playing begins. */
  begin(player: Player): number;
  /** Another step was gone to. smooth: with motion, as the visitor likes it. */
  moved(smooth: boolean): void;
  /** It plays, or does not any more; all is shown, or not. */
  changed(): void;
  /** Somebody came to rest at a step, not while playing. */
  rested?(): void;
}

export class Player {
  step = 0;
  /** Whether also what comes after the step is shown. */
  all = true;
  speed = 1;
  playing = false;
  /** Whether nobody has gone through these data yet. */
  fresh = true;
  readonly #steps: Steps;
  readonly #timer;
  readonly #calm: () => boolean;

  constructor(steps: Steps, lifetime: Lifetime, calm = prefersCalm) {
    this.#steps = steps;
    this.#timer = lifetime.timer();
    this.#calm = calm;
  }

  get last(): number {
    return this.#steps.last();
  }

  /** Set where it stands, without a word to anybody: new data have come. */
  place(step: number, all = true): void {
    const before = this.step;
    this.step = clamp(step, 0, this.last);
    this.all = all;
    this.fresh ||= this.step !== before;
  }

  /** A step by hand; it is no longer playing. */
  go(step: number): void {
    this.pause();
    this.#move(step);
    this.#steps.rested?.();
  }

  first(): void {
    this.go(0);
  }

  back(): void {
    this.go(this.step - 1);
  }

  forward(): void {
    this.go(this.step + 1);
  }

  end(): void {
    this.go(this.last);
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  play(): void {
    this.playing = true;
    this.#move(this.#steps.begin(this));
    this.#next();
    this.#steps.changed();
  }

  pause(): void {
    this.#timer.stop();
    if (!this.playing) return;
    this.playing = false;
    this.#steps.changed();
    this.#steps.rested?.();
  }

  /** All, or only what has been reached; at the last step they are the same. */
  toggleAll(): void {
    this.pause();
    this.all = !this.all || this.step === this.last;
    this.#steps.changed();
  }

  #move(step: number): void {
    this.fresh = false;
    this.step = clamp(step, 0, this.last);
    this.all = this.step === this.last;
    this.#steps.moved(!this.#calm());
  }

  #next(): void {
    this.#timer.start(this.#steps.wait(this.step) / this.speed, () => {
      if (this.step >= this.last) {
        this.pause();
        return;
      }
      this.#move(this.step + 1);
      this.#next();
    });
  }
}

export function prefersCalm(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
