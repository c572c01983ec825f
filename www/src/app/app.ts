import { html, nothing, type PropertyDeclarations } from "lit";
import { HAS_NEIGHBOURS, noticesAddress } from "#wasm";
import { componentOf } from "../document/rows.ts";
import { LOOK_UP } from "../factors/look-up.ts";
import type { MoreInputs } from "../forms/more-inputs.ts";
import type { PartsList } from "../grid/parts-list.ts";
import { composing } from "../grid/typed.ts";
import { fieldAt, nearestField } from "../parts/go.ts";
import { View } from "../parts/view.ts";
import { writeSetting } from "../store/settings.ts";
import { figureText } from "../text/figures.ts";
import { type Language, language, t, useLanguage, written } from "../text/messages.ts";
import {
  currentRoute,
  isShared,
  openFile,
  openPasted,
  openShared,
  type Route,
  saveProduct,
  showProduct,
} from "./actions.ts";
import { headerView } from "./header.ts";
import { expectTable } from "./import-part.ts";
import { noticeView, saveState, watchingView } from "./notices.ts";
import { pastedTable } from "./paste.ts";
import { sheetButtons } from "./sheets.ts";
import { bringRest, rest, work } from "./stages.ts";
import { startView } from "./start.ts";
import { variantBar } from "./variant-bar.ts";

/** The page: one of its screens between head and foot. */
export class App extends View {
  static override readonly properties: PropertyDeclarations = { running: { attribute: false } };
  /** Whether the core runs: the start is drawn before, so that there is something to read. */
  declare running: boolean;

  protected override readonly patient = true;

