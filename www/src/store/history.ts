/** How many steps back are kept. */
const KEPT = 200;

/**
 * Snapshots of the whole work. Snapshots share what did not change, so that they cost little; edits of one field
 * that follow each other are one step.
 */
export class History<State extends object> {
  #past: State[] = [];
  #future: State[] = [];
  #present: State;
  #field: string | undefined;

  constructor(state: State) {
    this.#present = state;
  }

  /** The work as it stands. */
  get present(): State {
    return this.#present;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Takes a new state. With the `field` of the last call it replaces that state instead of adding a step. */
  push(state: State, field?: string): void {
    if (state === this.#present) return;
    if (field === undefined || field !== this.#field) {
      this.#past.push(this.#present);
      if (this.#past.length > KEPT) this.#past.shift();
    }
    this.#field = field;
    this.#future = [];
    this.#present = state;
  }

  /** Ends the run of edits of one field: the next edit is a step of its own. */
  settle(): void {
    this.#field = undefined;
  }

  undo(): boolean {
    const before = this.#past.pop();
    if (before === undefined) return false;
    this.#future.push(this.#present);
    this.#present = before;
    this.#field = undefined;
    return true;
  }

  redo(): boolean {
    const after = this.#future.pop();
    if (after === undefined) return false;
    this.#past.push(this.#present);
    this.#present = after;
    this.#field = undefined;
    return true;
  }
}
