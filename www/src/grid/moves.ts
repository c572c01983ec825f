import { isTyping } from "./typed.ts";

/** What a key asks of the table. */
export type Command =
  | { kind: "go"; rows: number; columns: number }
  | { kind: "fill-down" }
  | { kind: "move-row"; by: -1 | 1 }
  | { kind: "restore" }
  | { kind: "edit" }
  | { kind: "clear" };

/** Cells whose text is being edited, as F2 begins it: until they are left, arrows move within the text. */
const edited = new WeakSet<HTMLInputElement>();

/** Begins to edit the text of a cell, at its end. */
export function beginEdit(input: HTMLInputElement): void {
  edited.add(input);
  input.setSelectionRange(input.value.length, input.value.length);
}

/** Ends the edit of a cell's text. */
export function endEdit(input: HTMLInputElement): void {
  edited.delete(input);
}

/** What a key in a cell means; `undefined` leaves it to the browser. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  const { key, altKey, shiftKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const input = event.target instanceof HTMLInputElement && event.target.type === "text" ? event.target : undefined;
  if (altKey && !control && (key === "ArrowUp" || key === "ArrowDown")) {
    return { kind: "move-row", by: key === "ArrowUp" ? -1 : 1 };
  }
  if (altKey) return undefined;
  if (control && key.toLowerCase() === "d") return { kind: "fill-down" };
  if (control && !key.startsWith("Arrow")) return undefined;
  if (key === "Enter") return { kind: "go", rows: shiftKey ? -1 : 1, columns: 0 };
  if (key === "Escape") return { kind: "restore" };
  if (key === "F2") return { kind: "edit" };
  if (shiftKey) return undefined;
  // A text cell that has just been entered is emptied by the browser, since its text is selected.
  if ((key === "Delete" || key === "Backspace") && !control && input === undefined) return { kind: "clear" };
  if (input !== undefined && !control && edited.has(input)) return undefined;
  // A choice uses the arrows up and down itself, and so does a list of suggestions while somebody types; to the sides
  // there is nothing to choose, and a box to tick uses no arrows.
  const suggesting = input?.hasAttribute("list") === true && isTyping(input);
  const choosing = event.target instanceof HTMLSelectElement || suggesting;
  const upAndDown = control || !choosing;
  const sideways = control || input === undefined;
  if (key === "ArrowUp" && upAndDown) return { kind: "go", rows: -1, columns: 0 };
  if (key === "ArrowDown" && upAndDown) return { kind: "go", rows: 1, columns: 0 };
  if (key === "ArrowLeft" && (sideways || atEdge(input, "start"))) return { kind: "go", rows: 0, columns: -1 };
  if (key === "ArrowRight" && (sideways || atEdge(input, "end"))) return { kind: "go", rows: 0, columns: 1 };
  return undefined;
}

/** Whether the caret cannot go further; a cell whose whole text is selected has just been entered, and is left again. */
function atEdge(input: HTMLInputElement, edge: "start" | "end"): boolean {
  const { selectionStart, selectionEnd, value } = input;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return selectionStart === selectionEnd && selectionStart === (edge === "start" ? 0 : value.length);
}

/** The cell some rows and columns away, passing over places without a cell. */
export function cellFrom(from: HTMLElement, rows: number, columns: number): HTMLElement | undefined {
  const place = from.closest("td");
  let row = from.closest("tr");
  if (!place || !row) return undefined;
  let column = place.cellIndex;
  for (;;) {
    column += columns;
    if (rows !== 0) row = neighbour(row, rows);
    const target = row?.cells[column];
    if (!row || !target || column < 1) return undefined;
    const field = target.querySelector<HTMLElement>("[data-path]");
    if (field) return field;
  }
}

/** The next row of parts; the messages between the rows are no places to go to. */
function neighbour(row: HTMLTableRowElement, step: number): HTMLTableRowElement | null {
  let next: Element | null = row;
  do next = step > 0 ? next.nextElementSibling : next.previousElementSibling;
  while (next && !next.hasAttribute("data-row"));
  return next as HTMLTableRowElement | null;
}

/** Puts the focus into a cell, its text selected, so that typing replaces it as in a sheet. */
export function enter(cell: HTMLElement | null | undefined): void {
  if (!cell) return;
  cell.focus();
  if (cell instanceof HTMLInputElement && cell.type === "text") cell.select();
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
}
