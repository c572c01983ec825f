import { type Copy, forgetCopy, leaveCopy, onCleared, type Refusal, readCopy, writeCopy } from "./crash-copy.ts";
import { readSetting, writeSetting } from "./settings.ts";

/** How long the page waits after an edit before it keeps a copy. */
const DELAY_MS = 400;

/** Only one tab keeps the copy, so that the last one to write never wins silently. */
const LOCK = "meguru-copy";

/** On which tabs tell each other what became of the copy. */
const CHANNEL = "meguru-copy";

/** How long a tab that takes over waits for the other to hand over what it has: a frozen one never will. */
const HANDOVER_MS = 2000;

/** How long a page waits for another to be closed before it goes on without the copy: a page that is being reloaded. */
const PATIENCE_MS = 500;

/** Why no copy is kept at the moment. */
export type Pause = Refusal | "other-tab" | "off";

/** What tabs tell each other. */
type Word = "kept" | "hand-over";

/**
 * Keeps a copy of the document against a crash, in this browser and nowhere else. `change` says that its state changed,
 * `cleared` that the browser has taken the copy away,
 * `own` that this tab keeps the copy from now on, after it had gone on without, `lost` that another tab has taken that
 * over, and `kept` that another tab has kept a newer copy.
 */
export class CopyKeeper extends EventTarget {
  #source: () => Omit<Copy, "kept">;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #owner = false;
  /** How many copies the browser is writing. */
  #writing = 0;
  readonly #channel = "BroadcastChannel" in globalThis ? new BroadcastChannel(CHANNEL) : undefined;
  /** Why no copy is kept, if so. */
  pause: Pause | undefined;

  constructor(source: () => Omit<Copy, "kept">) {
    super();
    this.#source = source;
    if (readSetting("keep-copy") === "no") this.pause = "off";
    this.#channel?.addEventListener("message", ({ data }: MessageEvent<Word>) => void this.#told(data));
    onCleared(() => {
      if (this.#owner && this.wanted) this.dispatchEvent(new Event("cleared"));
    });
    // Firefox has been seen to leave a page without the second, where the next one is of another process.
    addEventListener("beforeunload", () => this.#flush(true));
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

  /** The copy that another tab keeps, to be looked at. */
  async peek(): Promise<Copy | undefined> {
    return this.pause === "other-tab" ? await readCopy() : undefined;
  }

  /** Becomes the tab that keeps the copy, in place of another, which first hands over what it has. */
  async takeOver(): Promise<void> {
    if (this.#owner || !navigator.locks) return;
    await new Promise<void>((done) => {
      const waiting = setTimeout(done, HANDOVER_MS);
      const hear = ({ data }: MessageEvent<Word>) => {
        if (data !== "kept") return;
        this.#channel?.removeEventListener("message", hear);
        clearTimeout(waiting);
        done();
      };
      this.#channel?.addEventListener("message", hear);
      this.#channel?.postMessage("hand-over" satisfies Word);
    });
    await new Promise<void>((held) => {
      void navigator.locks.request(LOCK, { steal: true }, () => this.#hold(held)).catch(() => this.#stolen());
    });
    if (this.pause === "other-tab") this.#pauseFor(undefined);
    this.dispatchEvent(new Event("own"));
  }

  async #told(word: Word): Promise<void> {
    if (word === "hand-over" && this.#owner) {
      this.due();
      await this.#flush();
      this.#channel?.postMessage("kept" satisfies Word);
    } else if (word === "kept" && !this.#owner) this.dispatchEvent(new Event("kept"));
  }

  /** Keeps the copy until the page is closed or another tab takes that over. */
  #hold(held: () => void): Promise<void> {
    this.#owner = true;
    held();
    return new Promise<void>(() => {});
  }

  /** Another tab keeps the copy now; this one waits for its turn. */
  #stolen(): void {
    this.#owner = false;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.wanted) this.#pauseFor("other-tab");
    this.dispatchEvent(new Event("lost"));
    void this.#wait();
  }

  /** Waits until no other tab keeps the copy. */
  async #wait(): Promise<void> {
    await new Promise<void>((held) => {
      void navigator.locks.request(LOCK, () => this.#hold(held)).catch(() => this.#stolen());
    });
    if (this.pause === "other-tab") this.#pauseFor(undefined);
    this.dispatchEvent(new Event("own"));
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
    if (wanted) {
      this.due();
      return;
    }
    // Nothing that was typed a moment before is kept after that.
    clearTimeout(this.#timer);
    this.#timer = undefined;
    void forgetCopy();
  }

  /** Keeps the copy of what has changed without waiting, where one is kept: before the page is loaded anew. */
  flushNow(): Promise<void> {
    return this.#flush();
  }

  async #flush(leaving = false): Promise<void> {
    // A browser may drop what it is still writing when its page is left.
    if (!this.wanted || (this.#timer === undefined && !(leaving && this.#writing > 0))) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const copy = { ...this.#source(), kept: Date.now() };
    if (leaving) leaveCopy(copy);
    this.#writing += 1;
    const refusal = await writeCopy(copy);
    this.#writing -= 1;
    if (this.wanted) this.#pauseFor(refusal);
    if (refusal === undefined) this.#channel?.postMessage("kept" satisfies Word);
  }

  /** Becomes the tab that keeps the copy: at once if no other tab does, else when that one is closed. */
  async #own(): Promise<void> {
    if (!navigator.locks) {
      this.#owner = true;
      return;
    }
    await new Promise<void>((decided) => {
      let late = false;
      const waiting = setTimeout(() => {
        late = true;
        if (this.wanted) this.#pauseFor("other-tab");
        decided();
      }, PATIENCE_MS);
      const held = () => {
        clearTimeout(waiting);
        if (this.pause === "other-tab") this.#pauseFor(undefined);
        if (late) this.dispatchEvent(new Event("own"));
        decided();
      };
      navigator.locks
        .request(LOCK, () => this.#hold(held))
        .catch(() => {
          // Stolen by another tab, or a browser that refuses locks here: there is no other tab to wait for then.
          if (this.#owner) this.#stolen();
          else {
            this.#owner = true;
            held();
          }
        });
    });
  }

  #pauseFor(pause: Pause | undefined): void {
    if (this.pause === pause) return;
    this.pause = pause;
    this.dispatchEvent(new Event("change"));
  }
}
