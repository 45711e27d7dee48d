// A chart of Plotly on a saved page: the app itself draws its charts through Streamlit.
/*! plotly.js, Copyright Plotly, Inc., MIT licence: https://github.com/plotly/plotly.js/blob/master/LICENSE */

import Plotly from "plotly.js-basic-dist-min";
import { set } from "../shared/dom.ts";
import { type Host, mount, type Picture } from "../shared/mount.ts";

interface Data {
  readonly data: readonly unknown[];
  readonly layout: Readonly<Record<string, unknown>>;
}

class Plot implements Picture<Data> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    set(host.root, { role: "figure", "aria-label": document.title });
    host.lifetime.resized(host.root, () => this.#resize());
  }

  update({ data, layout }: Data): void {
    const { width, height, ...rest } = layout;
    void Plotly.react(this.#host.root, data, { ...rest, autosize: true }, { displayModeBar: false });
  }

  #resize(): void {
    if (this.#host.root.querySelector(".main-svg")) Plotly.Plots.resize(this.#host.root);
  }
}

export default mount<Data>("plot", (host) => new Plot(host));
