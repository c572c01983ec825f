import { type Copy, forgetCopy, leaveCopy, type Refusal, readCopy, writeCopy } from "./crash-copy.ts";
import { readSetting, writeSetting } from "./settings.ts";

/** How long the page waits after an edit before it keeps a copy. */
const DELAY_MS = 400;

/** Only one tab keeps the copy, so that the last one to write never wins silently. */
const LOCK = "meguru-copy";

/** How long a page waits for another to be closed before it goes on without the copy: a page that is being reloaded. */
const PATIENCE_MS = 500;

/** Why no copy is kept at the moment. */
export type Pause = Refusal | "other-tab" | "off";

/**
 * Keeps a copy of the document against a crash, in this browser and nowhere else. `change` says that its state changed,
 * `own` that this tab keeps the copy from now on, after it had gone on without.
 */
export class CopyKeeper extends EventTarget {
  #source: () => Omit<Copy, "kept">;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #owner = false;
  /** Why no copy is kept, if so. */
  pause: Pause | undefined;

  constructor(source: () => Omit<Copy, "kept">) {
    super();
    this.#source = source;
    if (readSetting("keep-copy") === "no") this.pause = "off";
    addEventListener("pagehide", () => this.#flush(true));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.#flush(true);
    });
  }

  /** Whether the person wants a copy to be kept. */
  get wanted(): boolean {
    return this.pause !== "off";
  }

  /** The copy of the last visit, once this tab is the one that keeps it. */
  async read(): Promise<Copy | undefined> {
    if (!this.#owner) await this.#own();
    return this.#owner && this.wanted ? await readCopy() : undefined;
  }

  /** Says that the document changed. */
  due(): void {
    if (this.#timer !== undefined || !this.#owner || !this.wanted) return;
    this.#timer = setTimeout(() => this.#flush(), DELAY_MS);
  }

  /** Switches the copy on or off; switched off, the last one is forgotten. */
  want(wanted: boolean): void {
    writeSetting("keep-copy", wanted ? "yes" : "no");
    this.#pauseFor(wanted ? undefined : "off");
    if (wanted) this.due();
    else void forgetCopy();
  }

  /** Keeps the copy of what has changed without waiting, where one is kept: before the page is loaded anew. */
  flushNow(): Promise<void> {
    return this.#flush();
  }

  async #flush(leaving = false): Promise<void> {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const copy = { ...this.#source(), kept: Date.now() };
    if (leaving) leaveCopy(copy);
    const refusal = await writeCopy(copy);
    if (this.wanted) this.#pauseFor(refusal);
  }

  /** Becomes the tab that keeps the copy: at once if no other tab does, else when that one is closed. */
  #own(): Promise<void> {
    return new Promise((decided) => {
      if (!navigator.locks) {
        this.#owner = true;
        decided();
        return;
      }
      const hold = () => {
        this.#owner = true;
        if (this.pause === "other-tab") this.#pauseFor(undefined);
        if (late) this.dispatchEvent(new Event("own"));
        decided();
        return new Promise<void>(() => {});
      };
      let late = false;
      const waiting = setTimeout(() => {
        late = true;
        if (this.wanted) this.#pauseFor("other-tab");
        decided();
      }, PATIENCE_MS);
      navigator.locks
        .request(LOCK, () => {
          clearTimeout(waiting);
          return hold();
        })
        .catch(() => {
          clearTimeout(waiting);
          this.#owner = true;
          decided();
        });
    });
  }

  #pauseFor(pause: Pause | undefined): void {
    if (this.pause === pause) return;
    this.pause = pause;
    this.dispatchEvent(new Event("change"));
  }
}
