// Which key stands for what while presenting. Letters by where they lie, so that a Korean keyboard's are the same.

export type Command = "present" | "on" | "back" | "notes" | "sentence" | "blank" | "full" | "help" | "leave";

const LETTERS: Record<string, Command> = {
  KeyP: "leave",
  KeyN: "notes",
  KeyS: "sentence",
  KeyB: "blank",
  KeyF: "full",
};
const KEYS: Record<string, Command> = {
  ArrowRight: "on",
  PageDown: "on",
  ArrowLeft: "back",
  PageUp: "back",
  "?": "help",
  ".": "blank", // what a clicker's blank key sends
};

/** What a key does, null where it does nothing here. presented: whether one presents already. */
export function commandOf({ key, code }: Pick<KeyboardEvent, "key" | "code">, presented: boolean): Command | null {
  if (!presented) return code === "KeyP" ? "present" : null;
  if (Object.hasOwn(KEYS, key)) return KEYS[key];
  return Object.hasOwn(LETTERS, code) ? LETTERS[code] : null;
}

/** The place beside the chosen one, null where there is none, or where none is chosen. */
export function neighbour(chosen: readonly boolean[], way: 1 | -1): number | null {
  const at = chosen.indexOf(true);
  const next = at + way;
  return at < 0 || next < 0 || next >= chosen.length ? null : next;
}
