import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import { addressOf, beginProduct, chooseFile, openExample, showProduct } from "./actions.ts";
import { EXAMPLES, exampleName } from "./examples.ts";
import { gallery } from "./gallery.ts";
import { sheetButtons } from "./sheets.ts";

/** What somebody has at hand, and the door for it: the order in which one would ask. */
const NEEDED = ["list", "some", "nothing"] as const;

/** The start of the page: what it does, the doors, and what one needs for each. */
export function startView(store: Store): TemplateResult {
  return html`<main id="main" class="start" tabindex="-1">
    <h1>${t("start-title")}</h1>
    <p class="lead">${t("start-lead")}</p>
    <p class="privacy">${t("start-privacy")}</p>
    ${
      store.started
        ? html`<p class="continue">
            ${t("door-continue-text")}
            <button type="button" class="primary" @click=${showProduct}>${t("door-continue-go")}</button>
          </p>`
        : nothing
    }
    <div class="doors">
      <section>
        <h2>${t("door-guide")}</h2>
        <p>${t("door-guide-text")}</p>
        <a class="button primary" href=${addressOf("guide")}>${t("door-guide-go")}</a>
      </section>
      <section>
        <h2>${t("door-quick")}</h2>
        <p>${t("door-quick-text")}</p>
        <a class="button primary" href=${addressOf("quick")}>${t("door-quick-go")}</a>
      </section>
      <section>
        <h2>${t("door-new")}</h2>
        <p>${t("door-new-text")}</p>
        <button type="button" @click=${() => beginProduct(store)}>${t("door-new-go")}</button>
      </section>
    </div>
    <div class="doors other">
      <section>
        <h2>${t("door-table")}</h2>
        <p>${t("door-table-text")}</p>
        <p><a href=${addressOf("import")}>${t("door-table-paste")}</a></p>
        <button type="button" @click=${() => chooseFile(store, "table")}>${t("door-table-go")}</button>
      </section>
      <section>
        <h2>${t("door-file")}</h2>
        <p>${t("door-file-text")}</p>
        <button type="button" @click=${() => chooseFile(store)}>${t("door-file-go")}</button>
      </section>
    </div>
    <section aria-labelledby="templates">
      <h2 id="templates">${t("door-template")}</h2>
      <p>${t("door-template-text")}</p>
      ${gallery(store)}
    </section>
    <section aria-labelledby="needed">
      <h2 id="needed">${t("needed-title")}</h2>
      <ul class="tree">
        ${NEEDED.map((item) => html`<li><strong>${t(`needed-if-${item}`)}</strong> ${t(`needed-then-${item}`)}</li>`)}
      </ul>
      <p>${t("needed-all")}</p>
      <ul class="needed">
        ${["parts", "recycled", "after-use", "life", "energy"].map((item) => html`<li>${t(`needed-${item}`)}</li>`)}
      </ul>
      <p>${t("needed-unknown")}</p>
    </section>
    <section aria-labelledby="template">
      <h2 id="template">${t("sheet-template")}</h2>
      <p>${t("sheet-template-text")}</p>
      ${sheetButtons(store, "template")}
    </section>
    <section aria-labelledby="examples">
      <h2 id="examples">${t("door-example")}</h2>
      <p>${t("door-example-text")}</p>
      <ul class="examples">
        ${EXAMPLES.map(
          (example) =>
            html`<li>
              <button type="button" class="link" @click=${() => void openExample(store, example.file)}>${exampleName(example)}</button>
            </li>`,
        )}
      </ul>
    </section>
  </main>`;
}
