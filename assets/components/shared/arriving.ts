// Whether the page is on its way to an address that it was led to: by Back or Forward, by a lesson plan. What a
// picture is sent then says where it is to stand; at other times it is the echo of what was chosen in it.

/** Milliseconds after the server is done in which the last picture is still handed what it was sent. */
const LATE = 400;
const STATE = "data-test-script-state";

let led = 0;
let done = 0;

export function arriving(): boolean {
  return led > done;
}

function begin(): void {
  const app = document.querySelector(`[${STATE}]`);
  if (!app) return;
  led += 1;
  const mine = led;
  let ran = false;
  const watch = new MutationObserver(() => {
    if (app.getAttribute(STATE) !== "notRunning") ran = true;
    else if (ran) {
      watch.disconnect();
      setTimeout(() => {
        done = Math.max(done, mine);
      }, LATE);
    }
  });
  watch.observe(app, { attributes: true, attributeFilter: [STATE] });
}

if (typeof window !== "undefined") window.addEventListener?.("popstate", begin);
