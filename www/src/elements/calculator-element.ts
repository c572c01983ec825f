import styles from "virtual:shadow-styles";
import { html, LitElement, nothing, type PropertyValues, unsafeCSS } from "lit";
import { GO } from "../parts/go.ts";
import { SurroundingsRequest } from "../parts/view.ts";
import type { Explanation } from "../results/explanation.ts";
import { loadLanguage, speak } from "../text/messages.ts";
import type { Assessment, JsonObject, Problem } from "../types.ts";
import { calculatorView } from "./calculator-view.ts";
import type { Reason } from "./core-module.ts";
import type { ExportKind } from "./exported.ts";
import { type FigureTrace, focusIn, traceOf } from "./figure-trace.ts";
import { nearestLanguage, takeEarly } from "./register.ts";
import { unsupportedView } from "./unsupported-view.ts";
import { Work } from "./work.ts";

/** Events within the element before which all texts must be in its language: other elements may speak another. */
const EVENTS = ["click", "input", "change", "keydown", "focusin", "focusout", "paste", "compositionend"];

const WORDS = ["template", "indicators", "mode", "src", "theme", "persist", "frame"] as const;
const SWITCHES = ["readonly", "headless"] as const;

/** `<meguru-calculator>`: the calculator as an element of somebody else's page. */
export class MeguruCalculator extends LitElement {
  static readonly version = __MEGURU_VERSION__;
  static readonly formAssociated = true;
  static override readonly styles = unsafeCSS(styles);
  static override readonly shadowRootOptions: ShadowRootInit = { mode: "open", delegatesFocus: true };
  static override readonly properties = {
    ...Object.fromEntries(WORDS.map((name) => [name, { type: String, reflect: true }])),
    ...Object.fromEntries(SWITCHES.map((name) => [name, { type: Boolean, reflect: true }])),
    lockedFields: { type: String, reflect: true, attribute: "locked-fields" },
  };

  declare template: string | null;
  declare indicators: string | null;
  declare mode: string | null;
  declare src: string | null;
  declare theme: string | null;
  declare persist: string | null;
  declare frame: string | null;
  declare readonly: boolean;
  declare headless: boolean;
  declare lockedFields: string | null;

  readonly #internals = this.attachInternals();
  readonly #work: Work = new Work(this, this.#internals);
  #disabled = false;

  constructor() {
    super();
    takeEarly(this, ["product"]);
  }

  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: with another receiver Lit would not know this class's properties.
    return [...super.observedAttributes, "lang"];
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (before === after || !this.hasUpdated) return;
    if (name === "src" || name === "template") void this.#work.reload();
    if (name === "lang") void loadLanguage(this.language).then(() => this.#sayAnew());
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const name of EVENTS) root.addEventListener(name, () => this.speak(), { capture: true });
    root.addEventListener(SurroundingsRequest.TYPE, (event) => {
      const { store } = this.#work;
      if (event instanceof SurroundingsRequest && store) event.answer = { store, speak: () => this.speak() };
    });
    root.addEventListener(GO, (event) => {
      event.stopPropagation();
      this.focusField((event as CustomEvent<string>).detail);
    });
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#work.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#work.pause();
  }

  protected override performUpdate(): void {
    this.speak();
    super.performUpdate();
  }

  protected override render() {
    const { store, reason } = this.#work;
    if (this.headless) return nothing;
    if (reason) return unsupportedView(this, reason);
    if (!store) return html`<slot name="fallback"></slot>`;
    return calculatorView({
      store,
      full: this.mode === "full",
      readonly: this.isReadonly,
      indicators: this.#work.indicators,
      problems: this.problems,
      explain: (id) => this.#explanation?.show(id),
      reset: () => this.reset(),
      save: () => void this.#work.save(),
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Locks and indicators may have changed what the parts show.
    for (const part of this.renderRoot.querySelectorAll<LitElement>("meguru-product-form, meguru-parts-list"))
      part.requestUpdate();
    this.#work.judge();
  }

  get #explanation(): Explanation | null {
    return this.renderRoot.querySelector<Explanation>("meguru-explanation");
  }

  /** The language that the element speaks. */
  get language(): "ja" | "en" {
    return nearestLanguage(this);
  }

  /** Makes all texts those of the element's language. */
  speak(): void {
    speak(this.language);
  }

  #sayAnew(): void {
    this.requestUpdate();
    dispatchEvent(new Event("meguru-language"));
  }

  /** Whether nothing can be entered, by the attribute or by the form around. */
  get isReadonly(): boolean {
    return this.readonly || this.#disabled;
  }

  /** Version of the program. */
  get version(): string {
    return __MEGURU_VERSION__;
  }

  /** The product's document as it stands; what is set before the core is there is opened then. */
  get product(): JsonObject | undefined {
    return this.#work.product;
  }

  set product(document: JsonObject | string | undefined) {
    if (document !== undefined && document !== null) this.#work.take(textOf(document));
  }

  /** The assessment of the product, once there is one. */
  get assessment(): Assessment | undefined {
    return this.#work.store?.assessment;
  }

  /** What is wrong with the product, with its file and with the attributes. */
  get problems(): readonly Problem[] {
    return this.#work.problems;
  }

  /** Why the element cannot compute, if so. */
  get unsupported(): Reason | undefined {
    return this.#work.reason;
  }

  /** Opens a product; `false` where it cannot be read, with the reasons in `problems`. */
  setProduct(document: JsonObject | string): Promise<boolean> {
    return this.#work.give(textOf(document));
  }

  /** The assessment of the product with all figures, as soon as there is one. */
  async assess(): Promise<Assessment> {
    return (await this.#work.whenReady()).assessment;
  }

  /** How a figure was computed, step by step; nothing before the core has started, or where there is no such figure. */
  explain(figure: string): FigureTrace | undefined {
    this.speak();
    return this.#work.store && traceOf(this.#work.store, figure);
  }

  /** Writes the product (`product`), its assessment (`assessment`) or its figures as a table (`csv`) to a file. */
  exportFile(kind: ExportKind): Promise<Blob> {
    return this.#work.exportFile(kind);
  }

  undo(): void {
    this.#work.store?.undo();
  }

  redo(): void {
    this.#work.store?.redo();
  }

  /** Goes back to the product that the page gave, and forgets what was kept. */
  reset(): void {
    this.#work.reset();
  }

  /** Puts the focus into the field at a JSON pointer, or the one that is nearest to it. */
  focusField(path: string): void {
    void focusIn(this.renderRoot as ShadowRoot, path);
  }

  get name(): string {
    return this.getAttribute("name") ?? "";
  }

  set name(name: string) {
    this.setAttribute("name", name);
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** What the form gets: the product's document as JSON. */
  get value(): string {
    return this.#work.store?.text() ?? "";
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state === "string" && state !== "") void this.setProduct(state);
  }
}

function textOf(document: JsonObject | string): string {
  return typeof document === "string" ? document : JSON.stringify(document);
}
