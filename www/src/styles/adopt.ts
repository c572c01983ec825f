import tokens from "virtual:design-tokens";
import base from "./base.css?inline";
import controls from "./controls.css?inline";
import layout from "./layout.css?inline";
import parts from "./parts.css?inline";
import print from "./print.css?inline";
import results from "./results.css?inline";
import theme from "./theme.css?inline";

/** Styles the page by adopted sheets: the one way that a policy without inline styles allows in both builds. */
export function adoptStyles(): void {
  for (const text of [tokens, theme, base, controls, layout, parts, results, print]) adopt(text);
  paper = document.adoptedStyleSheets.at(-1);
}

const adopted = new Set<string>();

/** The styles of paper, which come after those of the page. */
let paper: CSSStyleSheet | undefined;

/** Adds styles of the page itself that are needed later: those of paper still come after them. */
export function adoptBeforePaper(text: string): void {
  const sheets = [...document.adoptedStyleSheets];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.splice(paper ? sheets.indexOf(paper) : sheets.length, 0, sheet);
  document.adoptedStyleSheets = sheets;
}

/** Adds the styles of a part of the page that is loaded when it is first opened; parts may share them. */
export function adopt(text: string): void {
  if (adopted.has(text)) return;
  adopted.add(text);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
