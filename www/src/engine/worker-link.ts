import { REPLACED } from "./replaced.ts";

/** An order to a worker: what kind, and what it takes. */
interface Order {
  kind: string;
}

/** A message to a worker: an order, or the name of the lock that it holds as long as it lives. */
type Letter = { id: number; order: unknown } | { life: string };

/** A message of a worker; without an id, that it holds the lock of its life. */
type Reply = { id: number; answer: unknown } | { id: number; trouble: string; told: boolean } | { alive: true };

/** Where there are no locks, a worker that is silent for so long while it is asked counts as dead. */
const SILENCE_MS = 120_000;

/** Hands a compiled module to the worker; it is answered with nothing. */
export interface ModuleOrder<Name extends string> {
  kind: "module";
  name: Name;
  module: WebAssembly.Module;
}

/** What differs between builds: how a worker is started, and where its modules come from. */
export interface Start<Name extends string> {
  startWorker(): Worker;
  fetchModule(name: Name): Promise<WebAssembly.Module>;
}

interface Waiting {
  done: (answer: unknown) => void;
  fail: (error: Error) => void;
}

/** The worker was stopped on purpose. */
export class Stopped extends Error {}

/** The core does not take what it was given; the worker goes on. */
export class Told extends Error {}

/** The worker is gone, by a trap of its module or without a word. */
export class Broken extends Error {}

/**
 * A worker, as the page sees it. After any trouble it is given up, since a module that has failed once is in no state to
 * go on, and the next order starts another.
 */
export class WorkerLink<Wanted extends Order, Answers extends Record<Wanted["kind"], unknown>, Name extends string> {
  readonly #builds: Start<Name>;
  /** The module that every order takes. */
  readonly #first: Name;
  /** Modules, compiled once for every worker to come. */
  readonly #modules = new Map<Name, Promise<WebAssembly.Module>>();
  #worker: Worker | undefined;
  #started = new Map<Name, Promise<unknown>>();
  #waiting = new Map<number, Waiting>();
  #last = 0;
  #silence: ReturnType<typeof setTimeout> | undefined;
  /** Whether a worker ended while it was asked, and nobody has been told yet. */
  #untold = false;

  constructor(builds: Start<Name>, first: Name) {
    this.#builds = builds;
    this.#first = first;
  }

  /** Whether a worker is there, with what it has opened. */
  get alive(): boolean {
    return this.#worker !== undefined;
  }

  /** Starts the worker and its module; where that fails, whoever asks for something is told. */
  warmUp(): void {
    this.#worker ??= this.#start();
    this.#provide(this.#first).catch(() => this.stop());
  }

  /** Asks the worker for something, with the modules that it takes. */
  async ask<K extends Wanted["kind"]>(order: Wanted & { kind: K }, ...needs: Name[]): Promise<Answers[K]> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    await Promise.all([this.#first, ...needs].map((name) => this.#provide(name)));
    if (worker !== this.#worker) throw new Stopped();
    return (await this.#send(order)) as Answers[K];
  }

  /**
   * Asks, and where the worker ends over it asks another, once: what it was asked may have had no part in that. Only for
   * what a new worker can answer, too.
   */
  async recover<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
    }
    const answer = await ask();
    if (this.#untold) dispatchEvent(new Event(REPLACED));
    this.#untold = false;
    return answer;
  }

  /** Gives up whatever the worker is doing. */
  stop(): void {
    this.#end(new Stopped());
  }

  #moduleOf(name: Name): Promise<WebAssembly.Module> {
    let module = this.#modules.get(name);
    if (!module) {
      module = this.#builds.fetchModule(name);
      this.#modules.set(name, module);
      // The next one who needs it tries again.
      module.catch(() => this.#modules.delete(name));
    }
    return module;
  }

  #provide(name: Name): Promise<unknown> {
    let started = this.#started.get(name);
    if (!started) {
      started = this.#moduleOf(name).then((module) =>
        this.#send({ kind: "module", name, module } satisfies ModuleOrder<Name>),
      );
      this.#started.set(name, started);
      started.catch(() => this.#started.delete(name));
    }
    return started;
  }

  #send(order: unknown): Promise<unknown> {
    const worker = this.#worker;
    if (!worker) return Promise.reject(new Stopped());
    return new Promise((done, fail) => {
      this.#last += 1;
      this.#waiting.set(this.#last, { done, fail });
      worker.postMessage({ id: this.#last, order } satisfies Letter);
      this.#listen();
    });
  }

  /** Waits for a sign of life, where nothing else would tell that there will be none. */
  #listen(): void {
    clearTimeout(this.#silence);
    if (navigator.locks || this.#waiting.size === 0) return;
    this.#silence = setTimeout(() => this.#end(new Broken("The worker is silent.")), SILENCE_MS);
  }

  #start(): Worker {
    const worker = this.#builds.startWorker();
    const broke = (message: string) => {
      if (worker === this.#worker) this.#end(new Broken(message));
    };
    // A worker may die without any event. The lock that it holds then comes free, however busy it was before.
    this.#last += 1;
    const life = `meguru-worker-${performance.timeOrigin}-${performance.now()}-${this.#last}`;
    worker.postMessage({ life } satisfies Letter);
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
      if ("alive" in data) {
        void navigator.locks.request(life, () => broke("The worker has died.")).catch(() => {});
        return;
      }
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ("answer" in data) waiting?.done(data.answer);
      else if (data.told) waiting?.fail(new Told(data.trouble));
      else if (worker === this.#worker) {
        if (waiting) this.#waiting.set(data.id, waiting);
        broke(data.trouble);
      }
      this.#listen();
    });
    const died = (event: Event) => {
      event.preventDefault();
      broke("The worker has ended.");
    };
    worker.addEventListener("error", died);
    worker.addEventListener("messageerror", died);
    return worker;
  }

  #end(error: Error): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#started.clear();
    clearTimeout(this.#silence);
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#untold = error instanceof Broken && waiting.length > 0;
    for (const { fail } of waiting) fail(error);
  }
}

/** The worker's side: takes orders one after the other, and answers each. */
export function serveOrders<Wanted extends Order>(answer: (order: Wanted) => unknown): void {
  let turn: Promise<void> = Promise.resolve();
  self.addEventListener("message", ({ data }: MessageEvent<Letter>) => {
    if ("life" in data) {
      holdForLife(data.life);
      return;
    }
    const { id, order } = data;
    turn = turn
      .then(() => answer(order as Wanted))
      .then(
        (given): Reply => ({ id, answer: given }),
        // An error that the core tells is an answer; what the machine tells leaves the module in no state to go on.
        (error: unknown): Reply => ({
          id,
          trouble: String(error),
          told: error instanceof Error && error.name === "Error",
        }),
      )
      .then((reply) => self.postMessage(reply));
  });
}

/** Holds a lock until the worker ends. Where there are no locks, or none here, the page has only its patience. */
function holdForLife(name: string): void {
  navigator.locks
    ?.request(name, () => {
      self.postMessage({ alive: true } satisfies Reply);
      return new Promise(() => {});
    })
    .catch(() => {});
}
