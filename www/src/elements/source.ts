import templates from "virtual:element-templates";
import { fetchFile } from "./core-module.ts";

/** A document's text, or the code of why there is none. */
export type Loaded = { text: string } | { code: string; params: Record<string, string> };

/** The text of a template. */
export async function templateText(name: string): Promise<Loaded> {
  const file = templates[name];
  if (!file) return { code: "element.no_template", params: { name } };
  try {
    return { text: await (await fetchFile(file)).text() };
  } catch {
    return { code: "element.not_loaded", params: { address: file.url } };
  }
}

/** The text of a document at an address of the page. */
export async function addressText(address: string): Promise<Loaded> {
  try {
    const response = await fetch(new URL(address, document.baseURI), { credentials: "same-origin" });
    if (!response.ok) throw new Error(String(response.status));
    return { text: await response.text() };
  } catch {
    return { code: "element.not_loaded", params: { address } };
  }
}
