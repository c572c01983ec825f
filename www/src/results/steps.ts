import { isShare } from "../text/figures.ts";
import { has, t } from "../text/messages.ts";
import { formatShare, formatStep, withUnit } from "../text/numbers.ts";
import { placeName } from "../text/places.ts";
import type { Derivation, DerivationNode, JsonObject } from "../types.ts";
import { sourceWords } from "./symbols.ts";

/** A step with its source in words. */
export type Step = Omit<DerivationNode, "source"> & { source?: string };

/** The steps of one figure's derivation in the order of reading: what goes in, before what comes out. */
export interface Reading {
  result: Step;
  /** Steps that concern the whole product. */
  product: Step[];
  /** Steps of each component, in the order of the parts list. */
  components: { of: string; steps: Step[] }[];
}

/** Puts a figure's derivation into the order of reading; `undefined` if there is none. */
export function readingOf(derivation: Derivation, figure: string): Reading | undefined {
  const index = derivation.figures[figure];
  const steps = derivation.nodes.map(({ source, ...node }): Step => {
    const citation = source === undefined ? undefined : derivation.sources[source];
    return citation === undefined ? node : { ...node, source: citation };
  });
  const result = index === undefined ? undefined : steps[index];
  if (index === undefined || !result) return undefined;
  const order: Step[] = [];
  const seen = new Set<number>();
  // A stack instead of recursion: a sum over many parts may be nested deeply.
  const stack: { index: number; done: boolean }[] = [{ index, done: false }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const node = steps[top.index];
    if (!node) continue;
    if (top.done) order.push(node);
    else if (!seen.has(top.index)) {
      seen.add(top.index);
      stack.push({ index: top.index, done: true });
      for (const term of (node.terms ?? []).toReversed()) if (!seen.has(term)) stack.push({ index: term, done: false });
    }
  }
  const components = new Map<string, Step[]>();
  const product: Step[] = [];
  for (const node of order) {
    if (node === result) continue;
    if (node.of) components.set(node.of, [...(components.get(node.of) ?? []), node]);
    else product.push(node);
  }
  return { result, product, components: [...components].map(([of, steps]) => ({ of, steps })) };
}

/** What a step is called. */
export function stepName({ id }: Step): string {
  const symbol = `symbol-${id}`;
  if (has(symbol)) return t(symbol);
  return has(`figure-${id}`) ? t(`figure-${id}`) : id.replaceAll("_", " ");
}

/** The value of a step, as many digits as one needs to follow it by hand. */
export function stepValue({ id, unit, value }: Step): string {
  if (unit === "1" && isShare(id, unit) && value > 0 && value < 1)
    return `${formatStep(value)} (${formatShare(value)})`;
  return withUnit(formatStep(value), unit);
}

/** The derivation as text for a report or a mail. */
export function asText(document: JsonObject, reading: Reading): string {
  const line = (node: Step) => {
    const parts = [`${stepName(node)} ${node.symbol}`];
    if (node.formula) parts.push(node.formula);
    if (node.numbers) parts.push(node.numbers);
    const notes = [node.origin ? t(`origin-${node.origin}`) : "", node.source ? sourceWords(node.source) : ""]
      .filter(Boolean)
      .join(", ");
    return `${[...parts, stepValue(node)].join(" = ")}${notes ? ` [${notes}]` : ""}`;
  };
  const components = reading.components.flatMap(({ of, steps }) => [
    "",
    placeName(document, of),
    ...steps.map((node) => `  ${line(node)}`),
  ]);
  return [line(reading.result), "", ...reading.product.map(line), ...components].join("\n");
}
