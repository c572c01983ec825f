import { html, nothing, type TemplateResult } from "lit";
import { currentStep, showStep } from "../../app/actions.ts";
import { View } from "../../parts/view.ts";
import { t } from "../../text/messages.ts";
import { errorSummary, focusSummary, type Slip } from "../error-summary.ts";
import { stepBar } from "../step-bar.ts";
import { type Answers, answersOf, isMade } from "./answers.ts";
import { documentOf } from "./build.ts";
import { SCREENS, slipsOf } from "./check.ts";
import { questionView } from "./questions.ts";
import { resultView } from "./result.ts";

/**
 * A button that is pressed leaves the field only when it acts: the first answer that is taken changes the head of the page,
 * and would move the button away from under the pointer before it is let go.
 */
const stayInField = (event: MouseEvent) => event.preventDefault();

/** What tells that the page is left; not every browser tells the first. */
const LEAVING = ["beforeunload", "pagehide"] as const;

/**
 * Five questions, one to a screen. The answers stand in the document that they make, so that going back, undoing, a saved
 * file and a reload all keep them; what is half typed waits here until its field or the page is left.
 */
export class Quick extends View {
  #slips: readonly Slip[] = [];
  /** What was typed and has not been taken into the document yet. */
  #typed: Partial<Answers> = {};

  readonly #onHash = () => {
    this.#take();
    this.#slips = [];
    this.requestUpdate();
  };

  /** A page that is loaded anew leaves no field: what is typed is taken before the copy of the product is written. */
  readonly #onLeave = () => this.#take();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("hashchange", this.#onHash);
    for (const leaving of LEAVING) addEventListener(leaving, this.#onLeave, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#onHash);
    for (const leaving of LEAVING) removeEventListener(leaving, this.#onLeave, true);
    this.#take();
  }

  /** The answers of the product that is open, if it was made of answers. */
  get #answers(): Answers {
    return answersOf(this.store.document);
  }

  /** Whether somebody has changed the product elsewhere since it was made of the answers. */
  #isChanged(): boolean {
    const { document, engine, started } = this.store;
    if (!started || !isMade(document)) return false;
    return JSON.stringify(documentOf(engine, this.#answers)) !== JSON.stringify(document);
  }

  /** Takes answers: the product is made anew of all of them. One that has other origins stays a step back. */
  #answer(changes: Partial<Answers>): void {
    const { store } = this;
    const before = this.#answers;
    const answers = { ...before, ...changes };
    if (Object.entries(changes).every(([name, value]) => before[name as keyof Answers] === value)) return;
    const document = documentOf(store.engine, answers);
    if (store.started && isMade(store.document) && !this.#isChanged()) store.apply(document);
    else {
      const replaced = store.started;
      store.begin(document);
      if (replaced) store.tell({ message: "notice-replaced", grave: false });
    }
  }

  /** Takes what was typed. */
  #take(): void {
    const typed = this.#typed;
    this.#typed = {};
    if (Object.keys(typed).length > 0) this.#answer(typed);
  }

  #step(): number {
    const step = Number(currentStep() || 1);
    return step >= 1 && step <= SCREENS.length ? step : 1;
  }

  protected override render(): TemplateResult {
    const steps = SCREENS.map((_, index) => ({ address: `#/quick/${index + 1}`, name: t(`quick-step-${index + 1}`) }));
    const end = { address: "#/quick/result", name: t("quick-step-result") };
    const bar = (current: number, count: string) => stepBar({ steps, current, end, count });
    if (currentStep() === "result") {
      const open = SCREENS.findIndex((questions) => slipsOf(this.store.engine, this.#answers, questions).length > 0);
      return html`${bar(steps.length + 1, t("quick-count-result"))}
        ${resultView(this.store, this.#answers, open < 0 ? undefined : open + 1, this.#isChanged())}`;
    }
    const step = this.#step();
    const answers = { ...this.#answers, ...this.#typed };
    return html`
      ${bar(step, t("quick-count", { count: String(steps.length), step: String(step) }))}
      ${errorSummary(this.#slips)}
      ${this.#isChanged() ? html`<p class="hint changed">${t("quick-changed")}</p>` : nothing}
      <form class="question-screen" novalidate @submit=${this.#next}>
        ${(SCREENS[step - 1] ?? []).map((question) =>
          questionView(this.store, answers, question, {
            choose: (changes) => this.#choose(changes),
            type: (changes) => this.#type(changes),
            leave: () => this.#take(),
            slip: this.#slips.find(({ id }) => id === `quick-${question}` || id === `quick-${question}-text`),
          }),
        )}
        <div class="buttons" @mousedown=${stayInField}>
          ${step > 1 ? html`<a class="button" href=${`#/quick/${step - 1}`}>${t("door-back")}</a>` : html`<a class="button" href="#/">${t("door-back")}</a>`}
          <button type="submit" class="primary">${t(step < SCREENS.length ? "door-next" : "quick-show")}</button>
        </div>
      </form>
    `;
  }

  #choose(changes: Partial<Answers>): void {
    this.#take();
    this.#answer(changes);
  }

  /** Keeps what is being typed; who types a number has said that they know it. */
  #type(changes: Partial<Answers>): void {
    this.#typed = { ...this.#typed, ...changes };
    this.requestUpdate();
  }

  readonly #next = async (event: Event) => {
    event.preventDefault();
    this.#take();
    const step = this.#step();
    this.#slips = slipsOf(this.store.engine, this.#answers, SCREENS[step - 1] ?? []);
    if (this.#slips.length > 0) {
      this.requestUpdate();
      await this.updateComplete;
      focusSummary(this);
    } else showStep("quick", step < SCREENS.length ? step + 1 : "result");
  };
}
