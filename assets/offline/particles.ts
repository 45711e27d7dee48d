// Korean particles after words that are only known when the page runs: ui/particles.py, held to it by a test.

/** As written in a label, after a final consonant, after a vowel. */
const FORMS: Record<string, readonly [closed: string, open: string]> = {
  "을(를)": ["을", "를"],
  "은(는)": ["은", "는"],
  "이(가)": ["이", "가"],
  "과(와)": ["과", "와"],
  "(으)로": ["으로", "로"],
  "이었(였)": ["이었", "였"],
};
/** What may stand between the word and its particle, beside a remark in brackets. */
const CLOSING = "’”'\"*$)\\]_";
const CLOSED = new RegExp(`[${CLOSING}]+$`);
const REMARK = /\([^()]*\)$/;
const PARTICLE = new RegExp(
  `^([${CLOSING}]*)(${Object.keys(FORMS)
    .map((form) => form.replace(/[()]/g, "\\$&"))
    .join("|")})`,
);
const RIEUL = 8;
/** A stop after one short vowel. */
const SHORT = /(?:^|[^aeiou])(?:(?:[aeiou]|oo)(?:[ptc]|ck)|ook)$/;
/** Letters of the Latin alphabet whose Korean names end in a consonant. */
const LETTERS: Record<string, number> = { l: 8, m: 16, n: 4, r: 8 };
const MARKS = ".,?!:;…·%";
/** The final consonant of each digit as it is read. */
const DIGITS = [21, 8, 0, 16, 0, 0, 1, 8, 8, 0];
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The final consonant that a text is read with, 0 for a vowel; null where nobody can tell. */
export function final(given: string): number | null {
  const text = given
    .replace(/[\\\u2060]/g, "")
    .replace(new RegExp(`[${SUPERSCRIPTS}]`, "g"), (it) => String(SUPERSCRIPTS.indexOf(it)));
  let bare = text.replace(CLOSED, "");
  if (text.trimEnd().endsWith(")")) bare = text.trimEnd().replace(REMARK, "").replace(CLOSED, "") || bare;
  const last = [...bare].at(-1) ?? "";
  if (last >= "가" && last <= "힣") return (last.charCodeAt(0) - "가".charCodeAt(0)) % 28;
  if (last && MARKS.includes(last)) return 0;
  if (/[A-Za-z]/.test(last)) return finalOfLetters(bare.match(/[A-Za-z]+/g)?.at(-1) ?? "");
  return /[0-9]/.test(last) ? DIGITS[Number(last)] : null;
}

function finalOfLetters(word: string): number {
  if (word.length === 1 || word === word.toUpperCase()) return LETTERS[word.slice(-1).toLowerCase()] ?? 0;
  const lower = word.toLowerCase();
  if (lower.endsWith("ng")) return 21;
  const [before, last] = [lower.slice(-2, -1), lower.slice(-1)];
  if ("lmn".includes(last)) return LETTERS[last];
  if (lower.length > 3 && last === "e" && "lmn".includes(before)) return LETTERS[before];
  return SHORT.test(lower) ? 19 : 0;
}

/** A label with its values, and each particle that follows one resolved; for textContent only. */
export function fillParticles(label: string, values: Readonly<Record<string, string | number>>): string {
  let filled = "";
  label.split(/\{(\w+)\}/).forEach((part, n) => {
    if (n % 2) {
      filled += Object.hasOwn(values, part) ? values[part] : `{${part}}`;
      return;
    }
    const found = n ? PARTICLE.exec(part) : null;
    const consonant = found ? final(filled + found[1]) : null;
    if (!found || consonant === null) {
      filled += part;
      return;
    }
    const [whole, closing, form] = found;
    const takesVowel = consonant === 0 || (form === "(으)로" && consonant === RIEUL);
    filled += closing + FORMS[form][takesVowel ? 1 : 0] + part.slice(whole.length);
  });
  return filled;
}
