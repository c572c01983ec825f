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

/** The part of an example's name that is in the page's language. */
export function exampleName({ name }: Example): string {
  const names = name.split(/\s*\/\s+/);
  return (written() === "ja" ? names[0] : names.at(-1)) ?? name;
}

/** All examples, by file name. */
export const EXAMPLES: readonly Example[] = examples;

/** The text of an example's document. */
export async function exampleText(file: string): Promise<string> {
  const load = texts[`../../../examples/${file}`];
  if (!load) throw new Error(`No example ${file}.`);
  return await load();
}
