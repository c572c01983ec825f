import type { Json, JsonObject } from "../types.ts";
import { isObject, keyOf, steps, valueAt, withValue } from "./pointer.ts";

/** One line of the parts list: a component at any depth, with its place. */
export interface Row {
  /** JSON pointer of the component. */
  path: string;
  component: JsonObject;
  /** 0 for a part of the product, 1 for a part of an assembly, and so on. */
  depth: number;
  /** Whether it has components of its own. */
  assembly: boolean;
  /** Stays the same while the component is edited or moved. */
  key: number;
}

/** The parts list of a document, assemblies before their parts. */
export function rows(document: JsonObject): Row[] {
  const found: Row[] = [];
  collect(document.components, "/components", 0, found);
  return found;
}

function collect(list: Json | undefined, base: string, depth: number, found: Row[]): void {
  if (!Array.isArray(list)) return;
  list.forEach((component, index) => {
    if (!isObject(component)) return;
    const path = `${base}/${index}`;
    const assembly = Array.isArray(component.components);
    found.push({ path, component, depth, assembly, key: keyOf(component) });
    if (assembly) collect(component.components, `${path}/components`, depth + 1, found);
  });
}

/** The list that a component stands in, and its index there. */
function place(path: string): { list: string; index: number } {
  const cut = path.lastIndexOf("/");
  return { list: path.slice(0, cut), index: Number(path.slice(cut + 1)) };
}

/** All ids of a document's components. */
function ids(document: JsonObject): Set<string> {
  return new Set(rows(document).flatMap(({ component }) => (typeof component.id === "string" ? [component.id] : [])));
}

/** An id that no component has yet. */
export function freshId(document: JsonObject, taken = ids(document)): string {
  let number = taken.size + 1;
  while (taken.has(`part_${number}`)) number += 1;
  return `part_${number}`;
}

function listAt(document: JsonObject, pointer: string): Json[] {
  const list = valueAt(document, pointer);
  return Array.isArray(list) ? list : [];
}

/** A document with an empty component behind the one at `after`, or at the end; and where it stands. */
export function addRow(document: JsonObject, after?: string): { document: JsonObject; path: string } {
  const { list, index } = after
    ? place(after)
    : { list: "/components", index: listAt(document, "/components").length - 1 };
  const items = listAt(document, list).toSpliced(index + 1, 0, { id: freshId(document), name: "" });
  return { document: withValue(document, list, items), path: `${list}/${index + 1}` };
}

/** A document in which the component at `path` has one more part; a part without parts becomes an assembly. */
export function addPart(document: JsonObject, path: string): { document: JsonObject; path: string } {
  const parts = listAt(document, `${path}/components`);
  const added = [...parts, { id: freshId(document), name: "" }];
  return { document: withValue(document, `${path}/components`, added), path: `${path}/components/${parts.length}` };
}

/** A document with a second copy of the component, right behind it, with ids of its own. */
export function duplicateRow(document: JsonObject, path: string): { document: JsonObject; path: string } {
  const { list, index } = place(path);
  const original = valueAt(document, path);
  if (!isObject(original)) return { document, path };
  const taken = ids(document);
  const items = listAt(document, list).toSpliced(
    index + 1,
    0,
    withFreshIds(structuredClone(original), document, taken),
  );
  return { document: withValue(document, list, items), path: `${list}/${index + 1}` };
}

function withFreshIds(component: JsonObject, document: JsonObject, taken: Set<string>): JsonObject {
  if (typeof component.id === "string") {
    component.id = freshId(document, taken);
    taken.add(component.id);
  }
  if (Array.isArray(component.components)) {
    for (const part of component.components) if (isObject(part)) withFreshIds(part, document, taken);
  }
  return component;
}

/** Components for a document that has others: whose id is taken there gets another one. */
export function withOwnIds(document: JsonObject, components: readonly Json[]): Json[] {
  const taken = ids(document);
  const own = (item: Json): Json => {
    if (!isObject(item)) return item;
    const copy = { ...item };
    if (typeof copy.id === "string") {
      if (taken.has(copy.id)) copy.id = freshId(document, taken);
      taken.add(copy.id);
    }
    if (Array.isArray(copy.components)) copy.components = copy.components.map(own);
    return copy;
  };
  return components.map(own);
}

/** A document without the component at `path`. */
export function deleteRow(document: JsonObject, path: string): JsonObject {
  return withValue(document, path, undefined);
}

/** A document with the component one place up (-1) or down (1) among its neighbours, or `undefined` at the end. */
export function moveRow(
  document: JsonObject,
  path: string,
  by: -1 | 1,
): { document: JsonObject; path: string } | undefined {
  const { list, index } = place(path);
  const items = listAt(document, list);
  const item = items[index];
  const neighbour = items[index + by];
  if (item === undefined || neighbour === undefined) return undefined;
  const moved = items.with(index, neighbour).with(index + by, item);
  return { document: withValue(document, list, moved), path: `${list}/${index + by}` };
}

/** The pointer of the component that a pointer lies in, and the rest; `undefined` outside the parts list. */
export function componentOf(pointer: string): { path: string; field: string } | undefined {
  const path = steps(pointer);
  let end = 0;
  while (path[end] === "components" && /^\d+$/.test(path[end + 1] ?? "")) end += 2;
  if (end === 0) return undefined;
  const parts = pointer.split("/");
  const field = parts.slice(end + 1).join("/");
  return { path: parts.slice(0, end + 1).join("/"), field: field && `/${field}` };
}
