// The question of the page: what its lesson would ask one reader (predict/) is what the class is asked.

import { shownOn } from "../shared/pictures.ts";
import type { Asked } from "./contract.ts";

const HOSTS = ".st-key-guess [data-testid=stBidiComponentIsolated]";

/** The question that the page has; null where its sentence gives none. */
export function pageQuestion(): Asked | null {
  for (const host of document.querySelectorAll(HOSTS)) {
    const root = host.shadowRoot?.querySelector(".predict");
    const data = root && (shownOn(root)?.data as Asked | undefined);
    if (data) return asked(data);
  }
  return null;
}

/** Of what predict/ is sent, what the class needs: where things stand on the picture is each page's own. */
export function asked({ lesson, ask, choices, answer, why }: Asked): Asked {
  const told = choices.map(({ label, value, told }) => ({ label, value, told }));
  return { lesson, ask, choices: told, answer, why };
}
