import assert from "node:assert/strict";
import { test } from "node:test";
import { called, type Question } from "../../assets/components/room/contract.ts";
import { asked } from "../../assets/components/room/page-question.ts";
import { distribution, last, movements, open } from "../../assets/components/room/tally.ts";
import { looks } from "../../assets/components/room/vote.ts";

test("a nickname is a word of each list", () => {
  const lists: [string[], string[]] = [
    ["calm", "brave"],
    ["fox", "owl", "hare"],
  ];
  assert.equal(called([1, 2], lists), "brave hare");
});

test("the class is asked what the page asks, without the places of its picture", () => {
  const choice = { label: "cat", value: "50%", told: "Right.", spot: ["key", 1, 0] };
  const page = { lesson: "rnn", ask: "Which?", choices: [choice], answer: 0, why: "so", veils: ["head"], first: true };
  assert.deepEqual(asked(page), {
    lesson: "rnn",
    ask: "Which?",
    choices: [{ label: "cat", value: "50%", told: "Right." }],
    answer: 0,
    why: "so",
  });
});

const question = (given: Partial<Question> = {}): Question => ({
  id: 1,
  lesson: "rnn",
  ask: "Which?",
  choices: [{ label: "a" }, { label: "b" }, { label: "c" }],
  round: 0,
  votes: 0,
  shown: false,
  revealed: false,
  ...given,
});

test("a choice is not made anew while others vote, and is where it looks different", () => {
  const words = { round: "Round {n}" };
  const before = looks(question(), "student", [null], words);
  assert.equal(looks(question({ votes: 7 }), "student", [null], words), before);
  const changed = [
    looks(question({ id: 2 }), "student", [null], words),
    looks(question({ round: 1 }), "student", [null], words),
    looks(question({ revealed: true, answer: 1 }), "student", [null], words),
    looks(question({ shown: true, rounds: [{ counts: [1, 0, 0] }] }), "student", [null], words),
    looks(question(), "presenter", [null], words),
    looks(question(), "student", [1], words),
    looks(question(), "student", [null], { round: "{n}회차" }),
  ];
  assert.equal(new Set([before, ...changed]).size, 8);
});

test("votes are counted by choice and round, as shares of their round", () => {
  const rounds = [{ counts: [1, 3, 0] }, { counts: [0, 0, 0] }];
  assert.deepEqual(distribution(question({ rounds })), [
    [
      { count: 1, share: 0.25 },
      { count: 0, share: 0 },
    ],
    [
      { count: 3, share: 0.75 },
      { count: 0, share: 0 },
    ],
    [
      { count: 0, share: 0 },
      { count: 0, share: 0 },
    ],
  ]);
  assert.deepEqual(distribution(question()), [[], [], []]); // not shown
});

test("who moved is said from the most to the fewest; who stayed is counted", () => {
  const moved = [
    [0, 0, 4],
    [0, 1, 2],
    [1, 1, 3],
    [2, 1, 5],
  ] as const;
  assert.deepEqual(movements(moved), {
    moves: [
      [2, 1, 5],
      [0, 1, 2],
    ],
    stayed: 7,
  });
});

test("one vote a round, none once it is revealed", () => {
  assert.equal(open(question(), []), true);
  assert.equal(open(question(), [1]), false);
  assert.equal(open(question({ round: 1 }), [1]), true);
  assert.equal(open(question({ round: 1 }), [1, null]), true);
  assert.equal(open(question({ round: 1 }), [1, 0]), false);
  assert.equal(open(question({ revealed: true }), []), false);
  assert.deepEqual([last([]), last([2, null]), last([2, 0])], [null, 2, 0]);
});
