import examples from "virtual:example-names";
import { written } from "../text/messages.ts";

/** The example documents of the repository. Their names stand in the menu; their texts are loaded when one is opened. */
const texts = import.meta.glob<string>("../../../examples/*.json", { query: "?raw", import: "default" });

/** An example to begin with. */
export interface Example {
  /** File name without its folder. */
  file: string;
  /** Name of the product, as its document has it: in Japanese, then in other languages, then in English. */
  name: string;
}

/** What an example says in several languages, one behind the other. */
const SEVERAL = /("(?:name|description|end_of_life_scenario|grade|origin)": ")([^"\\]+\/ [^"\\]+)/g;

/** The part of an example's words that is in the page's language. */
function inLanguage(words: string): string {
  const languages = words.split(/\s*\/\s+/);
  return (written() === "ja" ? languages[0] : languages.at(-1)) ?? words;
}

/** The name of an example in the page's language. */
export function exampleName({ name }: Example): string {
  return inLanguage(name);
}

/** All examples, by file name. */
export const EXAMPLES: readonly Example[] = examples;

/** The text of an example's document, in the page's language where it has both. */
export async function exampleText(file: string): Promise<string> {
  const load = texts[`../../../examples/${file}`];
  if (!load) throw new Error(`No example ${file}.`);
  return (await load()).replace(SEVERAL, (_, field: string, words: string) => field + inLanguage(words));
}
