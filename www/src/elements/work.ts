import { emptyDocument } from "../document/empty.ts";
import { isObject } from "../document/pointer.ts";
import { fileOf } from "../store/variants.ts";
import { loadLanguage, t } from "../text/messages.ts";
import { problemText } from "../text/places.ts";
import type { Assessment, FigureDescription, Json, JsonObject, Problem } from "../types.ts";
import type { MeguruCalculator } from "./calculator-element.ts";
import { shows } from "./calculator-view.ts";
import { type Reason, Unsupported } from "./core-module.ts";
import { EmbeddedStore } from "./embedded-store.ts";
import { type ExportKind, exported } from "./exported.ts";
import { keep, type Persist, readKept } from "./persisted.ts";
import { jsonWithin } from "./register.ts";
import { sharedEngine } from "./session.ts";
import { addressText, templateText } from "./source.ts";

/** How long changes are gathered before the page hears of the new assessment. */
const TOLD_AFTER_MS = 150;

/** What a calculator does beside showing itself: it starts, opens products, tells the page, and keeps the form's value. */
export class Work {
  readonly #element: MeguruCalculator;
  readonly #internals: ElementInternals;
  #started = false;
  #store: EmbeddedStore | undefined;
  #reason: Reason | undefined;
  /** The text that the page gave, and that which `reset` leads back to. */
  #given: string | undefined;
  #initial = JSON.stringify(emptyDocument());
  #ownProblems: Problem[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #toldOf: { document?: JsonObject; assessment?: Assessment; problems: string } = { problems: "[]" };
  #loads = 0;
  #isReady: (store: EmbeddedStore) => void = () => {};
  #isNot: (error: unknown) => void = () => {};
  /** The store, once it holds the product that the page gave. */
  readonly ready = new Promise<EmbeddedStore>((yes, no) => {
    this.#isReady = yes;
    this.#isNot = no;
  });

  constructor(element: MeguruCalculator, internals: ElementInternals) {
    this.#element = element;
    this.#internals = internals;
    // Whoever asks for an assessment hears of it; nobody has to.
    this.ready.catch(() => {});
  }

  get store(): EmbeddedStore | undefined {
    return this.#store;
  }

  get reason(): Reason | undefined {
    return this.#reason;
  }

