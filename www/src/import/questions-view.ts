import { html, nothing, type TemplateResult } from "lit";
import { t } from "../text/messages.ts";
import { answered } from "./answers.ts";
import { radios } from "./choice.ts";
import type { Session } from "./session.ts";
import { answerWords, questionWords } from "./texts.ts";
import type { Import, ImportQuestion } from "./types.ts";

/** So many rows of a question are led to. */
const ROWS_LED_TO = 5;

/** Rows that a question is about. */
function rowsOf({ params }: ImportQuestion): number[] {
  const numbers = String(params.rows ?? params.row ?? "").match(/\d+/g) ?? [];
  return numbers.slice(0, ROWS_LED_TO).map(Number);
}

/** What the cells do not tell, with the likely answer chosen; a question that is still open is marked. */
export function questionsView(
  session: Session,
  result: Import,
  show: (row: number, column: number | null) => void,
): TemplateResult | typeof nothing {
  // Encoding and sheet are asked about where the file is.
  const questions = result.questions.filter(({ code }) => code !== "encoding" && code !== "sheet");
  if (questions.length === 0) return nothing;
  const open = questions.filter(({ settled }) => !settled).length;
  return html`<section aria-labelledby="import-questions">
    <h2 id="import-questions" tabindex="-1">${t("import-questions")}</h2>
    <p class="hint">${open === 0 ? t("import-questions-settled") : t("import-questions-open", { count: String(open) })}</p>
    ${questions.map((question, index) => {
      const { settled, answer: taken } = question;
      const options = question.answers.map((answer) => [answer, answerWords(question, answer)] as const);
      const choose = (answer: string) => session.choose(answered(session.chosen, result.columns, question, answer));
      return html`<fieldset class=${settled ? "question" : "question open"}>
        <legend>
          ${settled ? nothing : html`<span class="tag">${t("import-question-open")}</span>`} ${questionWords(question, result.columns)}
        </legend>
        ${radios(`import-question-${index}`, options, taken, choose)}
        <p class="buttons">
          ${
            settled || taken === null
              ? nothing
              : html`<button type="button" @click=${() => choose(taken)}>${t("import-question-confirm")}</button>`
          }
          ${rowsOf(question).map(
            (row) =>
              html`<button type="button" class="quiet" @click=${() => show(row, question.column)}>
                ${t("import-show-row", { row: String(row) })}
              </button>`,
          )}
        </p>
      </fieldset>`;
    })}
  </section>`;
}
