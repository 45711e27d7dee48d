import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { Lifetime } from "../../assets/components/shared/lifetime.ts";

let lifetime: Lifetime;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  lifetime = new Lifetime();
});

test("a listener is heard until the end and not after it", () => {
  const target = new EventTarget();
  let heard = 0;
  lifetime.listen(target, "keydown", () => {
    heard += 1;
  });
  target.dispatchEvent(new Event("keydown"));
  lifetime.close();
  target.dispatchEvent(new Event("keydown"));
  assert.equal(heard, 1);
});

test("an observer is disconnected", () => {
  const watched: unknown[] = [];
  globalThis.ResizeObserver = class {
    observe(element: Element) {
      watched.push(element);
    }
    unobserve() {}
    disconnect() {
      watched.pop();
    }
  };
  lifetime.resized({} as Element, () => undefined);
  assert.equal(watched.length, 1);
  lifetime.close();
  assert.equal(watched.length, 0);
});

test("a timer that is started again is put off", () => {
  const timer = lifetime.timer();
  const done: string[] = [];
  timer.start(100, () => done.push("first"));
  mock.timers.tick(99);
  timer.start(100, () => done.push("second"));
  assert.equal(timer.waiting, true);
  mock.timers.tick(100);
  assert.deepEqual(done, ["second"]);
  assert.equal(timer.waiting, false);
});

test("a timer may start itself again, and is stopped", () => {
  const timer = lifetime.timer();
  let ticks = 0;
  const tick = () => {
    ticks += 1;
    timer.start(10, tick);
  };
  timer.start(10, tick);
  for (let n = 0; n < 3; n++) mock.timers.tick(10);
  assert.equal(ticks, 3);
  timer.stop();
  mock.timers.tick(100);
  assert.equal(ticks, 3);
});

test("no timer runs or starts after the end", () => {
  const timer = lifetime.timer();
  let ran = 0;
  const run = () => {
    ran += 1;
  };
  timer.start(10, run);
  lifetime.close();
  timer.start(10, run);
  mock.timers.tick(100);
  assert.equal(ran, 0);
});

test("a frame is asked for once, and not after the end", () => {
  const asked: FrameRequestCallback[] = [];
  const cancelled: number[] = [];
  globalThis.requestAnimationFrame = (act) => asked.push(act);
  globalThis.cancelAnimationFrame = (id) => cancelled.push(id);
  const frame = lifetime.frame();
  let drawn = 0;
  const draw = () => {
    drawn += 1;
  };
  frame.request(draw);
  frame.request(draw);
  assert.equal(asked.length, 1);
  asked[0](16);
  assert.equal(drawn, 1);
  frame.request(draw);
  lifetime.close();
  assert.deepEqual(cancelled, [2]);
  frame.request(draw);
  assert.equal(asked.length, 2);
});
