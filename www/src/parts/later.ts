import { html, type nothing, type TemplateResult } from "lit";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import { View } from "./view.ts";

/** A part of the page that is loaded when somebody first opens it: most visits do without. `change` tells what came of it. */
export class Later<Part> extends EventTarget {
  readonly #bring: (store: Store) => Promise<Part>;
  #running: Promise<void> | undefined;
  /** The part, once it is there and ready. */
  part: Part | undefined;
  failed = false;

  constructor(bring: (store: Store) => Promise<Part>) {
    super();
    this.#bring = bring;
  }

  /** Loads the part, unless it is there or on its way; what failed is tried anew. */
  async load(store: Store): Promise<Part | undefined> {
    if (!this.part) {
      this.#running ??= this.#load(store);
      await this.#running;
    }
    this.dispatchEvent(new Event("change"));
    return this.part;
  }

  async #load(store: Store): Promise<void> {
    this.failed = false;
    try {
      // A visit that begins where a part stands may be faster than the core.
      const [part] = await Promise.all([this.#bring(store), store.engine.running]);
      this.part = part;
    } catch {
      this.failed = true;
    }
    this.#running = undefined;
  }
}

/** A part that makes itself ready, with its texts and styles, before it is shown. */
export function prepared<Part extends { prepare(store: Store): Promise<void> }>(
  bring: () => Promise<Part>,
): Later<Part> {
  return new Later(async (store) => {
    const part = await bring();
    await part.prepare(store);
    return part;
  });
}

/** The place of a part that is loaded later: it says that it is on its way, or that it did not come, and offers to try again. */
export abstract class LaterPlace extends View {
  protected abstract readonly later: Later<unknown>;

  /** What stands there once the part is loaded. */
  protected abstract place(): TemplateResult | typeof nothing;

  readonly #onChange = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.later.addEventListener("change", this.#onChange);
    void this.later.load(this.store);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.later.removeEventListener("change", this.#onChange);
  }

  protected override render() {
    if (this.later.part) return this.place();
    if (!this.later.failed) return html`<p role="status">${t("part-loading")}</p>`;
    return html`<p class="error" role="alert">${t("part-failed")}</p>
      <button type="button" @click=${() => void this.later.load(this.store)}>${t("part-again")}</button>`;
  }
}
