import { isObject } from "../document/pointer.ts";
import type { Store } from "../store/store.ts";
import { has, t } from "../text/messages.ts";
import { placeName } from "../text/places.ts";
import { tableWords } from "../text/words.ts";
import type { Contribution } from "../types.ts";

/** By what the terms of a footprint are put together. */
export const GROUPINGS = ["stage", "path", "process"] as const;

/** A way to put the terms of a footprint together. */
export type Grouping = (typeof GROUPINGS)[number];

/** One line: terms put together, and the running sum down to it. */
export interface Line {
  name: string;
  value: number;
  sum: number;
}

/** The terms of a footprint put together, the greatest first, whether burden or credit. */
export function linesOf(store: Store, terms: readonly Contribution[], by: Grouping): Line[] {
  const sums = new Map<string, number>();
  for (const term of terms) sums.set(term[by], (sums.get(term[by]) ?? 0) + term.value);
  let sum = 0;
  return [...sums]
    .toSorted(([, one], [, other]) => Math.abs(other) - Math.abs(one))
    .map(([key, value]) => {
      sum += value;
      return { name: by === "path" ? placeOf(store, key) : words(by, key), value, sum };
    });
}

/** The first lines, and those behind them as one. */
export function shortened(lines: readonly Line[], count: number): { first: Line[]; rest: Line | undefined } {
  // One line in place of one other saves nothing.
  if (lines.length <= count + 1) return { first: [...lines], rest: undefined };
  const behind = lines.slice(count);
  const value = behind.reduce((sum, line) => sum + line.value, 0);
  const name = t("made-of-rest", { count: String(behind.length) });
  return { first: lines.slice(0, count), rest: { name, value, sum: lines.at(-1)?.sum ?? value } };
}

function words(group: string, id: string): string {
  const message = `${group}-${id}`;
  return has(message) ? t(message) : id.replaceAll("_", " ");
}

/** A part, or an activity with what it uses: "Energy of use: electricity". */
export function placeOf(store: Store, pointer: string): string {
  const place = placeName(store.document, pointer);
  const item = store.value(pointer);
  if (!isObject(item)) return place;
  const { carrier, mode } = item;
  if (typeof mode === "string") return t("place-with", { place, what: tableWords("mode", mode) });
  if (typeof carrier === "string") return t("place-with", { place, what: tableWords("carrier", carrier) });
  return place;
}
