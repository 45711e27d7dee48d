// The text of a saved page: one HTML file that asks nobody for anything. Pure.

/** What stands around the picture, as plain text. */
export interface About {
  readonly title: string;
  readonly question: string;
  readonly sentence: string;
  /** Whose numbers these are, and who made the page. */
  readonly model: string;
  readonly credit: string;
  readonly lang: string;
  readonly theme: "light" | "dark";
}

/** What the page's own script (saved/) reads. */
export interface Carried {
  /** The name of the bundle, and of the class of its root. */
  readonly name: string;
  readonly data: unknown;
  /** All that the picture may ask for; null where it asks for nothing. */
  readonly rest: unknown;
}

/** The built files that go into it, and the colours of the theme as declarations. */
export interface Parts {
  readonly picture: string;
  readonly style: string;
  readonly shell: string;
  readonly frame: string;
  readonly colours: string;
}

/** Under which name the picture's component is left for the page's own script. */
export const COMPONENT = "seq2seePicture";

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text as HTML shows it, also within a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign]);
}

/** JSON that no text in it can end the element of. */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}

/** A script that no string in it can end the element of; in code "<" stands before neither. */
export function scriptInHtml(code: string): string {
  return code.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
}

/** A style sheet that no string in it can end the element of. */
export function styleInHtml(css: string): string {
  return css.replace(/<\/(style)/gi, "<\\/$1");
}

/** A module's code as a statement that leaves its default export in `COMPONENT`. Throws where it has none. */
export function asStatement(module: string): string {
  const found = /export\s*\{\s*([\w$]+)\s+as\s+default\s*\}\s*;?\s*$/.exec(module);
  if (!found) throw new Error("The bundle has no default export at its end.");
  return `globalThis.${COMPONENT}=(()=>{${module.slice(0, found.index)}\nreturn ${found[1]}})();`;
}

/** Nothing is fetched; what is to run carries the nonce, which no text can know beforehand. */
export function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * The whole file. nonce: letters and digits, other ones for each page.
 * The picture stands in a tree of its own, as in the app.
 */
export function pageText(about: About, carried: Carried, parts: Parts, nonce: string): string {
  const { title, question, sentence, model, credit, lang, theme } = about;
  const line = (name: string, text: string) => (text ? `<p class="${name}"><bdi>${escaped(text)}</bdi></p>` : "");
  return `<!doctype html>
<html lang="${escaped(lang)}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy(nonce))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="seq2see">
<title>${escaped(title)}</title>
<style>:root{color-scheme:${theme};${styleInHtml(parts.colours)}}
${styleInHtml(parts.frame)}</style>
</head>
<body>
<header><h1>${escaped(title)}</h1>${line("question", question)}${line("sentence", sentence)}</header>
<main class="st-key-stage"><div id="picture"><template shadowrootmode="open"><style>${styleInHtml(parts.style)}</style><div class="${escaped(carried.name)}"></div></template></div></main>
<footer>${line("model", model)}${line("credit", credit)}</footer>
<script type="application/json" id="carried">${jsonInHtml(carried)}</script>
<script type="module" nonce="${nonce}">
${scriptInHtml(asStatement(parts.picture))}
${scriptInHtml(parts.shell)}
</script>
</body>
</html>
`;
}
