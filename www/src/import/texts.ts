import { has, t } from "../text/messages.ts";
import { formatNumber } from "../text/numbers.ts";
import { materialWords } from "../text/words.ts";
import type { Params } from "../types.ts";
import type { Cell, ImportColumn, ImportProblem, ImportQuestion, Refusal } from "./types.ts";

/** The text of a code under one of several names; the code itself where there is none, so that the gap is seen. */
function named(code: string, ...ids: string[]): string {
  const id = ids.find(has);
  return id === undefined ? code : t(id);
}

/** The sentence of a code. What stands in cells goes into it as it is: it is nobody's code, even where it looks like one. */
function sentence(kinds: readonly string[], code: string, params: Params): string {
  const id = kinds.map((kind) => `${kind}-${code.replaceAll(".", "-")}`).find(has);
  return id === undefined ? t("problem-without-words", { code }) : t(id, strings(params));
}

function strings(params: Params): Record<string, string> {
  const words = (value: number | string) => (typeof value === "number" ? formatNumber(value) : value);
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, words(value)]));
}

/** What a column can be used as, in words. */
export function fieldWords(field: string): string {
  return named(field, `import-field-${field}`);
}

/** Why a row is left out, in words. */
export function leftOutWords(why: string): string {
  return named(why, `import-left-out-${why}`);
}

/** Why a material was matched, in words. */
export function whyWords(why: string): string {
  return named(why, `import-why-${why}`);
}

/** An answer to a question, in words. Names of sheets and units stand as they are. */
export function answerWords({ code }: ImportQuestion, answer: string): string {
  if (code === "column_meaning" || code === "recycled_kind") return fieldWords(answer);
  return code === "mass_unit" ? answer : named(answer, `import-answer-${answer}`);
}

/** The name of an encoding. */
export function encodingWords(encoding: string): string {
  return named(encoding, `import-answer-${encoding}`);
}

/** A question, in words. */
export function questionWords({ code, column, params }: ImportQuestion, columns: readonly ImportColumn[]): string {
  const letters = columns.find((candidate) => candidate.column === column)?.letters ?? "";
  return sentence(["import-question"], code, { letters, ...params });
}

/** What a problem says, in words, with its place before it. Numbers of rows stand as the spreadsheet shows them. */
export function problemWords({ code, params, sheet, row, column, letters, heading, found }: ImportProblem): string {
  // Texts ask for "none" where there is nothing to name.
  const about: Params = {
    sheet: sheet || "none",
    row: String(row ?? ""),
    letters: letters ?? "",
    heading: heading ?? "",
    found,
    ...params,
  };
  if (about.candidates !== undefined) about.candidates = materialList(String(about.candidates));
  // A problem of documents has the same words here as there.
  const words = sentence(["import-problem", "problem"], code, about);
  const place = `import-place-${row === null ? "file" : column === null ? "row" : "cell"}`;
  const parts = [
    has(place) ? t(place, strings(about)) : "",
    found === "" || row === null ? "" : t("import-found", { found }),
  ];
  return [...parts.filter(Boolean), words].join(t("import-list-colon"));
}

/** Reference materials by their names. */
function materialList(ids: string): string {
  const names = ids.split(/,\s*/).filter(Boolean).map(materialWords);
  return names.length === 0 ? "none" : names.join(t("import-list-comma"));
}

/** Why a file is not read, in words. */
export function refusalWords({ code, params }: Refusal, file: string): string {
  const { bytes, maximum } = params;
  if (typeof bytes === "number" && typeof maximum === "number") {
    const sizes = { size: megabytes(bytes), limit: megabytes(maximum), bytes: formatNumber(maximum) };
    return t("import-too-large", { file, ...sizes });
  }
  const words = sentence(["import-refused", "import-problem"], code, { found: "", ...params });
  return [t("import-file-named", { file }), words].join(t("import-list-colon"));
}

/** Sizes are told in MB, as file managers do. */
function megabytes(bytes: number): string {
  return formatNumber(Math.round(bytes / 1024 / 102.4) / 10);
}

/** A column as people speak of it. */
export function columnWords({ letters, heading }: Pick<ImportColumn, "letters" | "heading">): string {
  return heading === "" ? t("import-column", { letters }) : t("import-column-named", { letters, heading });
}

/** What stands in a cell. */
export function cellWords(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "object") return String(cell);
  if ("percent" in cell) return `${Number((cell.percent * 100).toPrecision(12))} %`;
  if ("text" in cell) return cell.text;
  return "date" in cell ? cell.date : cell.error;
}
