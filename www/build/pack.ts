import { compress } from "../../node_modules/lzma1/lib/index.js";
import { toText } from "../src/single-file/bytes-text.ts";
import { checksum, HEAD, LIST_LENGTH, type Parts } from "../src/single-file/unpack.ts";

/** Compression whose window (16 MB) holds all parts at once. */
const MODE = 8;

/**
 * Packs parts into text of a page. They are compressed in one piece: the modules share much of their code and tables,
 * which then stands there once.
 */
export function pack(parts: Parts): string {
  const list = new TextEncoder().encode(JSON.stringify([...parts].map(([name, { length }]) => [name, length])));
  const pieces = [new Uint8Array(HEAD), list, ...parts.values()];
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const piece of pieces) {
    whole.set(piece, place);
    place += piece.length;
  }
  const view = new DataView(whole.buffer);
  view.setUint32(LIST_LENGTH, list.length);
  view.setUint32(0, checksum(whole.subarray(LIST_LENGTH)));
  return toText(compress(whole, MODE));
}
