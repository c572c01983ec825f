import { isObject, steps } from "../document/pointer.ts";
import type { Engine } from "../engine/engine.ts";
import { Store } from "../store/store.ts";
import type { Json, JsonObject } from "../types.ts";

/** What an element decides about its store. */
export interface Keeper {
  /** Pointers that stay as the page states them; `*` stands for any one step. */
  locked(): readonly string[];
  /** Asks the page whether an edit may be made. */
  ask(pointer: string, value: Json | undefined): boolean;
  /** Whether the element shows a field for a pointer. */
  shows(pointer: string): boolean;
}

/** The store of an element: what the page has locked or refuses is not changed, by whatever way. */
export class EmbeddedStore extends Store {
  readonly #keeper: Keeper;

  constructor(engine: Engine, keeper: Keeper) {
    super(engine);
    this.#keeper = keeper;
  }

  /** Whether a field is locked. */
  isLocked(pointer: string): boolean {
    return this.#keeper.locked().some((pattern) => overlap(steps(pattern), steps(pointer)));
  }

  override hasField(pointer: string): boolean {
    return this.#keeper.shows(pointer) && !this.isLocked(pointer);
  }

  override set(pointer: string, value: Json | undefined): void {
    if (this.value(pointer) === value) return;
    if (this.isLocked(pointer) || !this.#keeper.ask(pointer, value)) return;
    super.set(pointer, value);
  }

  override apply(document: JsonObject): void {
    if (document === this.document) return;
    if (this.#keeps(this.document, document) && this.#keeper.ask("", document)) super.apply(document);
  }

  override undo(): void {
    const before = this.document;
    super.undo();
    if (!this.#keeps(before, this.document)) super.redo();
  }

  override redo(): void {
    const before = this.document;
    super.redo();
    if (!this.#keeps(before, this.document)) super.undo();
  }

  #keeps(before: JsonObject, after: JsonObject): boolean {
    return this.#keeper.locked().every((pattern) => {
      const later = values(after, steps(pattern));
      return [...values(before, steps(pattern))].every(([place, value]) => later.get(place) === value);
    });
  }
}

/** Whether a pattern and a pointer name one field, or one of them a part of the other. */
function overlap(pattern: readonly string[], pointer: readonly string[]): boolean {
  const length = Math.min(pattern.length, pointer.length);
  return pattern.slice(0, length).every((step, index) => step === "*" || step === pointer[index]);
}

/** The values that a pattern names, as text, by their place; a component's place is its id, wherever it is moved. */
function values(root: Json | undefined, path: readonly string[], place = ""): Map<string, string> {
  const [step, ...rest] = path;
  if (step === undefined) return new Map(root === undefined ? [] : [[place, JSON.stringify(root)]]);
  const children: [string, Json][] = Array.isArray(root)
    ? root.map((item, index) => [String(index), item])
    : isObject(root)
      ? Object.entries(root)
      : [];
  const found = children
    .filter(([name]) => step === "*" || step === name)
    .flatMap(([name, child]) => {
      const id = Array.isArray(root) && isObject(child) && typeof child.id === "string" ? `#${child.id}` : name;
      return [...values(child, rest, `${place}/${id}`)];
    });
  return new Map(found);
}
