import { deflateRawSync } from "node:zlib";

/** The fragment of an address that holds a product, as the page shares it. */
export function fragmentOf(document) {
  const shared = { engine: "0", tables: {}, allocation: "cut_off", figures: {}, document };
  return `#d1=${deflateRawSync(JSON.stringify(shared)).toString("base64url")}`;
}
