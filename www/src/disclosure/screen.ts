import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { type Dictionary, dayWords, inLanguage } from "../checks/words.ts";
import { endTyping } from "../grid/typed.ts";
import { View } from "../parts/view.ts";
import { placeLink } from "../results/missing.ts";
import { download, fileNameFor } from "../store/files.ts";
import type { Store } from "../store/store.ts";
import { titleOf } from "../store/variants.ts";
import { adopt } from "../styles/adopt.ts";
import checksStyles from "../styles/checks.css?inline";
import styles from "../styles/disclosure.css?inline";
import { t, useCatalogue } from "../text/messages.ts";
import { problemText } from "../text/places.ts";
import { feeView } from "./fee-view.ts";
import { frameworkView } from "./framework-view.ts";
import { questionsView } from "./questions-view.ts";
import { Session } from "./session.ts";
import { type Disclosure, STATES } from "./types.ts";
import { type Shown, stateWords } from "./words.ts";

let session: Session | undefined;

/** So many problems of the document are told here; the product's own screen has all. */
const PROBLEMS_SHOWN = 5;

/** Makes the screen ready: its texts, its styles, its module and the facts. */
export async function prepare(store: Store): Promise<void> {
  const opened = session ?? new Session(store);
  const catalogues = ["checks", "checks-page", "disclosure", "disclosure-page"] as const;
  await Promise.all([...catalogues.map(useCatalogue), useCatalogue("later"), opened.catalogue ?? opened.prepare()]);
  if (session) return;
  session = opened;
  adopt(checksStyles);
  adopt(styles);
  customElements.define("meguru-disclosure", DisclosureScreen);
}

/** The screen on which a product is held against what frameworks of disclosure ask, and its packaging against a fee. */
export class DisclosureScreen extends View {
  readonly #onChange = () => this.requestUpdate();

  /** The document was replaced: fields show it again, whatever was typed. */
  readonly #onReplace = () => {
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type="text"]')) endTyping(input);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    session?.addEventListener("change", this.#onChange);
    this.store.addEventListener("replace", this.#onReplace);
    session?.show(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    session?.removeEventListener("change", this.#onChange);
    this.store.removeEventListener("replace", this.#onReplace);
    session?.show(false);
  }

  protected override render() {
    if (!session?.catalogue) return nothing;
    const { disclosure, catalogue, chosen, working, failed } = session;
    const dictionary: Dictionary = { facts: catalogue.facts, tables: this.store.engine.tables };
    const shown: Shown = { store: this.store, dictionary };
    return html`<p class="lead">${t("disclosure-note")}</p>
      <p class="status-line" role="status">${working ? t("disclosure-page-working") : failed ? "" : t("disclosure-page-done")}</p>
      <div role="alert">${failed ? trouble(session) : nothing}</div>
      ${
        disclosure
          ? html`<div class="disclosure" aria-busy=${working ? "true" : "false"}>
              ${problems(this.store, disclosure)} ${choice(session)} ${this.#tools(disclosure)}
              ${questionsView(shown, session, "frameworks")}
              <article>
                ${head(disclosure)}
                ${repeat(
                  chosen,
                  ({ id }) => id,
                  (framework) => frameworkView(shown, framework),
                )}
              </article>
              ${feeView(shown, session)}
            </div>`
          : nothing
      }`;
  }

  #tools(disclosure: Disclosure): TemplateResult {
    const none = session?.chosen.length === 0;
    return html`<div class="buttons">
      <button type="button" class="primary" ?disabled=${none} @click=${() => print()}>${t("disclosure-page-print")}</button>
      <button type="button" ?disabled=${none} @click=${() => save(this.store, disclosure)}>${t("disclosure-page-save")}</button>
    </div>`;
  }
}

/** Which frameworks are shown, printed and saved. */
function choice(opened: Session): TemplateResult {
  const { frameworks } = opened;
  const ids = frameworks.map(({ id }) => id);
  return html`<fieldset class="frameworks">
    <legend>${t("disclosure-page-choose")}</legend>
    <p class="hint">${t("disclosure-page-choose-hint")}</p>
    <ul>
      ${frameworks.map((framework) => {
        const { id, name, applies } = framework;
        const words = inLanguage(name);
        return html`<li><label class="plain">
          <input
            type="checkbox"
            value=${id}
            .checked=${opened.isChosen(framework)}
            @change=${(event: Event) => opened.choose([id], (event.target as HTMLInputElement).checked)}
          />
          ${
            applies === true
              ? words
              : t(applies === null ? "disclosure-page-open" : "disclosure-page-not-for", { framework: words })
          }
        </label></li>`;
      })}
    </ul>
    <div class="buttons">
      <button type="button" @click=${() => opened.choose(ids, true)}>${t("disclosure-page-all")}</button>
      <button type="button" @click=${() => opened.choose(ids, false)}>${t("disclosure-page-none")}</button>
    </div>
  </fieldset>`;
}

/** Of what the sheet is, what computed it, and what its states mean. */
function head({ product, data_of: day, engine, tables }: Disclosure): TemplateResult {
  const line = (term: string, words: string) => html`<div><dt>${term}</dt><dd>${words}</dd></div>`;
  const data = day === null ? t("disclosure-data-of-none") : /-/.test(day) ? dayWords(day) : day;
  return html`<dl class="of">
      ${line(t("disclosure-product"), product ?? t("product-unnamed"))} ${line(t("disclosure-data-of"), data)}
      ${line(t("disclosure-made-with"), t("disclosure-program", { engine, factors: tables.factors, defaults: tables.defaults }))}
    </dl>
    <details>
      <summary>${t("disclosure-states")}</summary>
      <dl class="states">${STATES.map((state) => line(stateWords(state), t(`disclosure-meaning-${state}`)))}</dl>
    </details>`;
}

function trouble(opened: Session): TemplateResult {
  return html`<div class="notice grave">
    <p>${t("disclosure-page-failed")}</p>
    <button type="button" @click=${() => opened.again()}>${t("part-again")}</button>
  </div>`;
}

/** What is wrong with the document: it may change values. */
function problems(store: Store, { problems }: Disclosure): TemplateResult | typeof nothing {
  const grave = problems.filter(({ severity }) => severity === "error");
  if (grave.length === 0) return nothing;
  return html`<div class="notice grave">
    <p>${t("disclosure-page-problems", { count: String(grave.length) })}</p>
    <ul>
      ${grave.slice(0, PROBLEMS_SHOWN).map((problem) => html`<li>${placeLink(store, problem.path)}: ${problemText(problem)}</li>`)}
    </ul>
  </div>`;
}

/** Writes the chosen frameworks for programs, in both languages. */
function save(store: Store, disclosure: Disclosure): void {
  const frameworks = disclosure.frameworks.filter((framework) => session?.isChosen(framework));
  const text = `${JSON.stringify({ ...disclosure, frameworks }, null, 2)}\n`;
  const name = fileNameFor(titleOf(store.work), ` ${t("disclosure-page-file")}.json`);
  download(new TextEncoder().encode(text), name, "application/json");
}
