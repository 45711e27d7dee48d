import assert from "node:assert/strict";
import { test } from "node:test";

/** A page whose script state is told by `state`; observers are called as the browser does. */
const observers = new Set<() => void>();
const app = { state: "notRunning", getAttribute: () => app.state };
class Watch {
  readonly #act: () => void;
  constructor(act: () => void) {
    this.#act = act;
  }
  observe(): void {
    observers.add(this.#act);
  }
  disconnect(): void {
    observers.delete(this.#act);
  }
}
const window = new EventTarget();
Object.assign(globalThis, {
  window,
  document: { querySelector: () => app },
  MutationObserver: Watch,
  ShadowRoot: class {},
});
const { arriving } = await import("../../assets/components/shared/arriving.ts");
const { mount } = await import("../../assets/components/shared/mount.ts");

function turn(state: string): void {
  app.state = state;
  for (const act of observers) act();
}

test("from the step in the history until the server is done, and a little longer", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  assert.ok(!arriving());
  window.dispatchEvent(new Event("popstate"));
  assert.ok(arriving());
  turn("notRunning"); // it has not begun yet
  context.mock.timers.tick(10_000);
  assert.ok(arriving());
  turn("running");
  window.dispatchEvent(new Event("popstate")); // and once more meanwhile
  turn("notRunning");
  context.mock.timers.tick(300);
  turn("running");
  turn("notRunning");
  context.mock.timers.tick(200);
  assert.ok(arriving(), "the second one has just come");
  context.mock.timers.tick(300);
  assert.ok(!arriving());
});

test("a picture on the stage begins anew with what an address says, and only then", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const log: string[] = [];
  const component = mount<{ step: number }>("picture", () => {
    log.push("created");
    return { update: ({ step }) => log.push(`step ${step}`) };
  });
  const rootOf = (onStage: boolean) => ({
    getRootNode: () => ({}),
    closest: () => (onStage ? {} : null),
  });
  const call = (root: object, step: number) =>
    component({ data: { step }, parentElement: { querySelector: () => root } as unknown as ParentNode });
  const [stage, bar] = [rootOf(true), rootOf(false)];
  call(stage, 1);
  call(stage, 2);
  assert.deepEqual(log.splice(0), ["created", "step 1", "step 2"]);
  call(bar, 1);
  log.splice(0);
  window.dispatchEvent(new Event("popstate"));
  call(stage, 2); // nothing else was sent: it stays
  call(bar, 3);
  assert.deepEqual(log.splice(0), ["step 2", "step 3"]);
  call(stage, 5);
  assert.deepEqual(log.splice(0), ["created", "step 5"]);
  turn("running");
  turn("notRunning");
  context.mock.timers.tick(1_000);
  call(stage, 6);
  assert.deepEqual(log, ["step 6"]);
});
