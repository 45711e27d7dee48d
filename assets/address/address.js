// What only the browser can do: the address, its history, links without a reload, the theme.

const here = (window.seq2see ??= {}); // outlives this module when a new server sends another one

// Links, Back and Forward lead to pages, not to every change on them: one entry a page.
// Streamlit adds an entry for each parameter that the server writes, and two for a new page:
// the old one without its parameters, then the new one. The old one keeps what it had.
function oneEntryAPage() {
  const { history, location } = window;
  const push = history.pushState.bind(history);
  const replace = history.replaceState.bind(history);
  const whole = (url, names) => {
    const to = new URL(url ?? "", location.href);
    const now = new URLSearchParams(location.search);
    for (const name of names) {
      const value = now.get(name) ?? here.data[name];
      if (!to.searchParams.has(name)) to.searchParams.set(name, value);
    }
    if (to.pathname === location.pathname) to.hash ||= location.hash; // an anchor stays where it led
    return to;
  };
  history.pushState = (state, title, url) => {
    const to = whole(url, ["lang", "text"]);
    if (to.pathname === location.pathname) {
      here.before ??= location.href;
      return replace(state, title, to);
    }
    if (here.before) replace(state, title, here.before);
    here.before = null;
    return push(state, title, to);
  };
  // While the sentence is typed its own widget writes it, also when there is none left.
  history.replaceState = (state, title, url) => replace(state, title, whole(url, ["lang"]));
}

// The links of the map open their page as the menu does, keeping what is loaded.
function follow(event) {
  const link = event.target.closest?.(".road a[href]");
  const other = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  const app = document.querySelector("[data-test-connection-state=CONNECTED]");
  if (!link || !app || other || event.defaultPrevented) return;
  event.preventDefault();
  here.send("go", new URL(link.href).pathname.split("/").at(-1));
}

// An anchor is reached once the page stands still: what is drawn later above it would move it.
function arrive(tries = 200) {
  const place = document.getElementById(location.hash.slice(1));
  const still = document.querySelector("[data-test-script-state=notRunning]");
  if (place && still) place.scrollIntoView();
  if (tries > 0) setTimeout(arrive, 100, place && still ? Math.min(tries, 6) - 1 : tries - 1);
}

export default function ({ data, setTriggerValue }) {
  here.data = data;
  here.send = setTriggerValue;
  here.before = null;
  if (!here.ready) {
    here.ready = true;
    oneEntryAPage();
    document.addEventListener("click", follow);
    document.body.dataset.testLinks = "ready";
    if (location.hash) arrive();
  }

  const address = new URL(window.location.href);
  const before = address.search;
  address.searchParams.set("lang", data.lang);
  if (!address.searchParams.has("text")) address.searchParams.set("text", data.text);
  if (address.search !== before) window.history.replaceState(window.history.state, "", address);

  const app = document.querySelector("[data-testid=stApp]");
  const theme = app ? getComputedStyle(app).colorScheme : "";
  if (theme === data.theme) here.asked = null;
  else if (["light", "dark"].includes(theme) && data.theme && here.asked !== theme) {
    here.asked = theme;
    setTriggerValue("theme", theme);
  }
}
