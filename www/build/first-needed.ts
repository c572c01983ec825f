import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { figures, tables } from "../../pkg/lists.js";
import { ROOT } from "./paths.ts";

/** What the page shows of a figure only to somebody who asks how it was computed. */
const PROSE = ["method", "equation", "source"] as const;

/** Groups of the page's texts that only what comes later speaks from, by how their ids begin. */
export const LATER_GROUPS = [
  "activity",
  "chain",
  "factors",
  "gwp",
  "kept",
  "lever",
  "levers",
  "lot",
  "made",
  "mode",
  "more",
  "nearness",
  "own",
  "process",
  "rests",
  "stages",
  "verification",
] as const;

/**
 * Catalogues that come later as a whole: what examples assume, words of the table of factors, names of methods and
 * equations. In English the first two are what documents and table say themselves.
 */
const LATER_CATALOGUES: Readonly<Record<string, readonly string[]>> = {
  ja: ["assumptions", "factors", "methods"],
  en: ["methods"],
};

const EXAMPLES = resolve(ROOT, "examples");

const parsed = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/**
 * Offers what the first figure needs apart from what can come later, so that a visitor waits for no more than that.
 * `virtual:lists` has the lists of the core without the prose of figures, which is `virtual:methods`;
 * `virtual:texts/ja/first` has the texts that any product may need, and `virtual:texts/ja/later` the others: symbols of
 * derivations, figures that nobody sees at once, names of methods and equations, and what stands below.
 * `virtual:design-tokens` has those tokens that the page's styles name, `virtual:common-materials`
 * the materials that are offered before all others, and `virtual:example-names` the names of the examples without their documents.
 */
export function firstNeeded(): Plugin {
  const sources: Record<string, () => string> = {
    "virtual:lists": () => {
      const shown = figures().map((figure) =>
        Object.fromEntries(Object.entries(figure).filter(([name]) => !PROSE.some((prose) => prose === name))),
      );
      const { suppliers: _, ...first } = tables();
      return `export const figures = () => ${parsed(shown)}; export const tables = () => ${parsed(first)};`;
    },
    "virtual:methods": () => {
      const prose = figures().map(({ id, method, equation, source }) => [id, { method, equation, source }]);
      return `export const methods = () => ${parsed(Object.fromEntries(prose))};`;
    },
    "virtual:suppliers": () => {
      return `export const suppliers = () => ${parsed(tables().suppliers)};`;
    },
    "virtual:common-materials": () => {
      const estimates = readFileSync(resolve(ROOT, "data/first-estimate.json"), "utf8");
      return `export default ${JSON.stringify((JSON.parse(estimates) as { common_materials: string[] }).common_materials)};`;
    },
    "virtual:example-names": () => {
      const names = readdirSync(EXAMPLES)
        .filter((file) => file.endsWith(".json"))
        .map((file) => {
          const { product } = JSON.parse(readFileSync(resolve(EXAMPLES, file), "utf8")) as {
            product: { name: string };
          };
          return { file, name: product.name };
        });
      return `export default ${JSON.stringify(names)};`;
    },
  };
  sources["virtual:design-tokens"] = () => `export default ${JSON.stringify(usedTokens())};`;
  for (const language of ["ja", "en"]) {
    const [first, later] = [`virtual:texts/${language}/first`, `virtual:texts/${language}/later`];
    sources[first] = () => text(...["core", "page"].map((name) => messages(language, name).filter(isFirst)));
    sources[later] = () =>
      text(
        ...["core", "page"].map((name) => messages(language, name).filter((message) => !isFirst(message))),
        ...(LATER_CATALOGUES[language] ?? []).map((name) => messages(language, name)),
      );
  }
  return {
    name: "meguru:first-needed",
    resolveId: (id) => (id in sources ? `\0${id}` : null),
    load(id) {
      const source = id.startsWith("\0") ? sources[id.slice(1)] : undefined;
      return source ? source() : null;
    },
  };
}

/** Of hundreds of design tokens those that a style sheet of the page names. */
function usedTokens(): string {
  const folder = resolve(ROOT, "www/src/styles");
  const sheets = readdirSync(folder).filter((name) => name.endsWith(".css"));
  const text = sheets.map((name) => readFileSync(resolve(folder, name), "utf8")).join("");
  const used = new Set([...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const tokens = readFileSync(
    createRequire(import.meta.url).resolve("@digital-go-jp/design-tokens/dist/tokens-simple.css"),
    "utf8",
  );
  const lines = [...tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g)].filter(([, name]) => used.has(name));
  return `:root{${lines.map(([line]) => line).join("")}}`;
}

function text(...parts: string[][]): string {
  return `export default ${JSON.stringify(parts.flat().join("\n"))};`;
}

/** The messages of a catalogue, each with its attributes, without comments. */
function messages(language: string, name: string): string[] {
  const lines = readFileSync(resolve(ROOT, "messages", language, `${name}.ftl`), "utf8").split("\n");
  const found = lines
    .filter((line) => !line.startsWith("#"))
    .join("\n")
    .split(/\n(?=-?[a-zA-Z])/);
  return found.map((message) => message.trim()).filter((message) => message !== "");
}

/** Figures that are not among the main ones. */
const OTHER_FIGURES = new Set(figures().flatMap(({ id, key }) => (key ? [] : [`figure-${id}`])));

/** Whether a text may be needed with the first figure. */
function isFirst(message: string): boolean {
  const id = /^[\w-]+/.exec(message)?.[0] ?? "";
  if (id.startsWith("symbol-") || LATER_GROUPS.some((group) => id.startsWith(`${group}-`))) return false;
  return !OTHER_FIGURES.has(id);
}
