import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../store/store.ts";
import { LANGUAGES, type Language, language, languageName, t } from "../text/messages.ts";
import { addressOf, beginProduct, chooseFile, openExample, type Route, saveProduct } from "./actions.ts";
import { EXAMPLES, exampleName } from "./examples.ts";

/** The head of the page: where one is, the file, and the other languages. */
export function headerView(store: Store, route: Route, switchTo: (language: Language) => void): TemplateResult {
  const current = (name: Route) => (route === name ? "page" : nothing);
  return html`<header class="head">
    <p class="brand"><a href=${addressOf("start")}><span lang="ja">巡る</span> <span lang="en">Meguru</span></a></p>
    <nav aria-label=${t("nav")}>
      <a href=${addressOf("start")} aria-current=${current("start")}>${t("nav-start")}</a>
      ${store.started ? html`<a href=${addressOf("product")} aria-current=${current("product")}>${t("nav-product")}</a>` : nothing}
      ${store.started ? html`<a href=${addressOf("sheet")} aria-current=${current("sheet")}>${t("nav-sheet")}</a>` : nothing}
      ${store.started ? html`<a href=${addressOf("variants")} aria-current=${current("variants")}>${t("nav-variants")}</a>` : nothing}
      <a href=${addressOf("checks")} aria-current=${current("checks")}>${t("nav-checks")}</a>
      ${store.started ? html`<a href=${addressOf("disclosure")} aria-current=${current("disclosure")}>${t("nav-disclosure")}</a>` : nothing}
      <a href=${addressOf("import")} aria-current=${current("import")}>${t("nav-import")}</a>
      <a href=${addressOf("methods")} aria-current=${current("methods")}>${t("nav-methods")}</a>
    </nav>
    <div class="file" role="group" aria-label=${t("file-tools")}>
      ${
        store.started
          ? html`<button type="button" class="primary" title="Ctrl+S" @click=${() => saveProduct(store)}>${t("file-save")}</button>`
          : nothing
      }
      <button type="button" @click=${() => chooseFile(store)}>${t("file-open")}</button>
      ${
        EXAMPLES.length === 0
          ? nothing
          : html`<select
              aria-label=${t("examples")}
              @change=${(event: Event) => {
                const select = event.target as HTMLSelectElement;
                void openExample(store, select.value);
                select.value = "";
              }}
            >
              <option value="" selected>${t("examples-choose")}</option>
              ${EXAMPLES.map((example) => html`<option value=${example.file}>${exampleName(example)}</option>`)}
            </select>`
      }
      <button type="button" @click=${() => beginProduct(store)}>${t("file-new")}</button>
    </div>
    ${LANGUAGES.filter((name) => name !== language()).map(
      (name) =>
        html`<button type="button" class="language" lang=${name} @click=${() => switchTo(name)}>${languageName(name)}</button>`,
    )}
  </header>`;
}
