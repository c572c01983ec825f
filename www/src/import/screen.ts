import { html, nothing, type TemplateResult } from "lit";
import { showParts } from "../app/actions.ts";
import { View } from "../parts/view.ts";
import { download } from "../store/files.ts";
import type { Store } from "../store/store.ts";
import { adopt } from "../styles/adopt.ts";
import styles from "../styles/import.css?inline";
import { t, useCatalogue } from "../text/messages.ts";
import { formatNumber } from "../text/numbers.ts";
import { columnsView } from "./columns-view.ts";
import { fileView } from "./file-view.ts";
import { readMapping } from "./mapping-file.ts";
import { type MaterialState, materialsView } from "./materials-view.ts";
import { readMemory } from "./memory.ts";
import { openView, readingView, troubleView } from "./open-view.ts";
import { cellKey, previewView } from "./preview.ts";
import { leftOutView, problemsView } from "./problems-view.ts";
import { questionsView } from "./questions-view.ts";
import { Session, type Source } from "./session.ts";
import { takeParts, type Use } from "./take.ts";
import type { Import, ImportColumn } from "./types.ts";
import { useView } from "./use-view.ts";

let session: Session | undefined;

/** Makes the screen ready: its texts, its styles, and the import that it shows. */
export async function prepare(store: Store): Promise<void> {
  await useCatalogue("import");
  if (session) return;
  adopt(styles);
  session = new Session(store);
  customElements.define("meguru-import", ImportScreen);
}

/** Starts what reads tables, before there is one. */
export function warmUp(): void {
  session?.warmUp();
}

/** Reads a table. The screen must be ready. */
export function openSource(source: Source): void {
  void session?.open(source);
}

/** Whether a table was read whose parts wait to be taken. */
export function isWaiting(): boolean {
  return session?.stage === "read" && !session.taken && !!session.result?.document && session.result.counts.parts > 0;
}

/** The screen on which a table becomes parts: what was read, what is in question, and what is done with it. */
export class ImportScreen extends View {
  #use: Use = "new";
  #allProblems = false;
  #trouble: string | undefined;
  /** Where each column stood when the table was first seen: it stays there while it is corrected. */
  #places = new Map<string, boolean>();
  readonly #materials: MaterialState = { asked: new Map(), whole: new Set(), changed: () => this.requestUpdate() };
  /** The heading over what has the focus, which gets it where the focused thing goes. */
  #over: HTMLElement | null = null;
  #stage = "";

  readonly #onChange = () => this.requestUpdate();

