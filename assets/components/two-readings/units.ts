// What is read: the mean of a layer's units, or one of those that were found worth reading, each as a small matrix.

import { depth } from "../explorer/view.ts";
import { paint } from "../shared/bitmap.ts";
import { colourScale } from "../shared/colour.ts";
import { el, fill } from "../shared/dom.ts";
import type { Chosen, Data, Gates } from "./data.ts";

export class Units {
  readonly element = el("div", { class: "units" });
  private readonly choose: (chosen: Chosen) => void;
  private shown: Gates | null = null;
  private layer = -1;

  constructor(choose: (chosen: Chosen) => void) {
    this.choose = choose;
  }

  show(data: Data, gates: Gates, chosen: Chosen): void {
    if (this.shown !== gates || this.layer !== chosen.layer) this.build(data, gates, chosen);
    [this.shown, this.layer] = [gates, chosen.layer];
    for (const button of this.element.querySelectorAll<HTMLElement>("button")) {
      const { layer, unit } = button.dataset;
      const on = unit === undefined ? Number(layer) === chosen.layer : unit === String(chosen.unit ?? "");
      button.setAttribute("aria-pressed", String(on));
    }
  }

  private build(data: Data, gates: Gates, { layer }: Chosen): void {
    const { words } = data;
    const layers = data.offered.map((_, n) => {
      const onclick = () => this.choose({ layer: n, unit: null });
      return el("button", { type: "button", "data-layer": n, onclick }, fill(words.layer, { layer: n + 1 }));
    });
    const mean = { unit: null, name: words.mean, said: fill(words.mean_of, { units: data.units }) };
    const single = data.offered[layer].map(({ unit, said }) => ({
      unit,
      name: fill(words.unit, { unit: unit + 1 }),
      said,
    }));
    this.element.replaceChildren(
      el("div", { class: "layers", role: "group", "aria-label": words.layers }, ...layers),
      el(
        "div",
        { class: "list", role: "group", "aria-label": words.units },
        ...[mean, ...single].map(({ unit, name, said }) => {
          const onclick = () => this.choose({ layer, unit });
          const attributes = { type: "button", "data-unit": unit ?? "", title: `${name}: ${said}`, onclick };
          return el(
            "button",
            attributes,
            thumbnail(data, gates, { layer, unit }),
            el("small", {}, name),
            el("small", { class: "quiet" }, said),
          );
        }),
      ),
    );
  }
}

function thumbnail({ palette }: Data, gates: Gates, chosen: Chosen): HTMLCanvasElement {
  const canvas = el("canvas", { "aria-hidden": "true" });
  const { z, shares, largest } = gates.reading(chosen);
  const colour = colourScale(palette.sequential);
  paint(canvas, z.length + 1, z.length, (n) => colour(2 * depth("root", shares[n], largest) - 1));
  return canvas;
}
