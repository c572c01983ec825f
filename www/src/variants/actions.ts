import { today } from "../checks/wishes.ts";
import type { Store } from "../store/store.ts";
import {
  changed,
  documentOf,
  type Making,
  promoted,
  variantOf,
  withoutVariant,
  withVariant,
} from "../store/variants.ts";
import { t } from "../text/messages.ts";

/** Adds a variant, a copy of the product or of another variant; its id. */
export function addVariant(store: Store, of: string | undefined, made: Making): string {
  const { work } = store;
  const original = of === undefined ? undefined : variantOf(work, of);
  const base = made === "levers" ? "variants-name-levers" : "variants-name";
  const added = withVariant(work, {
    name: freshName(store, base),
    made,
    from: original?.name,
    day: today(),
    document: documentOf({ ...work, open: original?.id }),
  });
  store.take(added.work);
  return added.id;
}

/** A name that no variant has yet. */
function freshName(store: Store, message: string): string {
  const taken = new Set(store.variants.map(({ name }) => name));
  let number = 1;
  while (taken.has(t(message, { number: String(number) }))) number += 1;
  return t(message, { number: String(number) });
}

/** Gives a variant another name; keys of one typing are one step of the history. */
export function renameVariant(store: Store, id: string, name: string): void {
  if (variantOf(store.work, id)?.name !== name) store.take(changed(store.work, id, { name }), `variant name ${id}`);
}

/** Edits a variant from now on, on every screen; without an id, the product. */
export function editVariant(store: Store, id: string | undefined): void {
  if (store.work.open !== id) store.take({ ...store.work, open: id });
}

/** Deletes a variant; a step back brings it back. */
export function deleteVariant(store: Store, id: string): void {
  const name = variantOf(store.work, id)?.name ?? "";
  store.take(withoutVariant(store.work, id));
  tellDone(store, "variants-deleted", name);
}

/** Puts a variant in the place of the product, which stays as a variant. */
export function promoteVariant(store: Store, id: string): void {
  const name = variantOf(store.work, id)?.name ?? "";
  const former = { name: freshName(store, "variants-name-former"), day: today() };
  store.take(promoted(store.work, id, former));
  tellDone(store, "variants-promoted", name);
}

/** Says what was done, and offers to take it back while it is the last step. */
function tellDone(store: Store, message: string, name: string): void {
  const { work } = store;
  if (store.watching) return;
  const run = () => {
    if (store.work === work) store.undo();
  };
  store.tell({ message, params: { name }, grave: false, action: { message: "undo", run } });
}
