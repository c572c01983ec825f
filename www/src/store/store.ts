import { emptyDocument } from "../document/empty.ts";
import { isObject, keyOf, valueAt } from "../document/pointer.ts";
import { rows } from "../document/rows.ts";
import { withTyped } from "../document/typed-factor.ts";
import type { Engine } from "../engine/engine.ts";
import type { Allocation, Assessment, FootprintAccount, Json, JsonObject, Lever, Problem } from "../types.ts";
import { CopyKeeper } from "./copy-keeper.ts";
import { fileNameFor, MAXIMUM_BYTES, saveFile } from "./files.ts";
import { History } from "./history.ts";
import type { Notice } from "./notice.ts";
import { readSetting, writeSetting } from "./settings.ts";
import { shareWithTabs } from "./tabs.ts";
import {
  documentOf,
  fileOf,
  isSameFile,
  type Variant,
  variantOf,
  variantsOf,
  type Work,
  withDocument,
  workOf,
} from "./variants.ts";

/** With more parts than this, figures of every method would hold up the first sight of a product that was opened. */
const MANY_PARTS = 200;

/** How long typing pauses before the figures of every method are computed, where none of them is in sight. */
const COMPLETE_AFTER_MS = 400;

/** The ways to allocate recycling that the page offers. */
export const ALLOCATIONS: readonly Allocation[] = ["cut_off", "end_of_life", "fifty_fifty", "cff"];

/**
 * What the page knows: the document and its history, what the core says of it, and whether a file holds it. Views
 * listen to `change`; `replace` says that fields must show the document again, whatever was typed.
 */
export class Store extends EventTarget {
  readonly engine: Engine;
  readonly copy: CopyKeeper;
  #history: History<Work>;
  #assessment: Assessment | undefined;
  /** A choice of the reader and no fact of the product: it stands among the settings, not in the document. */
  #allocation: Allocation = ALLOCATIONS.find((name) => name === readSetting("allocation")) ?? "cut_off";
  #usesTable = false;
  #footprint: FootprintAccount | undefined;
  /** Whether figures beyond the basic ones are in sight, so that every key stroke must compute them. */
  #allInSight = false;
  #completing: ReturnType<typeof setTimeout> | undefined;
  /** Figures that had a value when all of them were last computed; nothing before that was. */
  #available: ReadonlySet<string> | undefined;
  #saved: Work | undefined;
  #source: { work: Work; text: string } | undefined;
  /** Names of the files that products came from; a product keeps its key through every edit. */
  readonly #fileNames = new Map<number, string>();
  /** Whether there is a product to work on, or the page is still at its start. */
  started = false;
  /** Whether another tab edits this product, and this one only shows it. */
  watching = false;
  notice: Notice | undefined;
  /** Pointer of the field in which somebody types; its problems wait until they have finished. */
  editing: string | undefined;

