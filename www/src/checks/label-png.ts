/** Dots per inch of a saved picture: what label printers and print shops ask of small letters. */
const DOTS_PER_INCH = 600;

const MM_PER_INCH = 25.4;

/** Chunks of a PNG: length, name, content, check sum. */
const AROUND_CONTENT = 12;

/** Eight bytes of signature and the header chunk, which is always the first and has 13 bytes of content. */
const AFTER_HEADER = 8 + AROUND_CONTENT + 13;

/** A label in mm as a PNG of its size in print. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  image.src = addressOf(svg);
  await image.decode();
  const { width, height } = millimetres(svg);
  const canvas = document.createElement("canvas");
  canvas.width = dots(width);
  canvas.height = dots(height);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Error("The canvas gave no picture.");
  return withDensity(new Uint8Array(await blob.arrayBuffer()));
}

/** An SVG as the address of a picture: as such it runs no scripts and fetches nothing. */
export function addressOf(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

function dots(length: number): number {
  return Math.round((length / MM_PER_INCH) * DOTS_PER_INCH);
}

/** Width and height of a label in mm, which its units are. */
export function millimetres(svg: string): { width: number; height: number } {
  const [, , width = 0, height = 0] = (/ viewBox="([^"]*)"/.exec(svg)?.[1] ?? "").split(" ").map(Number);
  return { width, height };
}

/** Says in a PNG how large it is in print: a canvas leaves that open. */
function withDensity(png: Uint8Array): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round((DOTS_PER_INCH / MM_PER_INCH) * 1000);
  const chunk = new Uint8Array(AROUND_CONTENT + 9);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode("pHYs"), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  // The unit: metres.
  view.setUint8(16, 1);
  view.setUint32(17, checkSum(chunk.subarray(4, 17)));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, AFTER_HEADER));
  whole.set(chunk, AFTER_HEADER);
  whole.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
  return whole;
}

/** CRC-32 as PNG has it (ISO/IEC 15948, annex D). */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
