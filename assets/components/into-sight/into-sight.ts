// A run of the lab that has just been started moves its pictures into sight.

import { prefersCalm } from "../shared/player.ts";

export default function showRun(): void {
  const behavior = prefersCalm() ? "instant" : "smooth";
  document.querySelector(".st-key-screen")?.scrollIntoView({ behavior, block: "end" });
}
