import assert from "node:assert/strict";
import { test } from "node:test";
import { act, keysAnywhere, modified, needed } from "../../assets/components/shared/keys.ts";

class FakeElement {
  readonly tagName: string;

  constructor(tagName: string) {
    this.tagName = tagName;
  }
}
globalThis.Element = FakeElement as unknown as typeof Element;

function pressed(key: string, focused = "DIV", modifiers: Partial<KeyboardEvent> = {}) {
  const taken: string[] = [];
  const event = {
    key,
    ...modifiers,
    composedPath: () => [new FakeElement(focused)],
    preventDefault: () => taken.push("default"),
    stopPropagation: () => taken.push("others"),
  } as unknown as KeyboardEvent;
  return { event, taken };
}

test("a key with Ctrl, Alt or Meta is the browser's", () => {
  for (const name of ["ctrlKey", "altKey", "metaKey"])
    assert.ok(modified(pressed("ArrowLeft", "DIV", { [name]: true }).event));
  assert.ok(!modified(pressed("ArrowLeft", "DIV", { shiftKey: true }).event));
});

test("a key that stands for something is taken from everybody else", () => {
  const { event, taken } = pressed("Home");
  let went = "";
  assert.equal(
    act(event, {
      Home: () => {
        went = "home";
      },
    }),
    true,
  );
  assert.equal(went, "home");
  assert.deepEqual(taken, ["default", "others"]);
});

test("any other key stays what it is, also one named as a method", () => {
  for (const key of ["x", "toString", "constructor"]) {
    const { event, taken } = pressed(key);
    assert.equal(act(event, { Home: () => assert.fail() }), false);
    assert.deepEqual(taken, []);
  }
});

test("a control keeps the keys that it needs", () => {
  const keeps = (focused: string, key: string, free?: string[]) => needed(pressed(key, focused).event, free);
  assert.deepEqual(
    [keeps("SELECT", "x"), keeps("BUTTON", " "), keeps("BUTTON", "Enter"), keeps("BUTTON", "ArrowLeft")],
    [true, true, true, false],
  );
  assert.deepEqual([keeps("INPUT", "ArrowLeft"), keeps("INPUT", " "), keeps("DIV", " ")], [true, false, false]);
  assert.equal(keeps("INPUT", "ArrowUp", ["ArrowUp"]), false);
});

test("with the focus nowhere the arrows step; Space plays where the picture is in sight, or else turns the page", () => {
  const body = {};
  let presented = false;
  let heard: (event: KeyboardEvent) => void = () => assert.fail("nobody listens");
  const documentElement = { classList: { contains: () => presented } };
  const page = { activeElement: body, body, documentElement } as unknown as Document;
  Object.assign(globalThis, { document: page, window: { innerHeight: 800 } });
  const lifetime = { listen: (_: unknown, __: string, handle: typeof heard) => (heard = handle) };
  let top = 100;
  let notebook = false;
  const closest = (selector: string) => (notebook && selector === ".in-notebook" ? {} : null);
  const root = { getBoundingClientRect: () => ({ top, bottom: top + 500 }), closest } as unknown as Element;
  const handled: string[] = [];
  keysAnywhere(lifetime as unknown as Parameters<typeof keysAnywhere>[0], root, ({ key }) => handled.push(key));
  const press = (key: string) => heard({ key, defaultPrevented: false } as KeyboardEvent);
  for (const key of ["ArrowLeft", " ", "x", "PageDown"]) press(key);
  top = -700;
  press(" ");
  press("ArrowRight");
  presented = true; // then a clicker's keys step too
  press("PageDown");
  Object.assign(page, { activeElement: {} });
  press(" ");
  assert.deepEqual(handled, ["ArrowLeft", " ", "ArrowRight", "PageDown"]);
  notebook = true; // there the keys are the notebook's
  const deaf = { listen: () => assert.fail("it listens") } as unknown as Parameters<typeof keysAnywhere>[0];
  keysAnywhere(deaf, root, () => {});
});
