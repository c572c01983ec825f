import { fetchModule, startWorker } from "#import-start";
import { WorkerLink } from "../engine/worker-link.ts";
import type { Answers, ModuleName, Order } from "./orders.ts";

export { Stopped, Told } from "../engine/worker-link.ts";

/** The worker that reads tables, as the page sees it. */
export class Reader extends WorkerLink<Order, Answers, ModuleName> {
  constructor() {
    super({ fetchModule, startWorker }, "import");
  }
}
