// What this browser keeps of a room: whose seat it holds. Nothing of it ever stands in a link.

import type { Name, Role } from "./contract.ts";

/** token: the presenter's key, or the student's. */
export interface Seat {
  readonly code: string;
  readonly role: Role;
  readonly token: string;
  readonly name?: Name;
  /** A student's: whether their page goes where the presenter's goes. */
  readonly following?: boolean;
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const kept = (role: Role) => `seq2see.room.${role}`;
/** Of the tab: as what it takes part. A presenter may look at the own room as a student in another tab. */
const AS = "seq2see.room.as";

/** The seats of this browser, and which of them this tab holds. */
export class Seats {
  readonly #browser: Store;
  readonly #tab: Store;

  constructor(browser: Store, tab: Store) {
    this.#browser = browser;
    this.#tab = tab;
  }

  /** The seat that this browser has in the room with that code. */
  in(code: string, role: Role = "student"): Seat | null {
    const seat = this.#read(role);
    return seat?.code === code ? seat : null;
  }

  /** The seat of this tab: the one that it had before a reload, or else the presenter's own. */
  mine(): Seat | null {
    const as = this.#tab.getItem(AS);
    return as === "student" ? this.#read("student") : as === "nobody" ? null : this.#read("presenter");
  }

  /** Whether this tab held its seat before it was loaded. */
  get known(): boolean {
    return this.#tab.getItem(AS) !== null;
  }

  take(seat: Seat): void {
    this.#browser.setItem(kept(seat.role), JSON.stringify(seat));
    this.#tab.setItem(AS, seat.role);
  }

  /** Gives the seat back. over: the room is over, and nobody in this browser has one in it. */
  leave(role: Role, over: boolean): void {
    if (over) {
      this.#browser.removeItem(kept(role));
      this.#tab.removeItem(AS);
    } else this.#tab.setItem(AS, "nobody");
  }

  #read(role: Role): Seat | null {
    try {
      const seat = JSON.parse(this.#browser.getItem(kept(role)) ?? "null");
      const whole = seat?.role === role && typeof seat.code === "string" && typeof seat.token === "string";
      return whole ? seat : null;
    } catch {
      return null; // whatever else has been written there
    }
  }
}

/** A code as it may be typed: small letters, blanks and hyphens between. */
export function codeOf(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
}
