import { html, type TemplateResult } from "lit";
import { has, t } from "../text/messages.ts";

/** A formula with its indices set low: `F_R` and `E_F`, `c_{energy}`. */
export function formula(text: string): TemplateResult {
  const pieces = text.split(/_(\{[^}]*\}|[\p{L}\p{N}]+(?:,[\p{L}\p{N}]+)*)/u);
  return html`<span class="formula">${pieces.map((piece, index) =>
    index % 2 === 0 ? piece : html`<sub>${piece.replace(/^\{|\}$/g, "")}</sub>`,
  )}</span>`;
}

/** The language of a text that names itself: an equation, a method, a source. */
export function languageOf(text: string): "ja" | "en" {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? "ja" : "en";
}

/** What the core says in place of a source of what nobody stated and what follows from the rest: one piece, none of a share. */
const IMPLIED = "not named";

/** How examples and templates begin what they assume. */
const ASSUMED = "assumption: ";

/** The text of what the core or a table names in words: a group, and the letters and digits of the name. */
export function idOf(group: string, name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return [group, ...words].join("-");
}

/** What is no source but words of ours, in the page's language: what follows from other entries, and what an example assumes. */
function ownWords(text: string): string | undefined {
  if (text === IMPLIED) return t("source-implied");
  const id = text.startsWith(ASSUMED) ? idOf("assumption", text.slice(ASSUMED.length)) : "";
  return has(id) && has("source-assumed") ? t("source-assumed", { what: t(id) }) : undefined;
}

/** A source in words. */
export function sourceWords(text: string): string {
  return ownWords(text) ?? text;
}

/** A source as it names itself: it keeps its language on a page of another. */
export function citation(text: string): TemplateResult {
  const own = ownWords(text);
  return own === undefined ? html`<cite lang=${languageOf(text)}>${text}</cite>` : html`${own}`;
}
