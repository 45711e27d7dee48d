import assert from "node:assert/strict";
import { test } from "node:test";
import { commandOf, neighbour } from "../../assets/components/present/keys.ts";
import { largest } from "../../assets/components/shared/fit.ts";
import { playerKeys } from "../../assets/components/shared/keys.ts";
import { Lifetime } from "../../assets/components/shared/lifetime.ts";
import { Player } from "../../assets/components/shared/player.ts";

function player(last: number): Player {
  const none = () => {};
  return new Player(
    { last: () => last, wait: () => 1, begin: () => 0, moved: none, changed: none },
    new Lifetime(),
    () => true,
  );
}

test("before one presents only P does something, by where it lies on the keyboard", () => {
  assert.equal(commandOf({ key: "ㅔ", code: "KeyP" }, false), "present");
  for (const [key, code] of [
    ["b", "KeyB"],
    ["ArrowRight", "ArrowRight"],
    ["?", "Slash"],
  ])
    assert.equal(commandOf({ key, code }, false), null);
});

test("while one presents: arrows, a clicker's keys, letters", () => {
  const found = ["ArrowRight", "PageDown", "ArrowLeft", "PageUp", "?", ".", "x", "toString"].map((key) =>
    commandOf({ key, code: "" }, true),
  );
  assert.deepEqual(found, ["on", "on", "back", "back", "help", "blank", null, null]);
  const letters = ["KeyP", "KeyN", "KeyS", "KeyB", "KeyF", "KeyX"].map((code) => commandOf({ key: "ㅁ", code }, true));
  assert.deepEqual(letters, ["leave", "notes", "sentence", "blank", "full", null]);
});

test("the view beside the chosen one, none past the ends", () => {
  assert.equal(neighbour([true, false, false], 1), 1);
  assert.equal(neighbour([false, true, false], -1), 0);
  assert.equal(neighbour([false, false, true], 1), null);
  assert.equal(neighbour([true, false], -1), null);
  assert.equal(neighbour([false, false], 1), null);
  assert.equal(neighbour([], -1), null);
});

test("a picture that stands complete begins at its first step, and its ends lead on", () => {
  const made = player(2);
  made.place(2);
  const steps: number[] = [];
  for (let presses = 0; presses < 5; presses++) {
    const keys = playerKeys(made, true);
    assert.equal(Object.hasOwn(keys, "ArrowRight"), Object.hasOwn(keys, "PageDown"));
    if (!Object.hasOwn(keys, "PageDown")) break;
    keys.PageDown();
    steps.push(made.step);
  }
  assert.deepEqual(steps, [0, 1, 2]);
  playerKeys(made, true).PageUp();
  assert.equal(made.step, 1);
  made.go(0);
  assert.ok(!Object.hasOwn(playerKeys(made, true), "ArrowLeft"));
  assert.ok(Object.hasOwn(playerKeys(made, false), "ArrowLeft"));
});

test("a picture that opens at a step goes on from there; new data of the same step change nothing", () => {
  const made = player(4);
  made.place(2);
  playerKeys(made, true).ArrowRight();
  assert.equal(made.step, 3);
  made.go(4);
  made.place(4);
  assert.ok(!Object.hasOwn(playerKeys(made, true), "ArrowRight"));
  made.place(3);
  made.place(4);
  playerKeys(made, true).ArrowRight();
  assert.equal(made.step, 0);
});

test("while one presents, pictures begin half as large again", () => {
  assert.ok(largest(1280, true) > 1.25 * largest(1280, false));
  assert.ok(largest(1880, true) > 1.25 * largest(1880, false));
  assert.equal(largest(390, true), 1);
  assert.ok(largest(9000, true) <= 2.25);
});
