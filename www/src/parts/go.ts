import { steps } from "../document/pointer.ts";

/** Name of the event that asks for a field; its detail is the pointer. */
export const GO = "meguru-go";

/** Asks whatever a view stands in to put the focus into the field at a pointer of the document. */
export function go(pointer: string, from: EventTarget = window): void {
  from.dispatchEvent(new CustomEvent(GO, { bubbles: true, composed: true, detail: pointer }));
}

/** The control of the field at a pointer. */
export function fieldAt(root: ParentNode, pointer: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-path="${CSS.escape(pointer)}"]`);
}

/** The control of the field that is nearest to a pointer. */
export function nearestField(root: ParentNode, pointer: string): HTMLElement | null {
  const path = steps(pointer);
  for (let count = path.length; count > 0; count -= 1) {
    const start = `/${path.slice(0, count).join("/")}`;
    const inside = fieldAt(root, start) ?? root.querySelector<HTMLElement>(`[data-path^="${CSS.escape(start)}/"]`);
    if (inside) return inside;
  }
  return null;
}
