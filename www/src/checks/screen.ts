import { html, nothing, type TemplateResult } from "lit";
import { endTyping } from "../grid/typed.ts";
import { View } from "../parts/view.ts";
import { placeLink } from "../results/missing.ts";
import type { Store } from "../store/store.ts";
import { adopt } from "../styles/adopt.ts";
import styles from "../styles/checks.css?inline";
import { t, useCatalogue } from "../text/messages.ts";
import { problemText } from "../text/places.ts";
import { claimView } from "./claim-view.ts";
import { factsView } from "./facts-view.ts";
import { LabelSession } from "./label-session.ts";
import { labelView } from "./label-view.ts";
import { countWords, outcomesView } from "./outcome-view.ts";
import { recycledView } from "./recycled-view.ts";
import { dateField, select } from "./select.ts";
import { Session } from "./session.ts";
import { type Checks, MARKETS, type Market } from "./types.ts";
import { type Dictionary, dayWords, factOf } from "./words.ts";

let session: Session | undefined;
let labels: LabelSession | undefined;

/** So many problems of the document are told here; the product's own screen has all. */
const PROBLEMS_SHOWN = 5;

/** Makes the screen ready: its texts, its styles, its module and the rules. */
export async function prepare(store: Store): Promise<void> {
  const opened = session ?? new Session(store);
  await Promise.all([
    ...(["later", "checks", "checks-page", "label", "label-page"] as const).map(useCatalogue),
    opened.catalogue ?? opened.prepare(),
  ]);
  if (session) return;
  session = opened;
  labels = new LabelSession(store, opened);
  adopt(styles);
  customElements.define("meguru-checks", ChecksScreen);
}

