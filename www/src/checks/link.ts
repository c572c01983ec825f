import { fetchModule, startWorker } from "#checks-start";
import { WorkerLink } from "../engine/worker-link.ts";
import type { Answers, ModuleName, Order } from "./orders.ts";
import type { Catalogue } from "./types.ts";

/** The worker of checks. Every order has all that it needs in it, so that any worker can answer it. */
class ChecksLink extends WorkerLink<Order, Answers, ModuleName> {
  override ask<K extends Order["kind"]>(order: Order & { kind: K }): Promise<Answers[K]> {
    return this.recover(() => super.ask<K>(order));
  }
}

/** The one worker of checks: screens share it, so that its module is loaded once. */
export const link = new ChecksLink({ fetchModule, startWorker }, "checks");

let reading: Promise<Catalogue> | undefined;

/** The rules and facts, read once; where that fails, whoever asks next tries again. */
export function catalogue(): Promise<Catalogue> {
  reading ??= link.ask({ kind: "rules" }).then((text) => JSON.parse(text) as Catalogue);
  reading.catch(() => {
    reading = undefined;
  });
  return reading;
}
