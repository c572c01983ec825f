import { readTable } from "../grid/paste.ts";

/**
 * The table that a paste brings to the page as a whole: cells of a spreadsheet in at least two rows, pasted where no
 * field takes them.
 */
export function pastedTable(event: ClipboardEvent): string | undefined {
  if (event.defaultPrevented || isField(event.target) || document.querySelector("dialog[open]")) return undefined;
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (!text.includes("\t")) return undefined;
  return readTable(text).length > 1 ? text : undefined;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
