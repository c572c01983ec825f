import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ROOT } from "./paths.ts";

const CELL = /("(?:[^"]|"")*"|[^,]*)(?:,|$)/y;

/** The lines of a reference table below its head, each as its cells. */
export function table(name: string): string[][] {
  const lines = readFileSync(resolve(ROOT, "data", name), "utf8").split(/\r?\n/);
  return lines
    .slice(1)
    .filter((line) => line !== "")
    .map(cells);
}

function cells(line: string): string[] {
  const found: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < line.length) {
    const cell = CELL.exec(line)?.[1];
    if (cell === undefined) throw new Error(`A line of a table cannot be read: ${line}`);
    found.push(cell.replace(/^"|"$/g, "").replaceAll('""', '"'));
  }
  return found;
}
