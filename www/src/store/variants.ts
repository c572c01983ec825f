import { isObject, keepKey, valueAt, withValue } from "../document/pointer.ts";
import type { Json, JsonObject } from "../types.ts";

/**
 * Where a file keeps the variants of its product: in the space that documents leave to programs. No figure reads what
 * stands there, and other versions of the program keep it.
 */
const KEPT_AT = "/extensions/meguru_variants";

/** How a variant came about. */
export const MAKINGS = ["copy", "levers", "product"] as const;

export type Making = (typeof MAKINGS)[number];

/** A variant of the product: a whole document, beside what is known of it. */
export interface Variant {
  id: string;
  name: string;
  /** A copy, sliders, or what was the product before a variant took its place. */
  made: Making;
  /** Name of the variant that it is a copy of; none for a copy of the product. */
  from: string | undefined;
  /** The day on which it was made, such as 2026-11-26. */
  day: string;
  /** How far levers are pulled on it, by their ids: shares. */
  levers: Readonly<Record<string, number>>;
  document: JsonObject;
}

/** What the page works on: a product, its variants as the file has them, and the one that is open. */
export interface Work {
  readonly product: JsonObject;
  readonly kept: Json | undefined;
  /** Id of the variant that is edited; none while that is the product. */
  readonly open: string | undefined;
}

/** The work of a file. A variant that the file does not have cannot be open. */
export function workOf(file: JsonObject, open?: string): Work {
  const kept = valueAt(file, KEPT_AT);
  if (kept === undefined) return { product: file, kept, open: undefined };
  const rest = withValue(file, KEPT_AT, undefined);
  const nothingElse = isObject(rest.extensions) && Object.keys(rest.extensions).length === 0;
  const product = nothingElse ? withValue(rest, "/extensions", undefined) : rest;
  const work = { product, kept, open: undefined };
  return { ...work, open: open !== undefined && variantOf(work, open) ? open : undefined };
}

/** The file of a work: the product with its variants. */
export function fileOf({ product, kept }: Work): JsonObject {
  return kept === undefined ? product : withValue(product, KEPT_AT, kept);
}

/** The document that is edited. */
export function documentOf(work: Work): JsonObject {
  return (work.open === undefined ? undefined : variantOf(work, work.open)?.document) ?? work.product;
}

/** What the open document is called: the product, with the variant of it that is open. Files of it are named so. */
export function titleOf(work: Work): string {
  const name = valueAt(documentOf(work), "/product/name");
  const product = typeof name === "string" ? name : "";
  const variant = work.open === undefined ? undefined : variantOf(work, work.open);
  return variant ? `${product} (${variant.name})` : product;
}

/** A work whose open document is another. */
export function withDocument(work: Work, document: JsonObject): Work {
  if (work.open === undefined) return { ...work, product: document };
  return changed(work, work.open, { document });
}

/** Whether two works are one file. */
export function isSameFile(one: Work, other: Work): boolean {
  return one.product === other.product && one.kept === other.kept;
}

/** The variants of a work. What stands among them and is none is passed over, and stays in the file. */
export function variantsOf({ kept }: Pick<Work, "kept">): Variant[] {
  return Array.isArray(kept) ? kept.flatMap((item) => read(item) ?? []) : [];
}

/** The variant of an id. */
export function variantOf(work: Pick<Work, "kept">, id: string): Variant | undefined {
  return variantsOf(work).find((variant) => variant.id === id);
}

const read = (item: Json): Variant | undefined => {
  if (!isObject(item) || typeof item.id !== "string" || !isObject(item.document)) return undefined;
  const { id, name, made, from, day, levers, document } = item;
  const pulled = isObject(levers) ? Object.entries(levers) : [];
  return {
    id,
    name: typeof name === "string" ? name : "",
    made: MAKINGS.find((making) => making === made) ?? "copy",
    from: typeof from === "string" ? from : undefined,
    day: typeof day === "string" ? day : "",
    levers: Object.fromEntries(pulled.filter((pull): pull is [string, number] => typeof pull[1] === "number")),
    document,
  };
};

/** A work with one more variant behind the others; its id is one that none of the others has. */
export function withVariant(work: Work, variant: Omit<Variant, "id" | "levers">): { work: Work; id: string } {
  const items = Array.isArray(work.kept) ? work.kept : [];
  const numbers = variantsOf(work).map(({ id }) => Number(/^v(\d+)$/.exec(id)?.[1] ?? 0));
  const id = `v${Math.max(0, ...numbers) + 1}`;
  const { from, document, ...rest } = variant;
  // A row of a copy is a row of its own: it may be edited while the other is shown elsewhere.
  const item: JsonObject = { id, ...rest, ...(from !== undefined && { from }), document: structuredClone(document) };
  return { work: { ...work, kept: [...items, item] }, id };
}

/** A work without a variant; where that was open, the product is. */
export function withoutVariant(work: Work, id: string): Work {
  const items = Array.isArray(work.kept) ? work.kept.filter((item) => !isObject(item) || item.id !== id) : [];
  return {
    ...work,
    kept: items.length === 0 ? undefined : items,
    open: work.open === id ? undefined : work.open,
  };
}

/** A work in which something of a variant is another. */
export function changed(work: Work, id: string, changes: Partial<Pick<Variant, "name" | "levers" | "document">>): Work {
  if (!Array.isArray(work.kept)) return work;
  const kept = work.kept.map((item) => (isObject(item) && item.id === id ? { ...item, ...changes } : item)) as Json[];
  return { ...work, kept };
}

/**
 * A work in which a variant has taken the place of the product. What was the product stays as a variant of the name
 * given, so that the step costs nobody anything.
 */
export function promoted(work: Work, id: string, former: Pick<Variant, "name" | "day">): Work {
  const variant = variantOf(work, id);
  if (!variant) return work;
  const left = { ...former, made: "product" as const, from: undefined, document: work.product };
  const product = keepKey(work.product, { ...variant.document });
  return { ...withoutVariant(withVariant(work, left).work, id), product, open: undefined };
}
