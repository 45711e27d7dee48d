// A picture in a notebook, as anywidget shows it: the bundle that the app runs, in a shadow tree of
// its own, so that the notebook's styles stay out. Choices are made here: they need no kernel.

import { el } from "../shared/dom.ts";
import { modified } from "../shared/keys.ts";
import { Lifetime } from "../shared/lifetime.ts";
import type { Call } from "../shared/mount.ts";
import { type Chosen, optionOf, type Sent, shown } from "./shown.ts";
import { followTheme, type Theme } from "./theme.ts";

/** The fields of widgets/view.py. */
interface State extends Sent {
  /** The bundle of the picture (dist/<name>.js, dist/<name>.css), and its name. */
  readonly name: string;
  readonly script: string;
  readonly style: string;
  /** In pixels. */
  readonly height: number;
  readonly chosen: Chosen;
}

/** anywidget's model, which a kernel may stand behind. */
interface Model {
  get<Name extends keyof State>(name: Name): State[Name];
  set<Name extends keyof State>(name: Name, value: State[Name]): void;
  save_changes(): void;
  on(event: string, act: () => void): void;
  off(event: string, act: () => void): void;
}

type Mount = (call: Call<unknown>) => (() => void) | undefined;

/** What the notebook says of every div reaches the host; it ends there. */
const FRAME = `
.in-notebook { all: initial; display: block; background: var(--ground); padding: 12px 14px; border-radius: 10px; }
`;
const FONT = '"Source Sans", "Noto Sans KR", system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif';

function render({ model, el: place }: { model: Model; el: HTMLElement }): () => void {
  const lifetime = new Lifetime();
  const name = model.get("name");
  const root = el("div", { class: name });
  const frame = el("div", { class: "in-notebook" }, el("div", { style: { height: `${model.get("height")}px` } }, root));
  const host = el("div");
  host.attachShadow({ mode: "open" }).append(el("style", {}, FRAME + model.get("style")), frame);
  place.replaceChildren(host);
  frame.style.setProperty("--st-font", FONT);
  // JupyterLab's own shortcuts are not meant while the picture has the focus, nor anybody else's.
  place.setAttribute("data-lm-suppress-shortcuts", "true");
  lifetime.listen(place, "keydown", (event) => {
    if (!modified(event)) event.stopPropagation();
  });

  let mount: Mount | null = null;
  let close: (() => void) | undefined;
  /** As it is drawn; null: what is to be shown has no room yet. */
  let drawn: Theme | null = null;
  const next = lifetime.frame();
  const show = () => next.request(draw);
  const draw = () => {
    drawn = mount && host.clientWidth ? theme() : null;
    if (!mount || !drawn) return;
    const sent = { data: model.get("data"), themes: model.get("themes"), choices: model.get("choices") };
    const data = shown(sent, drawn, model.get("chosen"));
    frame.style.setProperty("--ground", (data.palette as { ground: string }).ground);
    frame.style.colorScheme = drawn;
    close = mount({ data, parentElement: frame, setStateValue: report });
  };
  const report = (event: string, value: unknown) => {
    const option = optionOf(model.get("choices")[event], value);
    if (option === undefined || model.get("chosen")[event] === option) return;
    model.set("chosen", { ...model.get("chosen"), [event]: option });
    model.save_changes();
    show();
  };
  const theme = followTheme(place, lifetime, show);
  model.on("change:chosen", show);
  load(model.get("script")).then((loaded) => {
    mount = loaded;
    show();
  });
  // A notebook hands over a place that is not on the page yet, and may change its theme while it is hidden.
  lifetime.resized(host, () => {
    if (theme() !== drawn) show();
  });
  return () => {
    model.off("change:chosen", show);
    close?.();
    lifetime.close();
  };
}

async function load(script: string): Promise<Mount> {
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  try {
    return (await import(address)).default;
  } finally {
    URL.revokeObjectURL(address);
  }
}

export default { render };
