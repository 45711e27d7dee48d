// The weights of one row as bars, one a key.

import { el } from "../shared/dom.ts";
import { fixed } from "../shared/numbers.ts";
import { spoken } from "../shared/tokens.ts";
import type { Data } from "./data.ts";

const NAMED = 20; // keys whose bars still have room for their names
const APART = 64; // and for what keeps them apart

interface Bar {
  readonly element: HTMLElement;
  readonly column: HTMLElement;
  readonly above: Text;
}

export class WeightBars {
  readonly element = el("div", { class: "bars" });
  private bars: Bar[] = [];
  private row: number | null = null;
  private lit: Bar | undefined;

  update(data: Data): void {
    const named = data.keys.length <= NAMED;
    this.element.classList.toggle("plain", !named);
    this.element.classList.toggle("dense", data.keys.length > APART);
    this.bars = data.keys.map((token, j) => {
      const above = new Text();
      const column = el("span");
      const name = el("span", { class: "below" }, named ? spoken(token) : "");
      const element = el(
        "div",
        { class: "bar", "data-column": j },
        el("span", {}, above),
        el("div", { class: "column" }, column),
        name,
      );
      return { element, column, above };
    });
    this.element.replaceChildren(...this.bars.map((bar) => bar.element));
    this.row = null;
    this.lit = undefined;
  }

  show(data: Data, i: number, j: number): void {
    if (this.row !== i) {
      this.row = i;
      const named = this.bars.length <= NAMED;
      this.bars.forEach(({ column, above }, n) => {
        const weight = data.weights[i * this.bars.length + n];
        column.style.transform = `scaleY(${weight})`;
        if (named) above.data = weight >= 0.005 ? fixed(weight, 2).replace(/^0/, "") : "";
      });
    }
    this.lit?.element.classList.remove("lit");
    this.lit = this.bars[j];
    this.lit.element.classList.add("lit");
  }
}
