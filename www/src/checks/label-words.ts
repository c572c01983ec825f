import { FluentBundle, FluentResource } from "@fluent/bundle";

/** Texts of catalogues by language; a label has those of one, a badge has both. */
export type LabelTexts = Readonly<Record<"ja" | "en", readonly string[]>>;

/** Answers with the text of a message; `values` is JSON text of names and texts. */
type Words = (language: "ja" | "en", id: string, values: string) => string;

let words: Words | undefined;

/** The words of labels, for the worker; the texts are read once. */
export function wordsOf(texts: LabelTexts): Words {
  if (words) return words;
  const read = (language: "ja" | "en") => {
    const bundle = new FluentBundle(language, { useIsolating: false });
    for (const text of texts[language]) bundle.addResource(new FluentResource(text));
    return bundle;
  };
  const bundles = { ja: read("ja"), en: read("en") };
  words = (language, id, values) => {
    const bundle = bundles[language];
    const pattern = bundle.getMessage(id)?.value;
    // A gap is seen by its name.
    return pattern ? bundle.formatPattern(pattern, JSON.parse(values) as Record<string, string>, []) : id;
  };
  return words;
}