  /** Rows with the ids of parts are an answer to what was asked, where there is a product to complete. */
  readonly #onFresh = () => {
    const byId = session?.result?.columns.some(({ field }) => field === "id") ?? false;
    this.#choose(this.store.started && byId ? "complete" : "new");
  };

  override connectedCallback(): void {
    super.connectedCallback();
    session?.addEventListener("change", this.#onChange);
    session?.addEventListener("fresh", this.#onFresh);
    if (session?.completing) this.#use = "complete";
    else if (session?.taken) this.#use = "replace";
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    session?.removeEventListener("change", this.#onChange);
    session?.removeEventListener("fresh", this.#onFresh);
  }

  protected override willUpdate(): void {
    const { activeElement } = document;
    this.#over = this.contains(activeElement)
      ? (activeElement?.closest("section")?.querySelector("h2") ?? this.querySelector<HTMLElement>("#import-file"))
      : null;
    if (session?.stage === "reading" && this.#stage !== "reading") this.#fresh();
  }

  protected override updated(): void {
    const stage = session?.stage ?? "empty";
    const lost = document.activeElement === document.body || !document.activeElement?.isConnected;
    if (stage !== this.#stage) {
      const first = this.#stage === "";
      this.#stage = stage;
      if (stage === "read") this.#focus("import-file");
      else if (stage === "reading") this.#focus("import-stop");
      // Where nothing has happened yet, the focus is the screen's.
      else if (!first || stage !== "empty") this.#focus("import-open");
    } else if (lost && this.#over?.isConnected) this.#over.focus();
  }

  #focus(id: string): void {
    this.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  /** Another table: nothing of the one before it holds. */
  #fresh(): void {
    this.#places.clear();
    this.#materials.asked.clear();
    this.#materials.whole.clear();
    this.#allProblems = false;
    this.#trouble = undefined;
  }

  protected override render() {
    if (!session) return nothing;
    const { stage, result } = session;
    return html`<p class="import-status" role="status">${this.#status(session)}</p>
      ${troubleView(session)}
      ${stage === "reading" ? readingView(session) : result ? this.#result(session, result) : openView(this.store, session)}`;
  }

  #status({ stage, result, name, slow }: Session): string | typeof nothing {
    if (stage === "reading" || slow) return t("import-reading", { file: name || t("import-pasted-name") });
    if (stage !== "read" || !result) return nothing;
    const problems = result.problems.filter(({ severity }) => severity !== "info").length;
    return t("import-read", { parts: formatNumber(result.counts.parts), problems: formatNumber(problems) });
  }

  #result(session: Session, result: Import): TemplateResult {
    const { tables } = this.store.engine;
    return html`${session.slow ? readingView(session) : nothing}
      <div class="import-parts" aria-busy=${session.working ? "true" : "false"}>
      ${fileView(session, result)}
      ${
        result.columns.length === 0
          ? nothing
          : html`${columnsView(session, result, readMemory(), (column) => this.#isUsed(result, column))}
            ${questionsView(session, result, this.#show)} ${materialsView(session, result, tables.materials, this.#materials)}`
      }
      ${problemsView(session, result, this.#allProblems, this.#showAll, this.#show)} ${previewView(session, result)}
      ${leftOutView(session, result, this.#show)}
      ${useView(session, result, {
        started: this.store.started,
        use: this.#use,
        choose: this.#choose,
        take: this.#take,
        saveMapping: this.#saveMapping,
        loadMapping: (file) => void this.#loadMapping(file),
        trouble: this.#trouble,
      })}
    </div>`;
  }

  #isUsed({ sheet, header_rows }: Import, { column, field }: ImportColumn): boolean {
    const key = `${sheet} ${header_rows} ${column}`;
    const before = this.#places.get(key);
    const used = field !== null;
    // A column that is put to use moves to the others, unless somebody is at it where it stands.
    if (before === undefined || (used && !document.activeElement?.closest("details .columns"))) {
      this.#places.set(key, used);
      return used;
    }
    return before;
  }

  readonly #showAll = () => {
    this.#allProblems = true;
    this.requestUpdate();
  };

  /** Puts the focus into a cell of the table. */
  readonly #show = async (row: number, column: number | null) => {
    const find = () =>
      this.querySelector<HTMLElement>(`[data-cell="${cellKey(row, column)}"]`) ??
      this.querySelector<HTMLElement>(`[data-cell="${cellKey(row, null)}"]`);
    if (!find()) {
      await session?.turnTo({ row });
      await this.updateComplete;
    }
    const cell = find();
    if (!cell) return;
    cell.tabIndex = -1;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: "center", inline: "center" });
  };

  readonly #choose = (use: Use) => {
    this.#use = use;
    this.requestUpdate();
    session?.complete(use === "complete");
  };

  readonly #take = async () => {
    await session?.settled();
    const document = session?.result?.document;
    if (!session || !document) return;
    const parts = formatNumber(session.result?.counts.parts ?? 0);
    const file = session.name;
    const taken = file === "" ? "notice-imported-pasted" : "notice-imported";
    const back = this.store.started;
    takeParts(this.store, document, this.#use, await session.text());
    session.take();
    this.store.tell({
      message: back ? `${taken}-back` : taken,
      params: { parts, file },
      grave: false,
    });
    showParts();
  };

  readonly #saveMapping = () => {
    const mapping = session?.result?.mapping;
    if (!mapping) return;
    const text = new TextEncoder().encode(`${JSON.stringify(mapping, null, 2)}\n`);
    download(text, t("import-mapping-name"), "application/json");
  };

  async #loadMapping(file: File): Promise<void> {
    const mapping = await readMapping(file);
    const taken = mapping !== undefined && (await session?.replaceMapping(mapping));
    this.#trouble = taken ? undefined : t("import-mapping-wrong", { file: file.name });
    this.requestUpdate();
  }
}
