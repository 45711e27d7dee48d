// What of a typed text a model reads, as ui/sentence.py holds it.

/** Characters that are read, and tokens that are shown. */
export const LIMIT = 2000;
export const MOST_TOKENS = 64;

export interface Checked {
  /** "" where there is nothing to read. */
  readonly text: string;
  /** The key of a sentence for the author in the catalog, or null. */
  readonly notice: string | null;
  readonly used: number;
  readonly given: number;
}

/** Hold what was typed to what the pictures can show. Nothing is dropped without a notice. */
export function check(typed: string): Checked {
  const composed = [...typed.replace(/\p{Surrogate}/gu, "\ufffd").normalize("NFC")];
  const given = composed.length;
  const text = composed.slice(0, LIMIT).join("");
  const cut = given > LIMIT;
  if (!typed) return { text: "", notice: "sentence.empty", used: 0, given };
  if (!/[^\p{White_Space}\p{Cc}\p{Cf}]/u.test(text)) {
    if (cut) return { text: "", notice: "sentence.cut", used: LIMIT, given };
    const blank = /^\p{White_Space}*$/u.test(text);
    return { text: "", notice: blank ? "sentence.blank" : "sentence.controls", used: 0, given };
  }
  return { text, notice: cut ? "sentence.cut" : null, used: Math.min(given, LIMIT), given };
}
