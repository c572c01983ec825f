import { MAXIMUM_BYTES } from "../store/files.ts";
import type { Allocation, JsonObject } from "../types.ts";

/** What a link begins with, behind `#`; the number is the version of what follows. */
export const PREFIX = "#d1=";

/** What a link carries: a document, and what its figures were when and with what the link was made. */
export interface Shared {
  engine: string;
  tables: Record<string, string>;
  allocation: Allocation;
  /** Whether factors of the sender's own, which no link carries, were in the figures. */
  own_factors?: true;
  figures: Record<string, number>;
  document: JsonObject;
}

/** Packs what a link carries: deflated JSON in base64 for addresses. It stands behind `#`, and is never sent to a host. */
export async function pack(shared: Shared): Promise<string> {
  const stream = new Blob([JSON.stringify(shared)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return PREFIX + btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * Unpacks the fragment of an address; `undefined` for one that was cut off or is none of ours. Links come from anybody:
 * unpacking stops at the size of the largest file that the page opens.
 */
export async function unpack(fragment: string): Promise<Shared | undefined> {
  if (!fragment.startsWith(PREFIX)) return undefined;
  try {
    const letters = atob(fragment.slice(PREFIX.length).replaceAll("-", "+").replaceAll("_", "/"));
    const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const text = await textOf(stream, MAXIMUM_BYTES);
    const shared: unknown = JSON.parse(text);
    return isShared(shared) ? shared : undefined;
  } catch {
    return undefined;
  }
}

async function textOf(stream: ReadableStream<Uint8Array>, limit: number): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = stream.getReader();
  let text = "";
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > limit) {
      void reader.cancel();
      throw new RangeError("larger than any document");
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isShared(value: unknown): value is Shared {
  return (
    isRecord(value) &&
    typeof value.engine === "string" &&
    typeof value.allocation === "string" &&
    isRecord(value.tables) &&
    Object.values(value.tables).every((version) => typeof version === "string") &&
    isRecord(value.figures) &&
    Object.values(value.figures).every((figure) => typeof figure === "number") &&
    isRecord(value.document)
  );
}
