const catalogues = import.meta.glob<string>(["../../../messages/*/*.ftl", "!../../../messages/*/{cli,elements}.ftl"], {
  query: "?raw",
  import: "default",
});

/** The text of a catalogue in a language; empty where there is none. */
export async function textsOf(language: string, name: string): Promise<string> {
  return (await catalogues[`../../../messages/${language}/${name}.ftl`]?.()) ?? "";
}
