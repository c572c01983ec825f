/** Cells of a text that a spreadsheet put on the clipboard or into a file: quotes around what holds line ends. */
export function readTable(text: string, separator = "\t"): string[][] {
  const table: string[][] = [];
  let line: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    line.push(cell);
    cell = "";
  };
  const endLine = () => {
    endCell();
    table.push(line);
    line = [];
  };
  const letters = text.replace(/\r\n?/g, "\n");
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters[index];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (letters[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === "") quoted = true;
    else if (letter === separator) endCell();
    else if (letter === "\n") endLine();
    else cell += letter;
  }
  if (cell !== "" || line.length > 0) endLine();
  return table;
}

/** A table as a spreadsheet takes it from the clipboard. */
export function writeTable(table: string[][]): string {
  const quote = (cell: string) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return table.map((line) => line.map(quote).join("\t")).join("\r\n");
}
