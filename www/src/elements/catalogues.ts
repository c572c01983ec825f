import texts from "virtual:element-texts";
import { fetchFile } from "./core-module.ts";

/** The elements speak Japanese and English. */
export const TRANSLATIONS: readonly string[] = [];

/** There is no translation. */
export async function translated(): Promise<string> {
  return "";
}

/** The text of a catalogue in a language. All that the elements say is in one file, which comes as the first of them. */
export async function textsOf(language: string, name: string): Promise<string> {
  if (name !== "first" || !(language === "ja" || language === "en")) return "";
  return await (await fetchFile(texts[language])).text();
}
