import { html, nothing, type TemplateResult } from "lit";
import { chooseFile } from "../app/actions.ts";
import { sheetButtons } from "../app/sheets.ts";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import type { Session } from "./session.ts";
import { refusalWords } from "./texts.ts";

/** The ways in: a file, what is on the clipboard, and a template for those who have no table yet. */
export function openView(store: Store, session: Session): TemplateResult {
  const read = (event: Event) => {
    event.preventDefault();
    const area = (event.currentTarget as HTMLElement).querySelector("textarea");
    if (area && area.value.trim() !== "") void session.open({ name: "", content: new Blob([area.value]) });
    else area?.focus();
  };
  return html`<section class="ways-in" aria-labelledby="import-open">
      <h2 id="import-open" tabindex="-1">${t("import-open")}</h2>
      <p>${t("import-open-text")}</p>
      <button type="button" class="primary" @click=${() => chooseFile(store, "table")}>${t("import-choose-file")}</button>
    </section>
    <section aria-labelledby="import-paste">
      <h2 id="import-paste">${t("import-paste")}</h2>
      <form @submit=${read}>
        <div class="field">
          <label for="import-paste-text">${t("import-paste-label")}</label>
          <textarea id="import-paste-text" rows="5" wrap="off" aria-describedby="import-paste-hint"></textarea>
          <p class="hint" id="import-paste-hint">${t("import-paste-hint")}</p>
        </div>
        <button type="submit">${t("import-paste-read")}</button>
      </form>
    </section>
    <section aria-labelledby="import-template">
      <h2 id="import-template">${t("sheet-template")}</h2>
      <p>${t("sheet-template-text")}</p>
      ${sheetButtons(store, "template")}
    </section>`;
}

/** That a file is being read, and the way out. */
export function readingView(session: Session): TemplateResult {
  return html`<section class="reading">
    <p>${t("import-reading-hint")}</p>
    <button type="button" id="import-stop" @click=${() => session.stop()}>${t("import-stop")}</button>
  </section>`;
}

/** Why there is nothing to show. Its place is always there, so that readers of the screen hear what appears in it. */
export function troubleView(session: Session): TemplateResult {
  const { stage, refusal, name } = session;
  const file = name || t("import-pasted-name");
  const retry = html`<button type="button" @click=${() => session.retry()}>${t("import-retry")}</button>`;
  return html`<div role="alert">
    ${
      stage === "refused" && refusal
        ? html`<div class="notice grave"><p>${refusalWords(refusal, file)}</p></div>`
        : stage === "failed"
          ? html`<div class="notice grave"><p>${t("import-failed", { file })}</p>${retry}</div>`
          : stage === "stopped"
            ? html`<div class="notice"><p>${t("import-stopped", { file })}</p>${retry}</div>`
            : nothing
    }
  </div>`;
}
