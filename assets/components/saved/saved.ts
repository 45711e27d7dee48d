// The script of a saved page: reads what the page carries and mounts the picture that stands before it.

import type { Sent as Explorer } from "../explorer/data.ts";
import { type Answer, stand } from "../shared/bare.ts";
import type { Call } from "../shared/mount.ts";
import { type Carried, COMPONENT } from "../shared/page-text.ts";
import type { Sent as Unrolled } from "../unrolled-rnn/data.ts";
import { type EveryHead, everyHead, oneHead } from "./heads.ts";
import { type EveryUnit, everyUnit } from "./units.ts";

function begin({ name, data, rest }: Carried, within: ParentNode): void {
  const component = (globalThis as unknown as Record<string, unknown>)[COMPONENT];
  function show<Data>(first: Data, answer?: Answer<Data>): void {
    stand(component as (call: Call<Data>) => unknown, within, first, answer);
  }
  if (name === "explorer" && rest) {
    const { data: first, answer } = everyHead(data as Explorer, rest as EveryHead);
    show(first, answer);
  } else if (name === "explorer") show(oneHead(data as Explorer));
  else if (name === "unrolled-rnn" && rest) show(data as Unrolled, everyUnit(data as Unrolled, rest as EveryUnit));
  else show(data);
}

// A long text scrolls in its lines: then the keyboard reaches it.
const sentence = document.querySelector<HTMLElement>(".sentence");
if (sentence && sentence.scrollHeight > sentence.clientHeight) sentence.tabIndex = 0;

const within = document.getElementById("picture")?.shadowRoot;
if (within) begin(JSON.parse(document.getElementById("carried")?.textContent ?? "") as Carried, within);
