// Below the unrolled network: its equations with shapes, and what is to be seen in this sentence.

import { applyPalette } from "../shared/colour.ts";
import { el } from "../shared/dom.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";
import { type Below, type Pointed, TO_PLACE } from "../unrolled-rnn/data.ts";
import { formula } from "./formula.ts";
import { pointerList } from "./pointers.ts";

class UnrolledBelow implements Picture<Below> {
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  update(data: Below): void {
    const { root } = this.host;
    applyPalette(root, data.palette);
    const go = (detail: Pointed) => document.dispatchEvent(new CustomEvent(TO_PLACE, { detail }));
    root.replaceChildren(el("div", { class: "equations" }, formula(data)), pointerList(data, go));
  }
}

export default mount<Below>("unrolled-below", (host) => new UnrolledBelow(host));