  get product(): JsonObject | undefined {
    if (this.#store) return fileOf(this.#store.work);
    const given: Json | undefined = this.#given === undefined ? undefined : parsed(this.#given);
    return isObject(given) ? given : undefined;
  }

  get problems(): readonly Problem[] {
    return [...this.#ownProblems, ...this.#unknownIndicators, ...(this.#store?.assessment.problems ?? [])];
  }

  /** The figures that are shown: those that the page names, or the few for everybody. */
  get indicators(): readonly FigureDescription[] {
    const all = this.#store?.engine.figures ?? [];
    const named = this.#named;
    if (named.length === 0) return all.filter(({ key }) => key);
    return named.flatMap((id) => all.find((figure) => figure.id === id) ?? []);
  }

  get #named(): string[] {
    return (this.#element.indicators ?? "")
      .split(/[\s,]+/)
      .flatMap((name) => (name ? [name.replaceAll("-", "_")] : []));
  }

  get #unknownIndicators(): Problem[] {
    const all = this.#store?.engine.figures;
    if (!all) return [];
    const unknown = this.#named.filter((id) => !all.some((figure) => figure.id === id));
    return unknown.map((name) => ownProblem("element.no_indicator", { name }));
  }

  /** Starts the core, once, and opens the product. */
  async start(): Promise<void> {
    if (this.#started) {
      // It may have been asked before it stood in a page, whose language it did not know then.
      await loadLanguage(this.#element.language);
      this.#changed();
      return;
    }
    this.#started = true;
    const element = this.#element;
    try {
      const [engine] = await Promise.all([sharedEngine(), loadLanguage(element.language)]);
      const store = new EmbeddedStore(engine, {
        locked: () => (element.lockedFields ?? "").split(/[\s,]+/).filter(Boolean),
        ask: (path, value) => this.#tell("meguru-input", { path, value }, true),
        shows: (pointer) => !element.isReadonly && shows(store, element.mode === "full", pointer),
      });
      store.showAll(true);
      await this.#openFirst(store);
      this.#store = store;
      store.addEventListener("change", () => this.#changed());
      this.#isReady(store);
      this.#tell("meguru-ready", { version: element.version });
      this.#changed();
    } catch (error) {
      this.#isNot(error);
      this.#reason = error instanceof Unsupported ? error.reason : "wasm";
      element.requestUpdate();
      this.#tell("meguru-unsupported", { reason: this.#reason });
    }
  }

  /** The store as soon as it holds the product: a page may ask without ever showing the element. */
  whenReady(): Promise<EmbeddedStore> {
    if (!this.#started) void this.start();
    return this.ready;
  }

  /** Ends what would still be told: the element was taken out of the page. */
  pause(): void {
    clearTimeout(this.#timer);
  }

  /** Takes a text that the page gives, and says whether it could be opened; before the core is there it is kept until then. */
  take(text: string): boolean | undefined {
    this.#given = text;
    this.#loads += 1;
    return this.#store && this.#open(this.#store, text);
  }

  /** Opens a text that the page gives. */
  async give(text: string): Promise<boolean> {
    const opened = this.take(text);
    if (opened !== undefined) return opened;
    return await this.whenReady().then(
      () => !this.#ownProblems.some(({ severity }) => severity === "error"),
      () => false,
    );
  }

  /** Opens what the attributes name, after they have changed. */
  async reload(): Promise<void> {
    const store = this.#store;
    if (!store) return;
    this.#given = undefined;
    const load = ++this.#loads;
    const text = await this.#fromAttributes();
    // Another product may have come while this one was fetched.
    if (load === this.#loads) this.#open(store, text ?? JSON.stringify(emptyDocument()));
  }

  reset(): void {
    if (!this.#store) return;
    keep(this.#persist, this.#key, undefined);
    this.#open(this.#store, this.#initial);
  }

  async exportFile(kind: ExportKind): Promise<Blob> {
    const store = await this.whenReady();
    this.#element.speak();
    const blob = exported(kind, store);
    this.#tell("meguru-export", { kind });
    return blob;
  }

  /** Hands the product's file to the visitor. */
  async save(): Promise<void> {
    const store = await this.ready;
    if (await store.save(t("file-kind"))) this.#tell("meguru-export", { kind: "product" });
  }

  /** Tells the form whether the product is in order; the first field that is not gets the message. */
  judge(): void {
    const found = this.problems.find(({ severity }) => severity === "error");
    if (!found) this.#internals.setValidity({});
    else {
      const root = this.#element.renderRoot as ShadowRoot;
      const anchor =
        root.querySelector<HTMLElement>('[aria-invalid="true"]') ?? root.querySelector<HTMLElement>("input");
      this.#element.speak();
      this.#internals.setValidity({ customError: true }, problemText(found), anchor ?? undefined);
    }
  }

  async #openFirst(store: EmbeddedStore): Promise<void> {
    const load = this.#loads;
    const text = await this.#fromAttributes();
    const first = load === this.#loads ? (this.#given ?? text) : this.#given;
    const opened = first !== undefined && this.#open(store, first);
    if (!opened) store.begin();
    const kept = readKept(this.#persist, this.#key);
    if (kept !== undefined && isObject(parsed(kept))) store.begin(parsed(kept) as JsonObject, kept);
  }

  /** The text that stands in the element or that its attributes name. */
  async #fromAttributes(): Promise<string | undefined> {
    const { src, template } = this.#element;
    this.#ownProblems = [];
    if (this.#given !== undefined) return this.#given;
    const within = await jsonWithin(this.#element, '[slot="product"]');
    if (within !== undefined) return within;
    if (!src && !template) return undefined;
    const loaded = src ? await addressText(src) : await templateText(template ?? "");
    if ("text" in loaded) return loaded.text;
    this.#ownProblems = [ownProblem(loaded.code, loaded.params)];
    return undefined;
  }

  #open(store: EmbeddedStore, text: string): boolean {
    const { figures, problems } = store.engine.assessText(text);
    const document = Object.keys(figures).length > 0 ? parsed(text) : undefined;
    if (!isObject(document)) {
      this.#ownProblems = problems;
      this.#changed();
      return false;
    }
    this.#ownProblems = [];
    this.#initial = text;
    store.begin(document, text);
    return true;
  }

  #changed(): void {
    const { document, assessment } = this.#store ?? {};
    this.#element.requestUpdate();
    if (!document || !assessment) return;
    if (document !== this.#toldOf.document) {
      const text = this.#store?.text() ?? "";
      this.#internals.setFormValue(text);
      if (this.#toldOf.document && text !== this.#initial) keep(this.#persist, this.#key, text);
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tellAssessment(), TOLD_AFTER_MS);
    this.#toldOf.document ??= document;
  }

  #tellAssessment(): void {
    const { document: product, assessment } = this.#store ?? {};
    if (!product || !assessment || !this.#element.isConnected) return;
    if (assessment !== this.#toldOf.assessment) this.#tell("meguru-assess", { product, assessment });
    const problems = JSON.stringify(this.problems);
    if (problems !== this.#toldOf.problems) this.#tell("meguru-problem", { problems: this.problems });
    this.#toldOf = { document: product, assessment, problems };
  }

  #tell(type: string, detail: unknown, cancelable = false): boolean {
    return this.#element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }));
  }

  get #persist(): Persist {
    const { persist } = this.#element;
    return persist === "local" || persist === "session" ? persist : "none";
  }

  get #key(): string {
    const { id, name, template } = this.#element;
    return `meguru-calculator:${location.pathname}:${id || name || template || ""}`;
  }
}

function ownProblem(code: string, params: Record<string, string>): Problem {
  return { code, path: "", severity: "error", params };
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