  readonly #onHash = () => {
    if (isShared()) void openShared(this.store);
    this.requestUpdate();
    void this.updateComplete.then(() => {
      scrollTo(0, 0);
      this.querySelector<HTMLElement>("#main")?.focus({ preventScroll: true });
    });
  };

  readonly #onGo = (event: Event) => void this.#go((event as CustomEvent<string>).detail);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("hashchange", this.#onHash);
    addEventListener("meguru-go", this.#onGo);
    addEventListener("keydown", this.#onKey);
    addEventListener("beforeunload", this.#onLeave);
    addEventListener("dragenter", (event) => {
      if (event.dataTransfer?.types.includes("Files")) expectTable(this.store);
    });
    addEventListener("dragover", (event) => event.preventDefault());
    addEventListener("drop", this.#onDrop);
    addEventListener("paste", this.#onPaste);
    addEventListener("beforeprint", this.#unfold);
    addEventListener("afterprint", this.#fold);
    addEventListener(LOOK_UP, this.#onEarlyLookUp as EventListener);
    for (const stage of [work, rest]) stage.addEventListener("change", () => this.requestUpdate());
  }

  readonly #sight = new IntersectionObserver((entries) => {
    this.querySelector(".jump")?.toggleAttribute("hidden", entries.at(-1)?.isIntersecting ?? false);
  });

  /** The results whose sight is watched. To search the page for them takes longer than to draw what a key changed. */
  #watched: Element | null = null;

  protected override updated(): void {
    if (this.#watched?.isConnected) return;
    this.#sight.disconnect();
    this.#watched = work.part && this.#route() === "product" ? this.querySelector(".results") : null;
    if (this.#watched) this.#sight.observe(this.#watched);
  }

  protected override render() {
    const { store } = this;
    const route = this.#route();
    const name = store.value("/product/name");
    const variant = store.started && store.variant ? `${store.variant.name} – ` : "";
    const door = route === "quick" || route === "guide" ? `${t(`door-${route}`)} – ` : "";
    document.title =
      door +
      variant +
      (store.started && typeof name === "string" && name !== "" ? `${name} – ${t("title")}` : t("title"));
    return html`
      <a class="skip" href="#main" @click=${this.#skip}>${t("skip")}</a>
      ${headerView(store, route, (chosen) => void this.#switchTo(chosen))} ${variantBar(store)}
      ${noticeView(store)}
      ${this.#screen(route)}
      <footer>
        <p>${t("foot-privacy")}</p>
        ${HAS_NEIGHBOURS ? html`<p><a href="./configure.html">${t("foot-embed")}</a></p>` : nothing}
        <p>
          ${this.running ? t("foot-version", { version: store.engine.version }) : nothing}
          ${language() === written() ? nothing : t("foot-translated")}
          <a href=${noticesAddress()} target="_blank">${t("foot-licences")}</a>
        </p>
      </footer>
    `;
  }

  #screen(route: Route) {
    if (route === "start") return startView(this.store);
    if (route === "methods") {
      return html`<main id="main" class="methods" tabindex="-1">
        <h1>${t("methods-title")}</h1>
        <meguru-methods-part></meguru-methods-part>
      </main>`;
    }
    if (route === "product") return this.#product();
    if (route === "sheet")
      return html`<main id="main" class="sheet-screen" tabindex="-1"><meguru-sheet-part></meguru-sheet-part></main>`;
    if (route === "quick" || route === "guide") {
      return html`<main id="main" class=${route} tabindex="-1">
        <h1>${t(`door-${route}`)}</h1>
        ${route === "quick" ? html`<meguru-quick-part></meguru-quick-part>` : html`<meguru-guide-part></meguru-guide-part>`}
      </main>`;
    }
    if (route === "checks") {
      return html`<main id="main" class="checks" tabindex="-1">
        <h1>${t("checks-title")}</h1>
        <meguru-checks-part></meguru-checks-part>
      </main>`;
    }
    if (route === "disclosure") {
      return html`<main id="main" class="checks disclosure-screen" tabindex="-1">
        <h1>${t("disclosure-heading")}</h1>
        <meguru-disclosure-part></meguru-disclosure-part>
      </main>`;
    }
    if (route === "variants") {
      return html`<main id="main" class="variants" tabindex="-1">
        <h1>${t("variants-heading")}</h1>
        <meguru-variants-part></meguru-variants-part>
      </main>`;
    }
    return html`<main id="main" class="import" tabindex="-1">
      <h1>${t("import-heading")}</h1>
      <meguru-import-part></meguru-import-part>
    </main>`;
  }

  #route(): Route {
    const route = currentRoute();
    const ofProduct = ["product", "sheet", "disclosure", "variants"].includes(route);
    return ofProduct && !this.store.started ? "start" : route;
  }

  #product() {
    const name = this.store.value("/product/name");
    // One element in either state, so that it keeps the focus.
    return html`<main id="main" class=${work.part ? "product" : "coming"} tabindex="-1">
      <h1>${typeof name === "string" && name !== "" ? name : t("product-unnamed")}</h1>
      ${work.part ? this.#work() : html`<meguru-work-part></meguru-work-part>`}
    </main>`;
  }

  #work() {
    return html`${saveState(this.store)} ${watchingView(this.store)}
      <div class="work">
        <div class="inputs" ?inert=${this.store.watching}>
          <section aria-labelledby="product-title">
            <h2 id="product-title">${t("product-title")}</h2>
            <meguru-product-form></meguru-product-form>
          </section>
          <section class="parts-section" aria-labelledby="parts-title">
            <h2 id="parts-title">${t("parts-title")}</h2>
            <p>${t("parts-hint")}</p>
            <meguru-parts-list></meguru-parts-list>
          </section>
          <section aria-labelledby="activities-title">
            <h2 id="activities-title">${t("activities-title")}</h2>
            <p>${t("activities-hint")}</p>
            <meguru-activities></meguru-activities>
          </section>
          <section aria-labelledby="below-title">
            <h2 id="below-title">${t("below-title")}</h2>
            <p>${t("below-hint")}</p>
            <meguru-more-inputs></meguru-more-inputs>
          </section>
          <details class="more">
            <summary>${t("sheet-request")}</summary>
            <p>${t("sheet-request-text")}</p>
            ${sheetButtons(this.store, "request")}
          </details>
          <meguru-share></meguru-share>
          <meguru-own-table></meguru-own-table>
          <meguru-kept-data></meguru-kept-data>
        </div>
        <section class="results" aria-labelledby="results-title">
          <h2 id="results-title" tabindex="-1">${t("results-title")}</h2>
          <meguru-results></meguru-results>
        </section>
      </div>
      ${this.#jump()}
      <meguru-factor-search></meguru-factor-search>`;
  }

  /** On narrow screens the results stand far below: their first figure and the way to them stay in sight. */
  #jump() {
    const figure = this.store.assessment.figures.mci_at_average_life;
    const value = figure && figure.value !== null ? figureText("mci_at_average_life", figure, figure.value) : "–";
    return html`<button type="button" class="jump" @click=${() => this.querySelector<HTMLElement>("#results-title")?.focus()}>
      ${t("jump-results", { value })}
    </button>`;
  }

  async #switchTo(chosen: Language): Promise<void> {
    await useLanguage(chosen);
    writeSetting("language", chosen);
    document.documentElement.lang = language();
    dispatchEvent(new Event("meguru-language"));
  }

  /** Looking a factor up before the library is there brings it, and asks again. */
  readonly #onEarlyLookUp = ({ type, detail }: CustomEvent) => {
    if (rest.part) return;
    void bringRest(this.store).then((part) => part && dispatchEvent(new CustomEvent(type, { detail })));
  };

  readonly #skip = (event: Event) => {
    // The address is the screen's: jumping within it must not change it.
    event.preventDefault();
    this.querySelector<HTMLElement>("#main")?.focus();
  };

  readonly #onKey = (event: KeyboardEvent) => {
    if (composing(event) || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (document.querySelector("dialog[open]")) return;
    if (key === "s" && this.store.started) {
      event.preventDefault();
      saveProduct(this.store);
    } else if (
      (key === "z" || key === "y") &&
      !this.querySelector("meguru-import") &&
      !(event.target instanceof HTMLTextAreaElement)
    ) {
      // Where tables are read there is nothing of the product to be seen changing; a text of its own undoes itself.
      event.preventDefault();
      if (key === "y" || event.shiftKey) this.store.redo();
      else this.store.undo();
    }
  };

  readonly #onLeave = (event: BeforeUnloadEvent) => {
    // Asked only where nothing else would bring the work back.
    if (this.store.started && !this.store.saved && this.store.copy.pause !== undefined) event.preventDefault();
  };

  #unfolded: HTMLDetailsElement[] = [];

  /**
   * What is folded does not print. The methods print as far as somebody has opened them, and parts of the forms as far
   * as somebody has filled them in: a hundred figures or empty fields are nobody's wish.
   */
  readonly #unfold = () => {
    this.#unfolded = [...this.querySelectorAll<HTMLDetailsElement>("details:not([open], .group, .empty)")];
    for (const fold of this.#unfolded) fold.open = true;
  };

  readonly #fold = () => {
    for (const fold of this.#unfolded) fold.open = false;
    this.#unfolded = [];
  };

  readonly #onPaste = (event: ClipboardEvent) => {
    const table = pastedTable(event);
    if (table === undefined) return;
    event.preventDefault();
    void this.store.engine.running.then(() => openPasted(this.store, table));
  };

  readonly #onDrop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void this.store.engine.running.then(() => openFile(this.store, file));
  };

  /** Puts the focus into the field at a pointer, or the nearest one that there is. */
  async #go(pointer: string): Promise<void> {
    // A dialog keeps the focus until it is closed.
    this.querySelector<HTMLDialogElement>("dialog[open]")?.close();
    if (this.#route() !== "product" && !this.#field(pointer)) {
      // The product is drawn when the browser tells of its address, and not before.
      const told = new Promise((heard) => addEventListener("hashchange", heard, { once: true }));
      showProduct();
      await Promise.all([work.load(this.store), told]);
      await this.updateComplete;
    }
    if (!this.#field(pointer)) await bringRest(this.store);
    const more = this.querySelector<MoreInputs>("meguru-more-inputs");
    // It comes after the first figures: until then it stands there without its methods.
    if (more?.choosePartOf?.(pointer)) await more.updateComplete;
    let target = this.#field(pointer);
    if (!target && componentOf(pointer)) {
      const list = this.querySelector<PartsList>("meguru-parts-list");
      list?.showAllColumns();
      await list?.updateComplete;
      target = this.#field(pointer);
    }
    target ??= this.#nearest(pointer);
    if (!target) return;
    for (let fold = target.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
      fold.open = true;
    target.focus();
    target.scrollIntoView({ block: "center", inline: "center" });
  }

  #field(pointer: string): HTMLElement | null {
    return fieldAt(this, pointer);
  }

  #nearest(pointer: string): HTMLElement | null {
    return nearestField(this, pointer);
  }
}
