// A picture on a page without a server: its component mounted in any element, and who answers it there.

import type { Call } from "./mount.ts";

/** What a picture that tells something under a name is to show next; undefined: what it shows already. */
export type Answer<Data> = (name: string, value: unknown, shown: Data) => Data | undefined;

/**
 * Mounts a component, which finds its root `<div class="name">` in `within`. Returns what shows other data.
 * answer: in the place of the server.
 */
export function stand<Data>(
  component: (call: Call<Data>) => unknown,
  within: ParentNode,
  data: Data,
  answer: Answer<Data> = () => undefined,
): (data: Data) => void {
  let shown = data;
  function setStateValue(name: string, value: unknown): void {
    const next = answer(name, value, shown);
    if (next !== undefined) show(next);
  }
  function show(next: Data): void {
    shown = next;
    component({ data: next, parentElement: within, setStateValue });
  }
  show(data);
  return show;
}
