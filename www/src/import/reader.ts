import { fetchModule, startWorker } from "#import-start";
import type { Answers, Letter, ModuleName, Order, Reply } from "./orders.ts";

interface Waiting {
  done: (answer: unknown) => void;
  fail: (error: Error) => void;
}

/** The worker was stopped on purpose. */
export class Stopped extends Error {}

/** The core does not take what it was given; the worker goes on. */
export class Told extends Error {}

const modules = new Map<ModuleName, Promise<WebAssembly.Module>>();

/** A module, compiled once for every worker to come. */
function moduleOf(name: ModuleName): Promise<WebAssembly.Module> {
  let module = modules.get(name);
  if (!module) {
    module = fetchModule(name);
    modules.set(name, module);
    // The next one who needs it tries again.
    module.catch(() => modules.delete(name));
  }
  return module;
}

/**
 * The worker that reads tables, as the page sees it. After any trouble it is given up, since a module that has failed
 * once is in no state to go on, and the next order starts another.
 */
export class Reader {
  #worker: Worker | undefined;
  #started = new Map<ModuleName, Promise<unknown>>();
  #waiting = new Map<number, Waiting>();
  #last = 0;

  /** Whether a worker is there, with what it has opened. */
  get alive(): boolean {
    return this.#worker !== undefined;
  }

  /** Starts the worker and its module; where that fails, whoever asks for something is told. */
  warmUp(): void {
    this.#worker ??= this.#start();
    this.#provide("import").catch(() => this.stop());
  }

  /** Asks the worker for something, with the modules that it takes. */
  async ask<K extends Order["kind"]>(order: Order & { kind: K }, ...needs: ModuleName[]): Promise<Answers[K]> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    await Promise.all(["import" as const, ...needs].map((name) => this.#provide(name)));
    if (worker !== this.#worker) throw new Stopped();
    return (await this.#send(order)) as Answers[K];
  }

  /** Gives up whatever the worker is doing. */
  stop(): void {
    this.#end(new Stopped());
  }

  #provide(name: ModuleName): Promise<unknown> {
    let started = this.#started.get(name);
    if (!started) {
      started = moduleOf(name).then((module) => this.#send({ kind: "module", name, module }));
      this.#started.set(name, started);
      started.catch(() => this.#started.delete(name));
    }
    return started;
  }

  #send(order: Order): Promise<unknown> {
    const worker = this.#worker;
    if (!worker) return Promise.reject(new Stopped());
    return new Promise((done, fail) => {
      this.#last += 1;
      this.#waiting.set(this.#last, { done, fail });
      worker.postMessage({ id: this.#last, order } satisfies Letter);
    });
  }

  #start(): Worker {
    const worker = startWorker();
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
