/** Asks the page to put the focus into the field at a pointer of the document. */
export function go(pointer: string): void {
  dispatchEvent(new CustomEvent("meguru-go", { detail: pointer }));
}
