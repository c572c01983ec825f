import { html, nothing, type TemplateResult } from "lit";
import { t } from "../text/messages.ts";
import { formatNumber } from "../text/numbers.ts";
import { radios } from "./choice.ts";
import { forget, hasMemory, remembering } from "./memory.ts";
import type { Session } from "./session.ts";
import type { Use } from "./take.ts";
import type { Import } from "./types.ts";

/** What the last part of the screen does. */
export interface UseActions {
  /** Whether there is a product that the parts can go into. */
  started: boolean;
  use: Use;
  choose: (use: Use) => void;
  take: () => void;
  saveMapping: () => void;
  loadMapping: (file: File) => void;
  /** What is wrong with a mapping that was to be loaded. */
  trouble: string | undefined;
}

/** What happens with the parts now. */
export function useView(session: Session, result: Import, actions: UseActions): TemplateResult {
  const { counts, problems, document, columns } = result;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const about = {
    parts: formatNumber(counts.parts),
    left: formatNumber(counts.left_out),
    errors: formatNumber(errors),
  };
  const byId = columns.some(({ field }) => field === "id");
  const uses: Use[] = byId ? ["complete", "new", "replace", "append"] : ["new", "replace", "append"];
  return html`<section class="use" aria-labelledby="import-use">
    <h2 id="import-use" tabindex="-1">${t("import-use")}</h2>
    ${
      document === null || counts.parts === 0
        ? html`<p class="error">${t("import-use-none")}</p>`
        : html`<p>
              ${t("import-use-parts", about)} ${counts.left_out > 0 ? t("import-use-left", about) : nothing}
              ${errors > 0 ? t("import-use-errors", about) : nothing}
            </p>
            ${
              actions.started
                ? html`<fieldset class="question">
                    <legend>${t("import-use-how")}</legend>
                    ${radios(
                      "import-use",
                      uses.map((use) => [use, t(`import-use-${use}`)] as const),
                      actions.use,
                      (use) => actions.choose(use as Use),
                    )}
                  </fieldset>`
                : nothing
            }
            <button type="button" class="primary" id="import-take" @click=${actions.take}>${t("import-take", about)}</button>
            <p class="hint">${t("import-take-hint")}</p>`
    }
    ${mappingView(session, actions)}
  </section>`;
}

function mappingView(session: Session, actions: UseActions): TemplateResult {
  const load = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) actions.loadMapping(file);
    input.value = "";
  };
  return html`<details class="more mapping">
    <summary>${t("import-mapping")}</summary>
    <p>${t("import-mapping-text")}</p>
    <div class="buttons">
      <button type="button" @click=${actions.saveMapping}>${t("import-mapping-save")}</button>
      <div class="field">
        <label for="import-mapping-file">${t("import-mapping-load")}</label>
        <input id="import-mapping-file" type="file" accept=".json,application/json" @change=${load} />
      </div>
    </div>
    <div role="alert">${actions.trouble ? html`<p class="error">${actions.trouble}</p>` : nothing}</div>
    <p>${t("import-memory-text")}</p>
    <div class="buttons">
      <label class="plain">
        <input
          type="checkbox"
          .checked=${remembering()}
          @change=${(event: Event) => {
            forget(!(event.target as HTMLInputElement).checked);
            session.forget();
          }}
        />
        ${t("import-memory")}
      </label>
      ${hasMemory() ? html`<button type="button" id="import-forget" @click=${() => session.forget()}>${t("import-forget")}</button>` : nothing}
    </div>
  </details>`;
}
