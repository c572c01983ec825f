import { html, type TemplateResult } from "lit";
import { t } from "../text/messages.ts";

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

/** A source in words: what follows from other entries is told in the page's language. */
export function sourceWords(text: string): string {
  return text === IMPLIED ? t("source-implied") : text;
}

/** A source as it names itself: it keeps its language on a page of another. */
export function citation(text: string): TemplateResult {
  if (text === IMPLIED) return html`${t("source-implied")}`;
  return html`<cite lang=${languageOf(text)}>${text}</cite>`;
}
