// The clipboard. On http, as in a school's own network, the browser has none: then the field is copied from.

/** Copies what the field says. Where it cannot, false; then the field is selected. */
export async function copy(field: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    // Deprecated, and the only way without https.
    return document.execCommand("copy");
  }
}
