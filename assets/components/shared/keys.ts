// The keyboard: which keys a picture takes, and which belong to the browser or to a control.

import type { Lifetime } from "./lifetime.ts";
import type { Player } from "./player.ts";

export type KeyActions = Record<string, () => void>;

/** Whether a key goes with Ctrl, Alt or Meta: that is the browser's. */
export function modified(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
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
export function playerKeys(player: Player): KeyActions {
  return {
    ArrowLeft: () => player.back(),
    ArrowRight: () => player.forward(),
    Home: () => player.first(),
    End: () => player.end(),
    " ": () => player.toggle(),
  };
}

/**
 * While nothing else on the page has the focus, ← and → step and Space plays: a class needs no click first.
 * Space turns the page as ever where the picture is out of sight.
 */
export function keysAnywhere(lifetime: Lifetime, root: Element, handle: (event: KeyboardEvent) => void): void {
  lifetime.listen(document, "keydown", (event) => {
    const idle = document.activeElement === document.body || document.activeElement === null;
    const taken = ["ArrowLeft", "ArrowRight"].includes(event.key) || (event.key === " " && inSight(root));
    if (idle && taken && !event.defaultPrevented) handle(event);
  });
}

function inSight(root: Element): boolean {
  const { top, bottom } = root.getBoundingClientRect();
  return (top + bottom) / 2 > 0 && (top + bottom) / 2 < window.innerHeight;
}
