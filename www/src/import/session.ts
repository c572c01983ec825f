import type { Store } from "../store/store.ts";
import type { JsonObject } from "../types.ts";
import { forget, hasMemory, readMemory, remember, withMemory } from "./memory.ts";
import type { Wanted } from "./orders.ts";
import { Reader, Stopped, Told } from "./reader.ts";
import type { Import, Mapping, Refusal, TablePage } from "./types.ts";

/** Files above this size are not read. */
export const MAXIMUM_BYTES = 50 * 1024 * 1024;

/** So many rows of the table are shown at a time. */
export const ROWS_SHOWN = 100;

/** A correction that takes longer is told of. */
const SLOW_MS = 800;

/** A file, or what somebody pasted. */
export interface Source {
  name: string;
  content: Blob;
}

/** How far the import is. */
export type Stage = "empty" | "reading" | "read" | "refused" | "failed" | "stopped";

const FRESH: Mapping = { format: "meguru-mapping/1" };

/**
 * One import, from a file to parts: what was chosen, and what the core makes of it. It outlives its screen, so that
 * nobody loses corrections by looking at another. `change` says that there is something new to show, `fresh` that another
 * table was read.
 */
export class Session extends EventTarget {
  readonly #store: Store;
  readonly #reader = new Reader();
  #source: Source | undefined;
  #chosen: Mapping = FRESH;
  #turn = 0;
  /** What the core made of the table, with all corrections that it has been told. */
  result: Import | undefined;
  page: TablePage | undefined;
  refusal: Refusal | undefined;
  stage: Stage = "empty";
  /** Whether a correction is being worked in; what stood there stays in sight. */
  working = false;
  /** Whether that takes so long that somebody wonders. */
  slow = false;
  #wondering: ReturnType<typeof setTimeout> | undefined;
  /** Whether the rows complete the product by its parts' ids, instead of being parts themselves. */
  completing = false;
  /** Whether the parts are in the product already. */
  taken = false;
  #running: Promise<void> = Promise.resolve();
  /** The product that the rows complete, as it was when they were read. */
  #completed: JsonObject | undefined;
  /** Whether the core did not take the last mapping. */
  #untaken = false;

  constructor(store: Store) {
    super();
    this.#store = store;
  }

  /** Name of the file; empty for what was pasted. */
  get name(): string {
    return this.#source?.name ?? "";
  }

  /** What was said about this very table, without what was remembered. */
  get chosen(): Mapping {
    return this.#chosen;
  }

  /** Starts the worker, so that a table that comes soon need not wait for it. */
  warmUp(): void {
    this.#reader.warmUp();
  }

