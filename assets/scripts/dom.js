// Building the page out of elements. Text reaches it by textContent only.

function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "class") element.className = value;
    else if (name === "style") for (const [k, v] of Object.entries(value)) element.style.setProperty(k, v);
    else if (name.startsWith("on")) element[name] = value;
    else if (value !== undefined && value !== null) element.setAttribute(name, value);
  }
  for (const child of children) element.append(child instanceof Node ? child : String(child));
  return element;
}

function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

// A symbol with its index below: h with t − 1.
function symbol(name, index, role = "") {
  const mark = el("span", { class: `symbol ${role}` }, el("i", {}, name));
  if (index !== undefined && index !== "") mark.append(el("sub", {}, index));
  return mark;
}

const UNSEEN = { " ": "\u2423", "\u00a0": "\u2423", "\u3000": "\u2423", "\n": "\u21b5", "\r": "\u21b5", "\t": "\u21e5" };

// A token's text with spaces and line ends visible but quiet; other controls by code point.
function tokenText(token) {
  const whole = el("span", { class: "token", dir: "auto" });
  let plain = "";
  const flush = () => {
    if (plain) whole.append(plain);
    plain = "";
  };
  for (const character of token) {
    const code = character.codePointAt(0);
    const mark = UNSEEN[character] ||
      (/\p{Cc}|\p{Zl}|\p{Zp}/u.test(character) ? "U+" + code.toString(16).toUpperCase().padStart(4, "0") : "");
    if (!mark) {
      plain += character;
      continue;
    }
    flush();
    whole.append(el("span", { class: "unseen" }, mark));
  }
  flush();
  return whole;
}

// The same as one string without the space before a word, for sentences.
function spoken(token) {
  const whole = tokenText(token).textContent;
  const text = whole.length > 1 && token.startsWith(" ") ? whole.slice(1) : whole;
  // Written from right to left it is set apart, so that the numbers beside it stay in their place.
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(text) ? `\u2068${text}\u2069` : text;
}
