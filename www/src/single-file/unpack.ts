// By its files, not by its name: the whole package would bring the half that packs, 35 KB, into the single file.
import { Decoder } from "../../../node_modules/lzma1/lib/decoder.js";
import { InputBuffer, OutputBuffer } from "../../../node_modules/lzma1/lib/streams.js";
import { CRC32_TABLE } from "../../../node_modules/lzma1/lib/utils.js";
import { toBytes } from "./bytes-text.ts";

/** A script or module of the page, by its name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Bytes before the list of the parts: the checksum of all that follows it, and how long the list is. */
export const HEAD = 8;
export const LIST_LENGTH = 4;

/** CRC-32 (ISO 3309): what a mail program changed on the way must not compute somebody's figures. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (CRC32_TABLE[(sum ^ byte) & 0xff] ?? 0);
  return ~sum >>> 0;
}

/** Gives back what `pack` packed. Throws where a character was changed on the way. */
export function unpack(text: string): Parts {
  const packed = toBytes(text);
  const output = new OutputBuffer(packed.length * 5);
  new Decoder().decompress(new InputBuffer(packed), output);
  const whole = new Uint8Array(output.toArray());
  const view = new DataView(whole.buffer);
  if (view.getUint32(0) !== checksum(whole.subarray(LIST_LENGTH))) throw new Error("The archive is damaged.");
  const end = HEAD + view.getUint32(LIST_LENGTH);
  const list = JSON.parse(new TextDecoder().decode(whole.subarray(HEAD, end))) as [string, number][];
  const parts = new Map<string, Uint8Array>();
  let place = end;
  for (const [name, length] of list) {
    parts.set(name, whole.subarray(place, place + length));
    place += length;
  }
  return parts;
}
