import { isObject, keyOf, valueAt } from "../document/pointer.ts";
import { rows } from "../document/rows.ts";
import { withTyped } from "../document/typed-factor.ts";
import type { Engine } from "../engine/engine.ts";
import type { Allocation, Assessment, FootprintAccount, Json, JsonObject, Lever, Problem } from "../types.ts";
import { CopyKeeper } from "./copy-keeper.ts";
import { fileNameFor, MAXIMUM_BYTES, saveFile } from "./files.ts";
import { History } from "./history.ts";
import { readSetting, writeSetting } from "./settings.ts";
import { shareWithTabs } from "./tabs.ts";

/** Something to tell the person, with at most one thing to do about it. */
export interface Notice {
  /** Id of the message. */
  message: string;
  params?: Record<string, string>;
  /** Problems of a file that was not opened, told in the core's words. */
  problems?: Problem[];
  grave: boolean;
  action?: { message: string; run: () => void };
}

/** With more parts than this, figures of every method would hold up the first sight of a product that was opened. */
const MANY_PARTS = 200;

/** How long typing pauses before the figures of every method are computed, where none of them is in sight. */
const COMPLETE_AFTER_MS = 400;

/** The ways to allocate recycling that the page offers. */
export const ALLOCATIONS: readonly Allocation[] = ["cut_off", "end_of_life", "fifty_fifty", "cff"];

/** A new, empty document. */
export function emptyDocument(): JsonObject {
  return { format: "meguru/1", product: { name: "" }, components: [{ id: "part_1", name: "" }] };
}

/**
 * What the page knows: the document and its history, what the core says of it, and whether a file holds it. Views
 * listen to `change`; `replace` says that fields must show the document again, whatever was typed.
 */
export class Store extends EventTarget {
  readonly engine: Engine;
  readonly copy: CopyKeeper;
  #history: History;
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
  #saved: JsonObject | undefined;
  #source: { document: JsonObject; text: string } | undefined;
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
    this.#history = new History(emptyDocument());
    this.copy = new CopyKeeper(() => ({ text: this.text(), fileName: this.fileName, saved: this.saved }));
    this.copy.addEventListener("change", () => this.#changed());
    shareWithTabs(this);
  }

  get document(): JsonObject {
    return this.#history.present;
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
    return this.#saved === this.document;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Name of the file that the product was opened from or saved to. */
  get fileName(): string | null {
    return this.#fileNames.get(keyOf(this.document)) ?? null;
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

  /** The document as the text of a file: as it was opened while nothing has changed, to the last byte. */
  text(): string {
    if (this.#source?.document === this.document) return this.#source.text;
    return `${JSON.stringify(this.document, null, 2)}\n`;
  }

  /** Begins with an empty document, or one that comes from elsewhere; the present one is a step back. */
  begin(document: JsonObject = emptyDocument(), text?: string): void {
    this.#start(document, text, null, false);
  }

  /** Opens the text of a document; `false` if it cannot be read, with the reasons as a notice. */
  open(text: string, fileName: string | null, saved: boolean): boolean {
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
    this.#start(document, text, fileName, saved);
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
    if (!copy || this.started || !this.open(copy.text, copy.fileName, copy.saved)) return false;
    this.watching = this.copy.pause === "other-tab";
    this.tell(this.watching ? undefined : { message: "notice-restored", grave: false });
    return true;
  }

  /** Writes the document to a file; `description` names the kind of file in the person's language. */
  async save(description: string): Promise<boolean> {
    const document = this.document;
    const product = this.value("/product/name");
    const suggested = this.fileName ?? fileNameFor(typeof product === "string" ? product : "");
    const name = await saveFile(this.text(), suggested, description);
    if (name === null) return false;
    this.#fileNames.set(keyOf(document), name);
    this.#saved = document;
    this.copy.due();
    this.tell({ message: "notice-saved", params: { file: name }, grave: false });
    return true;
  }

  /** Shows a notice in place of the last one. */
  tell(notice: Notice | undefined): void {
    this.notice = notice;
    this.#changed();
  }

  #start(document: JsonObject, text: string | undefined, fileName: string | null, saved: boolean): void {
    // Another product is one more step of the history: nothing is lost by opening one.
    this.#history.settle();
    if (this.started) this.#history.push(document);
    else this.#history = new History(document);
    this.#source = text === undefined ? undefined : { document, text };
    this.#saved = saved ? document : undefined;
    if (fileName !== null) this.#fileNames.set(keyOf(document), fileName);
    this.started = true;
    this.watching = false;
    this.notice = undefined;
    this.#replaced();
  }

  #take(document: JsonObject, field?: string): void {
    if (this.watching) {
      // Two tabs that both write would undo each other's work.
      this.tell({ message: "notice-watching", grave: true });
      return;
    }
    this.#history.push(document, field);
    // A target may be one for any figure.
    if (this.#allNeeded) this.#assessAll();
    else this.#assessBasic();
    this.copy.due();
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

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
