// The keyboard: which keys a picture takes, and which belong to the browser or to a control.

import type { Lifetime } from "./lifetime.ts";
import type { Player } from "./player.ts";
import { presenting } from "./presenting.ts";

export type KeyActions = Record<string, () => void>;

/** Whether a key goes with Ctrl, Alt or Meta: that is the browser's. */
export function modified(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}

/** Whether a click is the browser's: for another tab or window, or a menu. */
export function aside(event: MouseEvent): boolean {
  return event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}

/** Whether something is being written, or chosen from a list by its letters. */
export function writes(event: KeyboardEvent): boolean {
  const focused = event.composedPath()[0];
  return focused instanceof Element && focused.matches("input, textarea, select, [contenteditable=true]");
}

/** Does what the key stands for and keeps it from everybody else. False where it stands for nothing. */
export function act(event: KeyboardEvent, actions: KeyActions): boolean {
  if (!Object.hasOwn(actions, event.key)) return false;
  event.preventDefault();
  event.stopPropagation();
  actions[event.key]();
  return true;
}

/** Whether the control that has the focus needs the key itself; of a slider's keys those in `free` are not needed. */
export function needed(event: KeyboardEvent, free: string[] = [" "]): boolean {
  const focused = event.composedPath()[0];
  const control = focused instanceof Element ? focused.tagName : "";
  if (control === "SELECT") return true;
  if (control === "INPUT") return !free.includes(event.key);
  return control === "BUTTON" && [" ", "Enter"].includes(event.key);
}

/** The keys of a player. */
export function playerKeys(player: Player, presented = presenting()): KeyActions {
  const keys: KeyActions = {
    ArrowLeft: () => player.back(),
    ArrowRight: () => player.forward(),
    Home: () => player.first(),
    End: () => player.end(),
    " ": () => player.toggle(),
  };
  return presented ? leadingOn(player, keys) : keys;
}

/**
 * The keys while presenting, a clicker's too. A picture that stands complete begins at its first step;
 * what leads past its ends is nobody's here, so that it leads to the next picture (present/).
 */
function leadingOn(player: Player, { ArrowLeft, ArrowRight, ...keys }: KeyActions): KeyActions {
  const whole = player.fresh && player.step === player.last && player.last > 0;
  const on = whole ? () => player.first() : ArrowRight;
  if (whole || player.step < player.last) Object.assign(keys, { ArrowRight: on, PageDown: on });
  if (!player.fresh && player.step > 0) Object.assign(keys, { ArrowLeft, PageUp: ArrowLeft });
  return keys;
}

/**
 * While nothing else on the page has the focus, ← and → step and Space plays: a class needs no click first.
 * Space turns the page as ever where the picture is out of sight. In a notebook, where it is one of
 * several and the keys are the notebook's, it asks for a click.
 */
export function keysAnywhere(lifetime: Lifetime, root: Element, handle: (event: KeyboardEvent) => void): void {
  if (root.closest(".in-notebook")) return;
  lifetime.listen(document, "keydown", (event) => {
    const idle = document.activeElement === document.body || document.activeElement === null;
    const steps = ["ArrowLeft", "ArrowRight", ...(presenting() ? ["PageUp", "PageDown", "Home", "End"] : [])];
    const taken = steps.includes(event.key) || (event.key === " " && inSight(root));
    if (idle && taken && !event.defaultPrevented) handle(event);
  });
}

function inSight(root: Element): boolean {
  const { top, bottom } = root.getBoundingClientRect();
  return (top + bottom) / 2 > 0 && (top + bottom) / 2 < window.innerHeight;
}
