import translations from "virtual:translations";

const catalogues = import.meta.glob<string>(
  ["../../../messages/*/*.ftl", "!../../../messages/*/{assumptions,cli,core,elements,factors,methods,page}.ftl"],
  { query: "?raw", import: "default" },
);

/** What every visit waits for, and what the core says beyond that. */
const first: Record<string, () => Promise<{ default: string }>> = {
  ja: () => import("virtual:texts/ja/first"),
  en: () => import("virtual:texts/en/first"),
};
const later: typeof first = {
  ja: () => import("virtual:texts/ja/later"),
  en: () => import("virtual:texts/en/later"),
};

/** Languages beside Japanese and English: each has one file of all texts that somebody translated. */
export const TRANSLATIONS: readonly string[] = Object.keys(translations);

/** All texts of a translation. */
export async function translated(language: string): Promise<string> {
  return (await translations[language]?.()) ?? "";
}

/** The text of a catalogue in a language; empty where there is none. */
export async function textsOf(language: string, name: string): Promise<string> {
  if (name === "first" || name === "later") {
    const part = await { first, later }[name][language]?.();
    return part?.default ?? "";
  }
  return (await catalogues[`../../../messages/${language}/${name}.ftl`]?.()) ?? "";
}
