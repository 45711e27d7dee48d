// The one way in which a picture comes onto the page, hears of new data, answers and goes away.

import { arriving } from "./arriving.ts";
import { fitToStage } from "./fit.ts";
import { Lifetime } from "./lifetime.ts";
import { showOn } from "./pictures.ts";
import { embedded } from "./presenting.ts";

/** What a picture gets from the page it stands on. */
export interface Host {
  readonly root: HTMLElement;
  readonly lifetime: Lifetime;
  /** Tells the server a value under a name, as `on_<name>_change` in Python. */
  send(name: string, value: unknown): void;
}

export interface Picture<Data> {
  /** Shows these data; called at first and whenever the server sends other ones. */
  update(data: Data): void;
  /** Suits the width that it has now; called whenever that may have changed. */
  arrange?(): void;
}

/** What Streamlit hands to a component: st.components.v2. */
export interface Call<Data> {
  readonly data: Data | null | undefined;
  readonly parentElement: ParentNode;
  readonly setStateValue?: (name: string, value: unknown) => void;
}

interface Mounted<Data> {
  readonly lifetime: Lifetime;
  readonly picture: Picture<Data>;
  readonly fit: () => void;
  send: Call<Data>["setStateValue"];
  data: Data;
}

/**
 * The default export of a component whose root is `<div class="name">`.
 * The picture is created once for a root, updated on every call, and closed by what is returned.
 * A picture on the stage is created anew where the address leads to another view of it: its step, its cell
 * and whatever else it keeps to itself are then those of the address.
 * On a stage that is too low it is drawn smaller, down to `least` of its size (fit.ts).
 */
export function mount<Data>(
  name: string,
  create: (host: Host, data: Data) => Picture<Data>,
  least = 1,
): (call: Call<Data>) => (() => void) | undefined {
  const mounted = new WeakMap<HTMLElement, Mounted<Data>>();

  function start(root: HTMLElement, data: Data, send: Mounted<Data>["send"]): Mounted<Data> {
    const lifetime = new Lifetime();
    if (embedded()) root.classList.add("framed");
    const host: Host = { root, lifetime, send: (key, value) => entry.send?.(key, value) };
    const picture = create(host, data);
    const fit = least < 1 ? fitToStage(root, lifetime, least, () => picture.arrange?.()) : () => {};
    const entry: Mounted<Data> = { lifetime, picture, fit, send, data };
    mounted.set(root, entry);
    return entry;
  }

  return ({ data, parentElement, setStateValue }) => {
    const root = parentElement.querySelector<HTMLElement>(`.${name}`);
    if (!root || !data) return undefined;
    const before = mounted.get(root);
    const led = before && arriving() && isOnStage(root) && JSON.stringify(before.data) !== JSON.stringify(data);
    if (led) before.lifetime.close();
    const entry = before && !led ? before : start(root, data, setStateValue);
    entry.send = setStateValue;
    entry.data = data;
    showOn(root, { name, data });
    entry.picture.update(data);
    entry.fit();
    return () => {
      entry.lifetime.close();
      if (mounted.get(root) === entry) mounted.delete(root);
    };
  };
}

function isOnStage(root: HTMLElement): boolean {
  const tree = root.getRootNode();
  return (tree instanceof ShadowRoot ? tree.host : root).closest(".st-key-stage") !== null;
}