  /** Reads a file or what was pasted. */
  async open(source: Source): Promise<void> {
    if (this.#source) this.#reader.stop();
    this.#source = source;
    this.#chosen = FRESH;
    this.completing = false;
    this.taken = false;
    await this.#read();
    if (this.stage === "read") this.dispatchEvent(new Event("fresh"));
  }

  /** Reads the same once more, after something has failed. */
  retry(): void {
    if (this.#source) void this.#read();
  }

  /** Stops what is being read. */
  stop(): void {
    this.#turn += 1;
    this.#reader.stop();
    this.#become(this.result ? "read" : "stopped");
  }

  /** Lets go of the table. */
  close(): void {
    this.#reader.stop();
    this.#turn += 1;
    this.#source = undefined;
    this.#chosen = FRESH;
    this.result = undefined;
    this.page = undefined;
    this.#become("empty");
  }

  /** Takes a correction. */
  choose(changes: Partial<Mapping>): void {
    this.#chosen = { ...this.#chosen, ...changes };
    void this.#again();
  }

  /** Takes a whole mapping in place of all corrections; `false` if the core does not take it, and nothing changes. */
  async replaceMapping(mapping: Mapping): Promise<boolean> {
    const before = this.#chosen;
    this.#chosen = mapping;
    await this.#again();
    if (!this.#untaken) return true;
    this.#chosen = before;
    await this.#again();
    return false;
  }

  /** The document as the text of a file, the same as from the command line. */
  async text(): Promise<string | undefined> {
    const document = this.result?.document;
    if (!document) return undefined;
    return await this.#reader.recover(() => this.#reader.ask({ kind: "text", document: JSON.stringify(document) }));
  }

  /** Says whether the rows complete the product. */
  complete(wanted: boolean): void {
    if (this.completing === wanted) return;
    this.completing = wanted;
    void this.#again();
  }

  /** Waits for corrections that are being worked in, and for changes of the product that the rows complete. */
  async settled(): Promise<void> {
    if (this.completing && this.#completed !== this.#store.document) void this.#again();
    await this.#running;
  }

  /** Says that the parts are taken, and keeps what was said about columns and materials for the imports to come. */
  take(): void {
    this.taken = true;
    const { columns, materials } = this.#chosen;
    remember({ ...(columns && { columns }), ...(materials && { materials }) });
  }

  /** Forgets what was remembered, here too. */
  forget(): void {
    forget();
    if (this.stage === "read") void this.#again();
    else this.#changed();
  }

  /** Shows other rows of the table. */
  async turnTo(wanted: Wanted): Promise<void> {
    const { result } = this;
    if (!result) return;
    if (!this.#reader.alive) {
      // The worker that had the cells is gone: another one opens the file, and then shows where one was.
      await this.#again();
      if (!this.#reader.alive) return;
    }
    const turn = this.#turn;
    const page = await this.#page(result, wanted);
    if (turn !== this.#turn || !page) return;
    this.page = page;
    this.#changed();
  }

  async #read(): Promise<void> {
    this.result = undefined;
    this.page = undefined;
    this.refusal = undefined;
    const source = this.#source;
    if (!source) return;
    if (source.content.size > MAXIMUM_BYTES) {
      this.refusal = { code: "file.too_large", params: { bytes: source.content.size, maximum: MAXIMUM_BYTES } };
      this.#become("refused");
      return;
    }
    this.#become("reading");
    this.#running = this.#run((mapping) => this.#ask(source, mapping));
    await this.#running;
  }

  async #again(): Promise<void> {
    const source = this.#source;
    if (!source) return;
    this.working = true;
    this.#wondering ??= setTimeout(() => {
      this.slow = true;
      this.#changed();
    }, SLOW_MS);
    this.#changed();
    this.#running = this.#run((mapping) => {
      if (!this.#reader.alive) return this.#ask(source, mapping);
      return this.#reader.ask({ kind: "again", mapping, into: this.#into() });
    });
    await this.#running;
  }

  async #ask(source: Source, mapping: Mapping): Promise<string> {
    const turn = this.#turn;
    // Read here: WebKit lets no worker read a file that a page on a disk hands to it.
    const bytes = await source.content.arrayBuffer();
    if (turn !== this.#turn) throw new Stopped();
    const sheets = isSpreadsheet(bytes);
    const order = { kind: "open", source: bytes, name: source.name, sheets } as const;
    const needs = sheets ? (["sheets"] as const) : [];
    return await this.#reader.ask({ ...order, mapping, into: this.#into() }, ...needs);
  }

  /** Runs what answers with an import. Only the last one counts: an earlier one knows less of what was chosen. */
  async #run(ask: (mapping: Mapping) => Promise<string>): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#untaken = false;
    try {
      const answer = JSON.parse(await this.#reader.recover(() => this.#understood(ask))) as
        | Import
        | { refused: Refusal };
      if (turn !== this.#turn) return;
      const refusal = refusalOf(answer);
      if ("refused" in answer || refusal) {
        this.result = undefined;
        this.refusal = refusal;
        this.#become("refused");
        return;
      }
      const moved = answer.sheet !== this.result?.sheet;
      const from = moved ? 0 : (this.page?.from ?? 0);
      if (moved) this.page = undefined;
      this.result = answer;
      this.#become("read");
      // The table comes after what is said of it: neither waits for the other, nor does the page.
      void this.turnTo({ from });
    } catch (error) {
      if (turn !== this.#turn || error instanceof Stopped) return;
      this.#untaken = error instanceof Told;
      this.#become(this.#untaken && this.result ? "read" : "failed");
    }
  }

  async #page({ sheet, encoding, delimiter }: Import, wanted: Wanted): Promise<TablePage | undefined> {
    const mapping: Mapping = { ...FRESH };
    if (encoding) mapping.encoding = encoding.used;
    if (delimiter) mapping.delimiter = delimiter;
    try {
      return await this.#reader.ask({ kind: "page", sheet, wanted, count: ROWS_SHOWN, mapping });
    } catch {
      return undefined;
    }
  }

  /** What is remembered must not stand in the way: words that another version remembered may be none of this one. */
  async #understood(ask: (mapping: Mapping) => Promise<string>): Promise<string> {
    const chosen = this.#chosen;
    try {
      return await ask(withMemory(chosen, readMemory()));
    } catch (error) {
      if (!(error instanceof Told) || !hasMemory()) throw error;
      return await ask(chosen);
    }
  }

  #into(): string | undefined {
    this.#completed = this.completing ? this.#store.document : undefined;
    return this.#completed && JSON.stringify(this.#completed);
  }

  #become(stage: Stage): void {
    this.stage = stage;
    this.working = false;
    this.slow = false;
    clearTimeout(this.#wondering);
    this.#wondering = undefined;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event("change"));
  }
}

/** Why there is nothing to correct, if so: a file that is no table, or one that nobody can read. */
function refusalOf(answer: Import | { refused: Refusal }): Refusal | undefined {
  if ("refused" in answer) return answer.refused;
  const [problem] = answer.problems;
  if (answer.document !== null || answer.sheets.length > 0 || !problem) return undefined;
  return { code: problem.code, params: { found: problem.found, ...problem.params } };
}

/** Whether a file is a package of a spreadsheet program or of an old one: the first bytes tell, names do not. */
function isSpreadsheet(content: ArrayBuffer): boolean {
  const start = new Uint8Array(content.slice(0, 4));
  const begins = (...bytes: number[]) => bytes.every((byte, index) => start[index] === byte);
  return begins(0x50, 0x4b) || begins(0xd0, 0xcf, 0x11, 0xe0);
}
