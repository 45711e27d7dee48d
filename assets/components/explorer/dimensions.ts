// Small columns of three numbers, one column a dimension.

import { el } from "../shared/dom.ts";
import { fixed } from "../shared/numbers.ts";

/** Dimensions shown one by one; of more, those with the largest values. */
export const MOST = 32;

/** The dimensions to show, in their order: all of d, or the MOST with the largest values. */
export function shownDimensions(d: number, value: (n: number) => number): number[] {
  const all = Array.from({ length: d }, (_, n) => n);
  if (d <= MOST) return all;
  const bySize = all.sort((a, b) => Math.abs(value(b)) - Math.abs(value(a)));
  return bySize.slice(0, MOST).sort((a, b) => a - b);
}

interface Column {
  readonly index: Text;
  readonly numbers: Text[];
  readonly last: HTMLElement;
}

export class Dimensions {
  readonly element: HTMLElement;
  private readonly roles: readonly string[];
  private columns: Column[] = [];

  constructor(name: string, roles: readonly [string, string, string]) {
    this.element = el("div", { class: `dimensions ${name}` });
    this.roles = roles;
  }

  build(count: number): void {
    if (this.columns.length === count) return;
    this.element.replaceChildren();
    this.columns = Array.from({ length: count }, () => {
      const index = new Text();
      const numbers = this.roles.map(() => new Text());
      const cells = this.roles.map((role, n) => el("span", { class: role }, numbers[n]));
      this.element.append(el("div", { class: "dimension" }, el("small", {}, index), ...cells));
      return { index, numbers, last: cells[cells.length - 1] };
    });
  }

  /** The third number's ground is the deeper the larger it is: of `most` it is full. */
  show(order: number[], values: (n: number) => [number, number, number], most: number): void {
    order.forEach((n, at) => {
      const { index, numbers, last } = this.columns[at];
      if (index.data !== String(n + 1)) index.data = String(n + 1);
      const three = values(n);
      three.forEach((value, m) => {
        numbers[m].data = fixed(value, 3);
      });
      const share = most ? three[2] / most : 0;
      last.style.setProperty("--share", Math.abs(share).toFixed(2));
      last.classList.toggle("below", share < 0);
    });
  }
}
