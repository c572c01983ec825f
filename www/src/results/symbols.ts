import { html, type TemplateResult } from "lit";

/** A formula with its indices set low: `F_R` and `E_F`, `c_{energy}`. */
export function formula(text: string): TemplateResult {
  const pieces = text.split(/_(\{[^}]*\}|[\p{L}\p{N}]+(?:,[\p{L}\p{N}]+)*)/u);
  return html`<span class="formula">${pieces.map((piece, index) =>
    index % 2 === 0 ? piece : html`<sub>${piece.replace(/^\{|\}$/g, "")}</sub>`,
  )}</span>`;
}