/** The screen on which a product is held against laws, standards and labels, and words against both. */
export class ChecksScreen extends View {
  readonly #facts = {
    all: false,
    showAll: () => {
      this.#facts.all = true;
      this.requestUpdate();
    },
  };
  readonly #outcomes = {
    severity: "" as const,
    instrument: "",
    opened: new Set<string>(),
    changed: () => this.requestUpdate(),
  };
  readonly #label = { badge: "", said: undefined as string | undefined, changed: () => this.requestUpdate() };
  #copied: { wording: string; done: boolean } | undefined;
  /** The heading over what has the focus, which gets it where the focused thing goes. */
  #over: HTMLElement | null = null;

  readonly #onChange = () => this.requestUpdate();

  readonly #onLanguage = () => {
    // Instruments are chosen by their names.
    this.#outcomes.instrument = "";
  };

  /** The document was replaced: fields show it again, whatever was typed. */
  readonly #onReplace = () => {
    for (const input of this.querySelectorAll<HTMLInputElement>('.fact input[type="text"]')) endTyping(input);
  };

  override connectedCallback(): void {
    addEventListener("meguru-language", this.#onLanguage);
    super.connectedCallback();
    session?.addEventListener("change", this.#onChange);
    this.store.addEventListener("replace", this.#onReplace);
    labels?.addEventListener("change", this.#onChange);
    session?.show(true);
    labels?.show(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("meguru-language", this.#onLanguage);
    session?.removeEventListener("change", this.#onChange);
    this.store.removeEventListener("replace", this.#onReplace);
    labels?.removeEventListener("change", this.#onChange);
    session?.show(false);
    labels?.show(false);
  }

  protected override firstUpdated(): void {
    // Written once: whoever types there is never interrupted.
    const area = this.querySelector<HTMLTextAreaElement>("#claim-text");
    if (area && session) area.value = session.wishes.text;
  }

  protected override willUpdate(): void {
    const { activeElement } = document;
    this.#over = this.contains(activeElement)
      ? (activeElement?.closest("section")?.querySelector<HTMLElement>("[tabindex='-1']") ?? null)
      : null;
  }

  protected override updated(): void {
    const lost = document.activeElement === document.body || !document.activeElement?.isConnected;
    if (lost && this.#over)
      (this.#over.isConnected ? this.#over : this.querySelector<HTMLElement>("#checks-outcomes"))?.focus();
  }

  protected override render() {
    if (!session?.catalogue) return nothing;
    const { checks, catalogue } = session;
    const dictionary: Dictionary = { facts: catalogue.facts, tables: this.store.engine.tables };
    const answer = (pointer: string) => void this.#answer(pointer);
    const context = { store: this.store, dictionary, answer };
    const copy = (wording: string) => void this.#copy(wording);
    const { started } = this.store;
    return html`<p class="lead">${t("checks-page-note", { day: catalogue.version === null ? "" : dayWords(catalogue.version) })}</p>
      ${question(session)}
      <p class="status-line" role="status">${started ? this.#status(session) : t("checks-page-no-product")}</p>
      <div role="alert">${session.failed ? trouble(session) : nothing}</div>
      ${
        checks && started
          ? html`${this.#jumps()}
            <div class="checks-parts" aria-busy=${session.working ? "true" : "false"}>
              ${problems(this.store, checks)} ${factsView(this.store, session, checks, this.#facts)}
              ${outcomesView(context, session, this.#outcomes)} ${recycledView(context, session.profiles)}
            </div>`
          : nothing
      }
      ${claimView({ ...context, session, copied: this.#copied, copy })}
      ${labels && started ? labelView({ ...context, labels, state: this.#label }) : nothing}`;
  }

  #status({ checks, working }: Session): string {
    if (!checks) return t("checks-page-working");
    if (working) return t("checks-page-again");
    return session ? t("checks-page-done", { counts: countWords(session) }) : "";
  }

  /** The screen is long: ways to its parts. */
  #jumps(): TemplateResult {
    const parts = ["facts", "outcomes", "recycled", "claim", "label"];
    const jump = (part: string) => {
      const heading = this.querySelector<HTMLElement>(`#checks-${part}`);
      heading?.focus();
      heading?.scrollIntoView({ block: "start" });
    };
    return html`<nav class="jumps" aria-label=${t("checks-page-parts")}>
      ${parts.map((part) => html`<button type="button" class="link" @click=${() => jump(part)}>${t(`checks-page-${part}`)}</button>`)}
    </nav>`;
  }

  /** Puts the focus into the field of a fact, and makes it be there. */
  async #answer(pointer: string): Promise<void> {
    const find = () => this.querySelector<HTMLElement>(`.fact [data-path="${CSS.escape(pointer)}"]`);
    if (!find()) {
      this.#facts.all = true;
      this.requestUpdate();
      await this.updateComplete;
    }
    const place = factOf(pointer);
    const field =
      find() ?? (place && this.querySelector<HTMLElement>(`.fact [data-path$="/facts/${CSS.escape(place.name)}"]`));
    if (!field) return;
    const fold = field.closest("details");
    if (fold) fold.open = true;
    field.focus();
    field.scrollIntoView({ block: "center" });
  }

  async #copy(wording: string): Promise<void> {
    let done = true;
    try {
      await navigator.clipboard.writeText(wording);
    } catch {
      done = false;
    }
    this.#copied = { wording, done };
    this.requestUpdate();
  }
}

/** Where the product is sold, and from when. */
function question(session: Session): TemplateResult {
  return html`<div class="question">
    ${select(
      "checks-market",
      t("checks-page-market"),
      MARKETS,
      session.market,
      (market) => t(`checks-page-market-${market}`),
      (market) => session.choose({ market: market as Market }),
    )}
    ${dateField("checks-day", t("checks-page-day"), t("checks-page-day-hint"), session.day, (day) => session.choose({ day }))}
  </div>`;
}

function trouble(session: Session): TemplateResult {
  return html`<div class="notice grave">
    <p>${t("checks-page-failed")}</p>
    <button type="button" @click=${() => session.again()}>${t("part-again")}</button>
  </div>`;
}

/** What is wrong with the document: it may change what comes of every rule. */
function problems(store: Store, { problems }: Checks): TemplateResult | typeof nothing {
  const grave = problems.filter(({ severity }) => severity === "error");
  if (grave.length === 0) return nothing;
  return html`<div class="notice grave">
    <p>${t("checks-page-problems", { count: String(grave.length) })}</p>
    <ul>
      ${grave.slice(0, PROBLEMS_SHOWN).map((problem) => html`<li>${placeLink(store, problem.path)}: ${problemText(problem)}</li>`)}
    </ul>
  </div>`;
}
