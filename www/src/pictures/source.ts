import { pictures_text } from "#pkg/meguru_pictures.js";
import { tellRange } from "../results/range.ts";
import type { Store } from "../store/store.ts";
import type { JsonObject, Pictures } from "../types.ts";

/** How long typing pauses before pictures are drawn anew: a key stroke must not wait for them. */
const PAUSE_MS = 350;

let current: Source | undefined;

/** What pictures are drawn from, once the module is there. */
export function source(): Source | undefined {
  return current;
}

/** Begins to follow a store. */
export function follow(store: Store): void {
  current ??= new Source(store);
}

/** What the core says of the document for pictures; `change` tells of a new answer. While somebody types it is a moment old. */
export class Source extends EventTarget {
  readonly #store: Store;
  readonly #encoder = new TextEncoder();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #document: JsonObject;
  #pictures: Pictures;

  constructor(store: Store) {
    super();
    this.#store = store;
    this.#document = store.document;
    this.#pictures = this.#ask();
    store.addEventListener("change", () => this.#due());
    store.addEventListener("replace", () => this.#compute());
  }

  get pictures(): Pictures {
    return this.#pictures;
  }

  /** The document that the answer is about: its places are named by it, whatever has been typed since. */
  get document(): JsonObject {
    return this.#document;
  }

  #due(): void {
    if (this.#store.document === this.#document) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#compute(), PAUSE_MS);
  }

  #compute(): void {
    clearTimeout(this.#pause);
    if (this.#store.document === this.#document) return;
    this.#document = this.#store.document;
    this.#pictures = this.#ask();
    this.dispatchEvent(new Event("change"));
  }

  #ask(): Pictures {
    const text = JSON.stringify(this.#document);
    const answer = pictures_text(this.#encoder.encode(text), this.#store.engine.ownTable());
    const pictures = JSON.parse(answer) as Pictures;
    tellRange(this.#store, this.#document, pictures);
    return pictures;
  }
}
