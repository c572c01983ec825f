import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { ROOT } from "./paths.ts";

const NAME = "virtual:shadow-styles";

/** The page's own style sheets that its parts need wherever they stand. */
const SHEETS = ["base", "controls", "parts", "results"];

/** Which custom property of a host's page stands for which role of a colour. */
const THEMED: Record<string, string> = {
  ground: "color-background",
  raised: "color-background",
  text: "color-text",
  accent: "color-primary",
  bar: "color-primary",
  edge: "color-border",
  line: "color-border",
  caution: "color-caution",
  error: "color-error",
  focus: "color-focus",
  font: "font",
};

const DARK = /@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}\s*\}/;
const LIGHT = /:root \{([^}]*)\}/;

/**
 * Offers the page's styles for a shadow root under `virtual:shadow-styles`. Widths are those of the element and not of
 * the window, sizes follow `--meguru-size`, and colours, font and corners the custom properties of the host's page.
 */
export function shadowStyles(): Plugin {
  return {
    name: "meguru:shadow-styles",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const own = readFileSync(resolve(ROOT, "www/src/elements/calculator.css"), "utf8");
      const sheets = SHEETS.map((name) => sheet(name));
      return `export default ${JSON.stringify([theme(), ...sheets.map(within), sized(own)].join("\n"))};`;
    },
  };
}

function sheet(name: string): string {
  return readFileSync(resolve(ROOT, `www/src/styles/${name}.css`), "utf8");
}

/** Roles of colours in both schemes, by the system's choice or by that of the attribute `theme`. Paper is light. */
function theme(): string {
  const tokens = readFileSync(
    createRequire(import.meta.url).resolve("@digital-go-jp/design-tokens/dist/tokens-simple.css"),
    "utf8",
  );
  const text = sheet("theme");
  const dark = DARK.exec(text)?.[1];
  const light = LIGHT.exec(text.replace(DARK, ""))?.[1];
  if (dark === undefined || light === undefined) throw new Error("theme.css has another form than expected.");
  return [
    usedTokens(tokens, text),
    `:host {${themed(light)}}`,
    `@media screen and (prefers-color-scheme: dark) { :host(:not([theme="light"], [theme="dark"], [theme="contrast"])) {${themed(dark)}} }`,
    `@media screen { :host([theme="dark"]) {color-scheme: dark;${themed(dark)}} }`,
    `:host([theme="light"]), :host([theme="contrast"]) {color-scheme: light;}`,
  ].join("\n");
}

/** Of hundreds of design tokens those that the theme names. */
function usedTokens(tokens: string, text: string): string {
  const used = new Set([...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
  const lines = [...tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g)].filter(([, name]) => used.has(name));
  return `:host {${lines.map(([line]) => line).join("")}}`;
}

function themed(declarations: string): string {
  return declarations.replace(/--([\w-]+):\s*([^;]+);/g, (line, role: string, value: string) =>
    role in THEMED ? `--${role}: var(--meguru-${THEMED[role]}, ${value});` : line,
  );
}

/** A sheet of the page as it holds within an element. */
function within(text: string): string {
  return sized(
    text
      .replace(/(^|\n)(html|body|html:lang\(en\) body) \{[^}]*\}/g, "")
      .replace(/@media (?:screen and )?\((min|max)-width/g, "@container ($1-width"),
  );
}

/** Sizes relative to the host's root would follow whatever that page has done to it. */
function sized(text: string): string {
  return text
    .replace(/(@(?:media|container)[^{]*)|(-?\d*\.?\d+)rem\b/g, (whole, query: string | undefined, size: string) =>
      query === undefined ? `calc(${size} * var(--meguru-size, 1rem))` : whole,
    )
    .replace(/border-radius: (8|12)px/g, "border-radius: var(--meguru-radius, $1px)");
}
