// What the server's rooms say (/rooms, classroom/), and what ui/room.py sends.

export type Role = "presenter" | "student";

/** A choice as it is asked. value, told: what the model gives it, and what it tells who takes it; "" until reveal. */
export interface Choice {
  readonly label: string;
  readonly value?: string;
  readonly told?: string;
}

/** What a presenter asks. */
export interface Asked {
  readonly lesson: string;
  readonly ask: string;
  readonly choices: readonly Required<Choice>[];
  readonly answer: number;
  readonly why: string;
}

/** From one choice to another, and how many moved so between the rounds. */
export type Move = readonly [from: number, to: number, count: number];

/** A question as this person may see it. */
export interface Question {
  readonly id: number;
  readonly lesson: string;
  readonly ask: string;
  readonly choices: readonly Choice[];
  /** The round that is voted in, from 0. */
  readonly round: number;
  /** Votes of this round. */
  readonly votes: number;
  /** Whether the distribution is seen by all. */
  readonly shown: boolean;
  readonly revealed: boolean;
  readonly rounds?: readonly { readonly counts: readonly number[] }[];
  readonly moved?: readonly Move[];
  readonly answer?: number;
  readonly why?: string;
}

export interface Sentence {
  readonly id: string;
  readonly text: string;
}

/** The whole room as this person may see it. */
export interface State {
  readonly version: number;
  readonly role: Role;
  /** Seconds since 1970. */
  readonly ends: number;
  /** Path and query of the presenter's page; null until there is one. */
  readonly view: string | null;
  /** Who has joined; of them, whose page is open now; of these, who follows. */
  readonly students: number;
  readonly here: number;
  readonly following: number;
  readonly question: Question | null;
  /** A student's own: choices by round, null where there was none. */
  readonly mine?: { readonly name: Name; readonly following: boolean; readonly choices: readonly (number | null)[] };
  readonly wall: {
    readonly open: boolean;
    readonly mine?: string | null;
    readonly sentences?: readonly Sentence[];
  };
}

/** Two places in the lists of words of which a nickname is made. */
export type Name = readonly [first: number, second: number];

/** Labels of assets/words/: room.<key>. */
export type Words = Readonly<Record<string, string>>;

/** What ui/room.py sends. names: the words of nicknames. */
export interface Data {
  readonly words: Words;
  readonly names: readonly [first: readonly string[], second: readonly string[]];
}

/** What somebody is called in the room. */
export function called(name: Name, [first, second]: Data["names"]): string {
  return `${first[name[0] % first.length]} ${second[name[1] % second.length]}`;
}
