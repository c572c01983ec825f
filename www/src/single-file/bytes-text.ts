/*
 * Bytes as text of a page in UTF-8, seven bits to a byte: a seventh larger than the bytes, where base64 is a third
 * larger. That difference is 250 KB of the single file.
 *
 * Each seven bits are the character of that code. Those that a page would not give back as they are (and `<`, which could
 * end the script that the text stands in) are written together with the seven bits after them as one character from
 * U+0100 on, which takes two bytes for its fourteen bits.
 */

/** NUL and the ends of lines are changed by a page, U+001A ends a file for some old programs, `<` may begin a tag. */
const UNSAFE = [0x00, 0x0a, 0x0d, 0x1a, 0x3c];
const PAIRS = 0x100;
const WIDTH = 7;

/** Writes bytes as text. */
export function toText(bytes: Uint8Array): string {
  const codes: number[] = [];
  const length = Math.ceil((bytes.length * 8) / WIDTH);
  const group = (index: number): number => {
    const bit = index * WIDTH;
    const two = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    return (two >> (16 - WIDTH - (bit & 7))) & 0x7f;
  };
  for (let index = 0; index < length; index += 1) {
    const unsafe = UNSAFE.indexOf(group(index));
    if (unsafe < 0) codes.push(group(index));
    else {
      index += 1;
      codes.push(PAIRS + (unsafe << WIDTH) + group(index));
    }
  }
  let text = "";
  for (let start = 0; start < codes.length; start += 8192)
    text += String.fromCharCode(...codes.slice(start, start + 8192));
  return text;
}

/** Reads what `toText` wrote. After the bytes a zero may follow, where the last bits did not fill a character. */
export function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  let length = 0;
  let bits = 0;
  let held = 0;
  const take = (group: number): void => {
    held = ((held << WIDTH) | group) & 0x3fff;
    bits += WIDTH;
    if (bits < 8) return;
    bits -= 8;
    bytes[length] = held >> bits;
    length += 1;
  };
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < PAIRS) take(code);
    else {
      take(UNSAFE[(code - PAIRS) >> WIDTH] ?? 0);
      take(code & 0x7f);
    }
  }
  return bytes.subarray(0, length);
}
