// A plan in one query parameter: its JSON, deflated, in base64url.

import type { Plan } from "./views.ts";

/** Characters of a packed plan: with sentence and choices the link stays below 8 kB, where servers stop. */
export const MOST_PACKED = 6_000;
/** Bytes of its JSON, so that a small link cannot fill the memory. */
const MOST_BYTES = 200_000;

/** The plan packed; null where it is longer than a link may be. */
export async function pack({ name, views }: Plan): Promise<string | null> {
  const json = new Blob([JSON.stringify({ name, views })]);
  const bytes = await readAll(json.stream().pipeThrough(new CompressionStream("deflate-raw")), MOST_BYTES);
  const packed = bytes && toText(bytes);
  return packed && packed.length <= MOST_PACKED ? packed : null;
}

/** What was packed, to be checked; null where the text is none of that kind. */
export async function unpack(packed: string): Promise<unknown> {
  if (packed.length > MOST_PACKED || !/^[\w-]+$/.test(packed)) return null;
  try {
    const stream = new Blob([toBytes(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const bytes = await readAll(stream, MOST_BYTES);
    return bytes && JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** All bytes of a stream; null, and no further ones are read, where there are more than `most`. */
async function readAll(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function toText(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
}
