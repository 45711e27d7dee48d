// One change, one motion: a copy of what changes goes from where it was to where it goes.
// Only transform and opacity are animated, so that nothing is laid out on the way.

import { set } from "./dom.ts";
import { zoomOf } from "./zoom.ts";

export interface Flight {
  /** Milliseconds before it starts, and on the way. */
  readonly delay?: number;
  readonly duration?: number;
  /** How much of it is seen. */
  readonly opacity?: number;
}

// Copies under way, and those that have arrived and are not seen any more. They leave together:
// whenever one leaves, the browser sorts the layers of the whole page anew.
let underWay = 0;
const arrived: HTMLElement[] = [];

/**
 * Sends a copy of `what` to the middle of `to`, as large as `to` allows; it is gone on arrival.
 * layer: what it flies over; it scrolls with what it holds. For those who like motion only.
 */
export function fly(what: HTMLElement, to: Element, layer: HTMLElement, flight: Flight = {}): void {
  const { delay = 0, duration = 420, opacity = 0.9 } = flight;
  const zoom = zoomOf(layer);
  const [start, goal, ground] = [what, to, layer].map((each) => {
    const { left, top, width, height } = each.getBoundingClientRect();
    return { left: left / zoom, top: top / zoom, width: width / zoom, height: height / zoom };
  });
  if (!start.width || !goal.width) return;
  const [left, top] = [start.left - ground.left + layer.scrollLeft, start.top - ground.top + layer.scrollTop];
  // All that flies at one step is measured first: each copy that joins the page makes the layout stale.
  queueMicrotask(launch);

  function launch(): void {
    const copy = copyOf(what);
    copy.classList.add("flying");
    set(copy, { "aria-hidden": "true" });
    Object.assign(copy.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${start.width}px`,
      height: `${start.height}px`,
    });
    layer.append(copy);
    const size = Math.min(1.6, Math.max(0.4, Math.min(goal.width / start.width, goal.height / start.height)));
    const [x, y] = [
      middle(goal.left, goal.width, start.left, start.width),
      middle(goal.top, goal.height, start.top, start.height),
    ];
    const travel = copy.animate(
      [
        { transform: "none", opacity },
        { transform: `translate(${x}px, ${y}px) scale(${size})`, opacity, offset: 0.85 },
        { transform: `translate(${x}px, ${y}px) scale(${size})`, opacity: 0 },
      ],
      { delay, duration, easing: "cubic-bezier(0.3, 0, 0.2, 1)", fill: "both" },
    );
    underWay++;
    travel.onfinish = travel.oncancel = () => land(copy);
  }
}

function land(copy: HTMLElement): void {
  arrived.push(copy);
  if (--underWay && arrived.length < 40) return;
  for (const each of arrived.splice(0)) each.remove();
}

function middle(to: number, width: number, from: number, before: number): number {
  return to + width / 2 - from - before / 2;
}

// A copy of an element; what is painted on a canvas is copied too.
function copyOf(what: HTMLElement): HTMLElement {
  const copy = what.cloneNode(true) as HTMLElement;
  const [from, into] = [what, copy].map((each) =>
    each instanceof HTMLCanvasElement ? [each] : [...each.querySelectorAll("canvas")],
  );
  from.forEach((canvas, n) => {
    into[n].getContext("2d")?.drawImage(canvas, 0, 0);
  });
  return copy;
}
