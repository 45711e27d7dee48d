import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { Lifetime } from "../../assets/components/shared/lifetime.ts";
import { Player } from "../../assets/components/shared/player.ts";

let events: string[];
let player: Player;
let lifetime: Lifetime;

function start({ wait = (): number => 1000, begin = 0, calm = false } = {}): Player {
  lifetime = new Lifetime();
  const made: Player = new Player(
    {
      last: () => 3,
      wait,
      begin: () => begin,
      moved: (smooth) => events.push(`${made.step}${made.all ? " all" : ""}${smooth ? "" : " calm"}`),
      changed: () => events.push(made.playing ? "playing" : "still"),
      rested: () => events.push("rested"),
    },
    lifetime,
    () => calm,
  );
  made.place(0);
  return made;
}

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  events = [];
  player = start();
});

test("a step by hand moves and rests; the last step shows all", () => {
  player.forward();
  assert.deepEqual(events, ["1", "rested"]);
  player.end();
  assert.deepEqual([player.step, player.all], [3, true]);
  player.back();
  assert.deepEqual([player.step, player.all], [2, false]);
  player.first();
  assert.equal(player.step, 0);
});

test("no step goes beyond the ends", () => {
  player.back();
  assert.equal(player.step, 0);
  player.go(99);
  assert.equal(player.step, 3);
  player.forward();
  assert.equal(player.step, 3);
});

test("it plays to the end and stops there", () => {
  player.play();
  assert.deepEqual(events, ["0", "playing"]);
  for (const step of [1, 2, 3]) {
    mock.timers.tick(1000);
    assert.equal(player.step, step);
    assert.equal(player.playing, true);
  }
  mock.timers.tick(1000);
  assert.equal(player.playing, false);
  assert.deepEqual(events, ["0", "playing", "1", "2", "3 all", "still", "rested"]);
  mock.timers.tick(100_000);
  assert.equal(events.length, 7);
});

test("it begins where it is told to", () => {
  player = start({ begin: 2 });
  player.play();
  assert.equal(player.step, 2);
});

test("pausing stops it; toggling starts it again", () => {
  player.toggle();
  mock.timers.tick(1500);
  player.toggle();
  assert.deepEqual([player.step, player.playing], [1, false]);
  mock.timers.tick(5000);
  assert.equal(player.step, 1);
  assert.deepEqual(events.slice(-2), ["still", "rested"]);
  const before = events.length;
  player.pause(); // it stands still already
  assert.equal(events.length, before);
});

test("a step by hand ends playing", () => {
  player.play();
  player.go(2);
  assert.equal(player.playing, false);
  mock.timers.tick(5000);
  assert.equal(player.step, 2);
});

test("each step waits its own time, divided by the speed", () => {
  player = start({ wait: () => (player.step === 1 ? 4000 : 1000) });
  player.speed = 2;
  player.play();
  mock.timers.tick(499);
  assert.equal(player.step, 0);
  mock.timers.tick(1);
  assert.equal(player.step, 1);
  mock.timers.tick(1999);
  assert.equal(player.step, 1);
  mock.timers.tick(1);
  assert.equal(player.step, 2);
});

test("reduced motion: every step is made without motion", () => {
  player = start({ calm: true });
  player.forward();
  player.play();
  mock.timers.tick(1000);
  assert.deepEqual(
    events.filter((event) => event.endsWith("calm")),
    ["1 calm", "0 calm", "1 calm"],
  );
});

test("all or only what was reached; at the end they are the same", () => {
  player.go(1);
  assert.equal(player.all, false);
  player.toggleAll();
  assert.equal(player.all, true);
  player.toggleAll();
  assert.equal(player.all, false);
  player.end();
  player.toggleAll();
  assert.equal(player.all, true);
});

test("placing it says nothing to anybody", () => {
  player.place(2, false);
  assert.deepEqual([player.step, player.all, events.length], [2, false, 0]);
  player.place(99);
  assert.equal(player.step, 3);
});

test("when the picture is closed nothing moves any more", () => {
  player.play();
  lifetime.close();
  mock.timers.tick(10_000);
  assert.equal(player.step, 0);
});
