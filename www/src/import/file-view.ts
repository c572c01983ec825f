import { html, nothing, type TemplateResult } from "lit";
import { t } from "../text/messages.ts";
import { formatNumber } from "../text/numbers.ts";
import { select } from "./choice.ts";
import type { Session } from "./session.ts";
import { encodingWords } from "./texts.ts";
import type { Import } from "./types.ts";

const DELIMITERS: Record<string, string> = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" };

/** What was read, and how it was understood as a table. */
export function fileView(session: Session, result: Import): TemplateResult {
  const { counts, sheets, sheet, kind } = result;
  const about = {
    rows: formatNumber(counts.rows),
    parts: formatNumber(counts.parts),
    sheet: sheets[sheet]?.name ?? "",
  };
  return html`<section aria-labelledby="import-file">
    <h2 id="import-file" tabindex="-1">
      ${session.name === "" ? t("import-pasted") : t("import-file", { file: session.name })}
    </h2>
    <p>
      ${t(sheets.length > 1 ? "import-counted-sheet" : "import-counted", about)}
      ${t(kind === "text" ? "import-kind-text" : `import-kind-${kind}`)} ${t("import-untouched")}
    </p>
    ${sheets.length > 1 ? sheetView(session, result) : nothing} ${headingView(session, result)}
    ${kind === "text" && session.name !== "" ? textView(session, result) : nothing}
    <button type="button" class="quiet" @click=${() => session.close()}>${t("import-other-file")}</button>
  </section>`;
}

function sheetView(session: Session, { sheets, sheet }: Import): TemplateResult {
  const options = sheets.map(({ name, hidden, rows }) => {
    const about = { name, rows: formatNumber(rows) };
    return [name, t(hidden ? "import-sheet-hidden" : "import-sheet", about)] as const;
  });
  // Another sheet has its own headings and rows.
  const choose = (name: string) => session.choose({ sheet: name, ...NO_HEADING, rows: {} });
  return html`<div class="field narrow">
    <label for="import-sheet">${t("import-sheet-label")}</label>
    <select id="import-sheet" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(([name, words], index) => html`<option value=${name} .selected=${index === sheet}>${words}</option>`)}
    </select>
  </div>`;
}

/** No heading row chosen: the core finds it. */
const NO_HEADING = { header_row: undefined, header_rows: undefined };

function headingView(session: Session, { header_rows, document }: Import): TemplateResult {
  const [first] = header_rows;
  const choose = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const row = numberIn(form.querySelector<HTMLInputElement>("#import-heading-row"));
    const rows = form.querySelector("select")?.value === "2" ? 2 : 1;
    if (row !== undefined) session.choose({ header_row: row, header_rows: rows });
    else form.querySelector("input")?.focus();
  };
  const words =
    first === undefined
      ? t("import-heading-none")
      : header_rows.length > 1
        ? t("import-heading-rows", { first: String(first), last: String(header_rows.at(-1)) })
        : t("import-heading-row", { row: String(first) });
  return html`<p>${words}</p>
    <details ?open=${document === null}>
      <summary>${t("import-heading-change")}</summary>
      <form class="inline" @submit=${choose}>
        <div class="field">
          <label for="import-heading-row">${t("import-heading-number")}</label>
          <input id="import-heading-row" inputmode="numeric" autocomplete="off" .value=${String(first ?? "")} />
        </div>
        <div class="field">
          <label for="import-heading-count">${t("import-heading-count")}</label>
          <select id="import-heading-count">
            <option value="1" .selected=${header_rows.length < 2}>${t("import-heading-one")}</option>
            <option value="2" .selected=${header_rows.length > 1}>${t("import-heading-two")}</option>
          </select>
        </div>
        <button type="submit">${t("import-heading-use")}</button>
      </form>
    </details>`;
}

/** The number in an input, also in full-width digits. */
function numberIn(input: HTMLInputElement | null): number | undefined {
  const text = input?.value.normalize("NFKC").trim() ?? "";
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;
}

/** How the bytes were read as text: asked where the bytes do not tell. */
function textView(session: Session, { encoding, delimiter }: Import): TemplateResult {
  return html`<details ?open=${encoding?.certain === false}>
    <summary>${t("import-text")}</summary>
    ${
      encoding && encoding.candidates.length > 0
        ? html`<fieldset class="encodings">
            <legend>${t("import-encoding")}</legend>
            ${encoding.candidates.map(
              ({ encoding: name, sample }, index) =>
                html`<label>
                    <input
                      type="radio"
                      name="import-encoding"
                      aria-describedby=${`import-sample-${index}`}
                      .checked=${name === encoding.used}
                      @change=${() => session.choose({ encoding: name })}
                    />
                    <span>${encodingWords(name)}</span>
                  </label>
                  <pre id=${`import-sample-${index}`}>${sample}</pre>`,
            )}
          </fieldset>`
        : nothing
    }
    ${
      delimiter
        ? html`<p class="sentence">
            <span>${t("import-delimiter")}</span>
            ${select(t("import-delimiter"), delimiters(delimiter), delimiter, (chosen) => session.choose({ delimiter: chosen }))}
          </p>`
        : nothing
    }
  </details>`;
}

function delimiters(used: string) {
  const names = Object.keys(DELIMITERS).includes(used) ? Object.keys(DELIMITERS) : [...Object.keys(DELIMITERS), used];
  return names.map((name) => [name, DELIMITERS[name] ? t(`import-delimiter-${DELIMITERS[name]}`) : name] as const);
}
