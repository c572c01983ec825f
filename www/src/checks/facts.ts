import { isObject } from "../document/pointer.ts";
import { rows } from "../document/rows.ts";
import type { Store } from "../store/store.ts";
import type { Check, Fact } from "./types.ts";
import { factOf } from "./words.ts";

/** A question: one fact, everywhere it is asked for. */
export interface Question {
  name: string;
  fact: Fact;
  /** What it is asked of: the product, packaging units, parts. */
  places: string[];
  /** Rules that wait for the answer, by id. */
  rules: string[];
}

/** The fact in which the product names the rules whose evidence is on file. */
const ON_FILE = "/product/facts/evidence_on_file";

/** The fields that would settle a check: of every packaging unit and part that it could not be told of. */
export function needsOf({ needs, subjects = [] }: Check): string[] {
  const others = subjects.filter(({ outcome }) => outcome === "cannot_tell").flatMap((subject) => subject.needs ?? []);
  return [...new Set([...needs, ...others])];
}

/** Pointers of the facts without which checks cannot be told. */
export function wanted(checks: readonly Check[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const check of checks) {
    if (check.outcome === "evidence_needed") continue;
    for (const pointer of needsOf(check)) {
      if (factOf(pointer)) found.set(pointer, [...(found.get(pointer) ?? []), check.rule]);
    }
  }
  return found;
}

/** Pointers of the facts that a document states. */
export function stated(store: Store): string[] {
  const places = ["/product", ...rows(store.document).map(({ path }) => path)];
  return places.flatMap((place) => {
    const facts = store.value(`${place}/facts`);
    return isObject(facts) ? Object.keys(facts).map((name) => `${place}/facts/${name}`) : [];
  });
}

/** Questions to show for pointers of facts, in their order; a fact that is asked for in several places is one. */
export function questions(
  pointers: Iterable<string>,
  waiting: ReadonlyMap<string, string[]>,
  facts: Readonly<Record<string, Fact>>,
): Question[] {
  const found = new Map<string, Question>();
  for (const pointer of pointers) {
    const place = factOf(pointer);
    const fact = place && facts[place.name];
    if (!place || !fact) continue;
    const question = found.get(place.name) ?? { name: place.name, fact, places: [], rules: [] };
    found.set(place.name, question);
    question.places.push(place.at);
    for (const rule of waiting.get(pointer) ?? []) if (!question.rules.includes(rule)) question.rules.push(rule);
  }
  return [...found.values()];
}

/** The pointer of a fact's value: a fact may stand alone, or in an object with its proof. */
export function valuePointer(store: Store, place: string, name: string): string {
  const pointer = `${place}/facts/${name}`;
  return isObject(store.value(pointer)) ? `${pointer}/value` : pointer;
}

/** Whether the product says that the evidence of a rule is on file. */
export function isOnFile(store: Store, rule: string): boolean {
  const list = store.value(ON_FILE);
  return Array.isArray(list) && list.includes(rule);
}

/** Says whether the evidence of a rule is on file. */
export function putOnFile(store: Store, rule: string, onFile: boolean): void {
  const list = store.value(ON_FILE);
  const others = (Array.isArray(list) ? list : []).filter((id) => id !== rule);
  const after = onFile ? [...others, rule] : others;
  store.set(ON_FILE, after.length > 0 ? after : undefined);
  store.settle();
}
