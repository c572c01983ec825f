import { html, nothing, type TemplateResult } from "lit";
import { View } from "../parts/view.ts";
import type { Store } from "../store/store.ts";
import { adopt } from "../styles/adopt.ts";
import styles from "../styles/variants.css?inline";
import { t, useCatalogue } from "../text/messages.ts";
import { figuresView, footprintView, totalsView } from "./figures-view.ts";
import { leversView } from "./levers-view.ts";
import { listView } from "./list-view.ts";
import { outcomesView } from "./outcomes-view.ts";
import { rowsView } from "./rows-view.ts";
import { PRODUCT, Session } from "./session.ts";

let session: Session | undefined;

/** Makes the screen ready: its texts, its styles, its module and the rules. */
export async function prepare(store: Store): Promise<void> {
  const opened = session ?? new Session(store);
  await Promise.all([
    ...(["later", "variants", "checks", "checks-page"] as const).map(useCatalogue),
    opened.rules ?? opened.prepare(),
  ]);
  if (session) return;
  session = opened;
  adopt(styles);
  customElements.define("meguru-variants", VariantsScreen);
}

/** Variants of the product: their list, and two of them side by side. */
export class VariantsScreen extends View {
  #allRows = false;

  readonly #onChange = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    session?.addEventListener("change", this.#onChange);
    session?.show(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    session?.removeEventListener("change", this.#onChange);
    session?.show(false);
  }

  protected override render() {
    if (!session) return nothing;
    const { store } = this;
    return html`<p class="lead">${t("variants-lead")}</p>
      <p class="hint">${t("variants-kept")}</p>
      ${listView(store, (id) => void this.#added(id))}
      <section class="compare" aria-labelledby="variants-compare">
        <h2 id="variants-compare" tabindex="-1">${t("variants-compare")}</h2>
        ${this.#sides(session)} ${leversView(store, session)} ${this.#compared(session)}
      </section>`;
  }

  /** A new variant is the one that is compared, and is named at once. */
  async #added(id: string): Promise<void> {
    session?.choose(1, id);
    await this.updateComplete;
    const field = this.querySelector<HTMLInputElement>(`#variant-${CSS.escape(id)}`);
    field?.focus();
    field?.select();
  }

  #sides(own: Session): TemplateResult {
    const { variants } = this.store;
    const chosen = own.sides;
    const field = (side: 0 | 1, message: string) =>
      html`<div class="field">
        <label for=${`side-${side}`}>${t(message)}</label>
        <select id=${`side-${side}`} @change=${(event: Event) => own.choose(side, (event.target as HTMLSelectElement).value)}>
          <option value=${PRODUCT} ?selected=${chosen[side] === PRODUCT}>${t("variants-product")}</option>
          ${variants.map(({ id, name }) => html`<option value=${id} ?selected=${chosen[side] === id}>${name}</option>`)}
        </select>
      </div>`;
    return html`<div class="sides">${field(0, "variants-before")} ${field(1, "variants-after")}</div>`;
  }

  #compared(own: Session): TemplateResult {
    const { comparison, sides } = own;
    if (own.failed) {
      return html`<div class="notice grave" role="alert">
        <p>${t("variants-failed")}</p>
        <button type="button" @click=${() => own.again()}>${t("part-again")}</button>
      </div>`;
    }
    if (sides[0] === sides[1]) return html`<p role="status">${t("variants-alike")}</p>`;
    if (!comparison) return html`<p role="status">${t("variants-working")}</p>`;
    const names = [own.nameOf(sides[0]), own.nameOf(sides[1])] as const;
    const [before, after] = sides.map((id) => own.documentOf(id)) as [
      typeof this.store.document,
      typeof this.store.document,
    ];
    const all = {
      shown: this.#allRows,
      show: () => {
        this.#allRows = true;
        this.requestUpdate();
      },
    };
    return html`${this.#problems(comparison.problems, names)}
      ${figuresView(this.store, comparison, names)} ${footprintView(comparison, names)}
      ${totalsView(comparison, names)} ${rowsView({ store: this.store, before, after }, comparison, names, all)}
      ${outcomesView(this.store, own)}
      <p class="hint">${t("variants-own-only")}</p>`;
  }

  /** What is wrong with one of the two may be all the difference. */
  #problems(problems: NonNullable<Session["comparison"]>["problems"], names: readonly [string, string]) {
    const grave = [problems.before, problems.after].map((list) => list.filter(({ severity }) => severity === "error"));
    return grave.map((list, side) =>
      list.length === 0
        ? nothing
        : html`<p class="caution">${t("variants-problems", { name: names[side] ?? "", count: String(list.length) })}</p>`,
    );
  }
}
