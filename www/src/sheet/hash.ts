/** SHA-256 of a text as a file would have it; empty where the browser computes none, as on pages over plain http. */
export async function hashOf(text: string): Promise<string> {
  const { subtle } = globalThis.crypto;
  if (!subtle) return "";
  const digest = new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
