import translations from "virtual:translations";

const catalogues = import.meta.glob<string>(["../../../messages/*/*.ftl", "!../../../messages/*/{cli,elements}.ftl"], {
  query: "?raw",
  import: "default",
});

/** Languages beside Japanese and English: each has one file of all texts that somebody translated. */
export const TRANSLATIONS: readonly string[] = Object.keys(translations);

/** All texts of a translation. */
export async function translated(language: string): Promise<string> {
  return (await translations[language]?.()) ?? "";
}

/** The text of a catalogue in a language; empty where there is none. */
export async function textsOf(language: string, name: string): Promise<string> {
  return (await catalogues[`../../../messages/${language}/${name}.ftl`]?.()) ?? "";
}