  constructor(engine: Engine) {
    super();
    this.engine = engine;
    this.#history = new History(workOf(emptyDocument()));
    this.copy = new CopyKeeper(() => ({
      text: this.text(),
      fileName: this.fileName,
      saved: this.saved,
      open: this.work.open,
    }));
    this.copy.addEventListener("change", () => this.#changed());
    shareWithTabs(this);
  }

  /** The document that is edited: the product, or the variant of it that is open. */
  get document(): JsonObject {
    return documentOf(this.work);
  }

  /** The product with its variants, and which of them is open. */
  get work(): Work {
    return this.#history.present;
  }

  /** The variants of the product. */
  get variants(): Variant[] {
    return variantsOf(this.work);
  }

  /** The variant that is edited in place of the product, if one is. */
  get variant(): Variant | undefined {
    return this.work.open === undefined ? undefined : variantOf(this.work, this.work.open);
  }

  get assessment(): Assessment {
    this.#assessment ??= this.engine.assess(this.document, "basic", this.#allocation);
    return this.#assessment;
  }

  /** What the footprint is made of, when all figures were last computed: while somebody types that may be a moment ago. */
  get footprint(): FootprintAccount | undefined {
    return this.#footprint;
  }

  /** How the carbon footprint allocates recycling. */
  get allocation(): Allocation {
    return this.#allocation;
  }

  /** Allocates recycling in another way from now on, and at the next visit. */
  allocate(allocation: Allocation): void {
    if (allocation === this.#allocation) return;
    this.#allocation = allocation;
    writeSetting("allocation", allocation);
    this.#complete();
  }

  /** Whether factors out of a table of the user's own are in the figures. */
  get usesTable(): boolean {
    return this.#usesTable;
  }

  /** Fills in factors out of a table of the user's own, or no longer; answers with what is wrong with it. */
  useTable(lines: string[][] | undefined): Problem[] {
    const problems = this.engine.useTable(lines);
    if (problems.length === 0) this.#usesTable = lines !== undefined;
    this.#complete();
    return problems;
  }

  /** The figures that could be computed, when all of them were: while somebody types that may be a moment ago. */
  get available(): ReadonlySet<string> | undefined {
    return this.#available;
  }

  /** Says whether figures beyond the basic ones are in sight. */
  showAll(inSight: boolean): void {
    this.#allInSight = inSight;
    if (inSight && this.#completing !== undefined) this.#complete();
  }

  /** Whether a file holds the document as it stands. */
  get saved(): boolean {
    return this.#saved !== undefined && isSameFile(this.#saved, this.work);
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Name of the file that the product was opened from or saved to. */
  get fileName(): string | null {
    return this.#fileNames.get(keyOf(this.work.product)) ?? null;
  }

  /** The value at a pointer of the document. */
  value(pointer: string): Json | undefined {
    return valueAt(this.document, pointer);
  }

  /** Whether there is a field to go to for a pointer. The page has one for everything. */
  hasField(_pointer: string): boolean {
    return true;
  }

  /** Writes one field, or removes it. Edits of one field that follow each other are undone together. */
  set(pointer: string, value: Json | undefined): void {
    if (this.value(pointer) === value) return;
    this.#take(withTyped(this.document, pointer, value), pointer);
  }

  /** Writes one value into the same field of several parts, as one step of the history. */
  setAll(pointers: readonly string[], value: (before: Json | undefined) => Json | undefined): void {
    const change = (document: JsonObject, pointer: string) =>
      withTyped(document, pointer, value(valueAt(document, pointer)));
    const changed = pointers.reduce(change, this.document);
    if (pointers.some((pointer) => this.value(pointer) !== valueAt(changed, pointer))) {
      this.#take(changed, pointers.join());
    }
  }

  /** Takes a changed document as one step of the history. */
  apply(document: JsonObject): void {
    this.#history.settle();
    this.#take(document);
  }

  /** Takes a work whose variants are others, or another of them open, as one step of the history; with a `field`, one with the last. */
  take(work: Work, field?: string): void {
    const shown = this.document;
    if (field === undefined) this.#history.settle();
    if (this.watching && isSameFile(work, this.work)) {
      // Looking at another of them changes nothing.
      this.#history.push(work);
    } else if (!this.#push(work, field)) return;
    if (this.document === shown) this.#changed();
    else this.#replaced();
  }

  /** Ends the edit of a field: its problems are told from now on, and the next edit is a new step. */
  settle(): void {
    this.#history.settle();
    if (this.editing === undefined) return;
    this.editing = undefined;
    this.#changed();
  }

  undo(): void {
    if (!this.watching && this.#history.undo()) this.#replaced();
  }

  redo(): void {
    if (!this.watching && this.#history.redo()) this.#replaced();
  }

  /** All figures of the document, and how they were computed. */
  explain(): Assessment {
    return this.engine.explain(this.document, this.#allocation);
  }

  /** What each circular choice does to the document. */
  levers(): readonly Lever[] {
    return this.engine.levers(this.document, this.#allocation).levers;
  }

  /** The product and its variants as the text of a file: as it was opened while nothing has changed, to the last byte. */
  text(): string {
    if (this.#source && isSameFile(this.#source.work, this.work)) return this.#source.text;
    return textOf(fileOf(this.work));
  }

  /** The open document as a text: of the product, that of its file; of a variant, its own alone. */
  documentText(): string {
    return this.work.open === undefined ? this.text() : textOf(this.document);
  }

  /** Begins with an empty document, or one that comes from elsewhere; the present one is a step back. */
  begin(document: JsonObject = emptyDocument(), text?: string): void {
    this.#start(document, text, null, false);
  }

  /** Opens the text of a document; `false` if it cannot be read, with the reasons as a notice. */
  open(text: string, fileName: string | null, saved: boolean, variant?: string): boolean {
    const assessment = this.engine.assessText(text);
    const document = Object.keys(assessment.figures).length > 0 ? (JSON.parse(text) as Json) : undefined;
    if (!isObject(document)) {
      this.tell({
        message: "notice-not-opened",
        params: { file: fileName ?? "" },
        problems: assessment.problems.slice(0, 3),
        grave: true,
      });
      return false;
    }
    this.#start(document, text, fileName, saved, variant);
    return true;
  }

  /** Opens a file of the person's disk. What is wrong with it is told; the present document stays. */
  async openFile(file: File): Promise<boolean> {
    if (file.size > MAXIMUM_BYTES) {
      this.tell({ message: "notice-too-big", params: { file: file.name, size: megabytes(file.size) }, grave: true });
      return false;
    }
    let text: string;
    try {
      text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    } catch {
      this.tell({ message: "notice-not-text", params: { file: file.name }, grave: true });
      return false;
    }
    return this.open(text, file.name, true);
  }

  /** Takes up the copy of the last visit, if the browser kept one. */
  async restore(): Promise<boolean> {
    const copy = (await this.copy.read()) ?? (await this.copy.peek());
    if (!copy || this.started || !this.open(copy.text, copy.fileName, copy.saved, copy.open)) return false;
    this.watching = this.copy.pause === "other-tab";
    this.tell(this.watching ? undefined : { message: "notice-restored", grave: false });
    return true;
  }

  /** Writes the document to a file; `description` names the kind of file in the person's language. */
  async save(description: string): Promise<boolean> {
    const { work } = this;
    const product = valueAt(work.product, "/product/name");
    const suggested = this.fileName ?? fileNameFor(typeof product === "string" ? product : "");
    const name = await saveFile(this.text(), suggested, description);
    if (name === null) return false;
    this.#fileNames.set(keyOf(work.product), name);
    this.#saved = work;
    this.copy.due();
    this.tell({ message: "notice-saved", params: { file: name }, grave: false });
    return true;
  }

  /** Shows a notice in place of the last one. */
  tell(notice: Notice | undefined): void {
    this.notice = notice;
    this.#changed();
  }

  #start(file: JsonObject, text: string | undefined, fileName: string | null, saved: boolean, variant?: string): void {
    const work = workOf(file, variant);
    // Another product is one more step of the history: nothing is lost by opening one.
    this.#history.settle();
    if (this.started) this.#history.push(work);
    else this.#history = new History(work);
    this.#source = text === undefined ? undefined : { work, text };
    this.#saved = saved ? work : undefined;
    if (fileName !== null) this.#fileNames.set(keyOf(work.product), fileName);
    this.started = true;
    this.watching = false;
    this.notice = undefined;
    this.#replaced();
  }

  /** Adds a step to the history, unless another tab writes. */
  #push(work: Work, field?: string): boolean {
    if (this.watching) {
      // Two tabs that both write would undo each other's work.
      this.tell({ message: "notice-watching", grave: true });
      return false;
    }
    this.#history.push(work, field);
    // Before anything is computed of it: what was typed is kept whatever comes of that.
    this.copy.due();
    return true;
  }

  #take(document: JsonObject, field?: string): void {
    if (document === this.document || !this.#push(withDocument(this.work, document), field)) return;
    // A target may be one for any figure.
    if (this.#allNeeded) this.#assessAll();
    else this.#assessBasic();
    this.#changed();
  }

  #replaced(): void {
    this.editing = undefined;
    if (this.#allNeeded || rows(this.document).length <= MANY_PARTS) this.#assessAll();
    else {
      // Nothing of the product before may stand beside figures of this one.
      this.#footprint = undefined;
      this.#available = undefined;
      this.#assessBasic();
    }
    this.copy.due();
    this.dispatchEvent(new Event("replace"));
    this.#changed();
  }

  /** Whether all figures must come at once: somebody sees them, or a target may be one for any of them. */
  get #allNeeded(): boolean {
    return this.#allInSight || Array.isArray(this.document.targets);
  }

  /** Computes the basic figures, and the others when nothing changes for a moment. */
  #assessBasic(): void {
    this.#assessment = this.engine.assess(this.document, "basic", this.#allocation);
    clearTimeout(this.#completing);
    this.#completing = setTimeout(() => this.#complete(), COMPLETE_AFTER_MS);
  }

  #assessAll(): void {
    clearTimeout(this.#completing);
    this.#completing = undefined;
    const assessment = this.engine.assess(this.document, "all", this.#allocation);
    this.#assessment = assessment;
    this.#footprint = assessment.footprint;
    const computed = Object.entries(assessment.figures).filter(([, { value }]) => value !== null);
    this.#available = new Set(computed.map(([id]) => id));
  }

  #complete(): void {
    this.#assessAll();
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event("change"));
  }
}

function textOf(file: JsonObject): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
