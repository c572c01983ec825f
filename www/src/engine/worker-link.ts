/** An order to a worker: what kind, and what it takes. */
interface Order {
  kind: string;
}

/** A message to a worker. */
interface Letter {
  id: number;
  order: unknown;
}

/** A message of a worker. */
type Reply = { id: number; answer: unknown } | { id: number; trouble: string; told: boolean };

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
    });
  }

  #start(): Worker {
    const worker = this.#builds.startWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ("answer" in data) waiting?.done(data.answer);
      else if (data.told) waiting?.fail(new Told(data.trouble));
      else if (worker === this.#worker) {
        waiting?.fail(new Error(data.trouble));
        this.#end(new Error(data.trouble));
      }
    });
    const died = (event: Event) => {
      event.preventDefault();
      if (worker === this.#worker) this.#end(new Error("The worker has ended."));
    };
    worker.addEventListener("error", died);
    worker.addEventListener("messageerror", died);
    return worker;
  }

  #end(error: Error): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#started.clear();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { fail } of waiting) fail(error);
  }
}

/** The worker's side: takes orders one after the other, and answers each. */
export function serveOrders<Wanted extends Order>(answer: (order: Wanted) => unknown): void {
  let turn: Promise<void> = Promise.resolve();
  self.addEventListener("message", ({ data: { id, order } }: MessageEvent<Letter>) => {
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
