import { html, nothing, type TemplateResult } from "lit";
import { methodOf } from "../text/figures.ts";
import { has, t, tongueOf } from "../text/messages.ts";
import { formula, idOf, languageOf } from "./symbols.ts";

/** Words, and their language where it is not the page's. */
export interface Words {
  text: string;
  lang?: string | undefined;
}

function said(id: string): Words | undefined {
  return has(id) ? { text: t(id), lang: tongueOf(id) } : undefined;
}

/** What the core or a table names in words, in the page's; as it stands there where the page has no text of it. */
export function namedWords(group: "method" | "boundary" | "gases" | "dated", name: string): Words {
  return said(idOf(group, name)) ?? { text: name, lang: languageOf(name) };
}

/** Words, marked where they are in another language. */
export function wordsView({ text, lang }: Words): TemplateResult {
  return html`<span lang=${lang ?? nothing}>${text}</span>`;
}

/** What the page calls a figure's method. */
export function methodName(id: string): Words {
  return namedWords("method", methodOf(id)?.method ?? "");
}

/** The equation of a figure, its words in the page's language. One of symbols alone has no text: it is in no language. */
export function equationView(id: string): TemplateResult {
  const { method = "", equation = "" } = methodOf(id) ?? {};
  const plain = has(idOf("method", method)) ? { text: equation } : { text: equation, lang: languageOf(equation) };
  const { text, lang }: Words = said(`equation-${id}`) ?? plain;
  return html`<span lang=${lang ?? nothing}>${formula(text)}</span>`;
}
