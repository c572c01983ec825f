import { LitElement } from "lit";
import type { Store } from "../store/store.ts";
import { afterFrame } from "./after-frame.ts";

let shared: Store | undefined;

/** Hands the store to the views, before the first of them stands in the page. */
export function provideStore(store: Store): void {
  shared = store;
}

/** What views stand in, where that is not the page with its one store. */
export interface Surroundings {
  readonly store: Store;
  /** Makes all texts those of its language. */
  speak(): void;
}

/** A view's question for its surroundings, which travels up the tree until somebody answers. */
export class SurroundingsRequest extends Event {
  static readonly TYPE = "meguru-surroundings";
  answer: Surroundings | undefined;

  constructor() {
    super(SurroundingsRequest.TYPE, { bubbles: true });
  }
}

/**
 * A view of the store. It renders into the page itself: labels, errors and links then reach each other, and one
 * style sheet prints everything.
 */
export abstract class View extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }

  #surroundings: Surroundings | undefined;

  protected get store(): Store {
    if (this.#surroundings) return this.#surroundings.store;
    if (!shared) throw new Error("The store comes before the views.");
    return shared;
  }

  /** Whether the view may be a frame behind while somebody types in a part: what stands below lets the figures pass. */
  protected readonly patient: boolean = false;
  #waiting = false;

  readonly #update = () => {
    if (!this.patient || !this.store.editing?.startsWith("/components")) this.requestUpdate();
    else if (!this.#waiting) {
      this.#waiting = true;
      afterFrame(() => {
        this.#waiting = false;
        this.requestUpdate();
      });
    }
  };

  protected override performUpdate(): void {
    this.#surroundings?.speak();
    super.performUpdate();
  }

  override connectedCallback(): void {
    const request = new SurroundingsRequest();
    this.dispatchEvent(request);
    this.#surroundings = request.answer;
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
