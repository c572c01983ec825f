import { LitElement } from "lit";
import type { Store } from "../store/store.ts";

let shared: Store | undefined;

/** Hands the store to the views, before the first of them stands in the page. */
export function provideStore(store: Store): void {
  shared = store;
}

/**
 * A view of the store. It renders into the page itself: labels, errors and links then reach each other, and one
 * style sheet prints everything.
 */
export abstract class View extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }

  protected get store(): Store {
    if (!shared) throw new Error("The store comes before the views.");
    return shared;
  }

  readonly #update = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.addEventListener("change", this.#update);
    addEventListener("meguru-language", this.#update);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.store.removeEventListener("change", this.#update);
    removeEventListener("meguru-language", this.#update);
  }
}
