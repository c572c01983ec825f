import tokens from "@digital-go-jp/design-tokens/dist/tokens-simple.css?inline";
import base from "./base.css?inline";
import controls from "./controls.css?inline";
import factors from "./factors.css?inline";
import footprint from "./footprint.css?inline";
import layout from "./layout.css?inline";
import parts from "./parts.css?inline";
import print from "./print.css?inline";
import results from "./results.css?inline";
import theme from "./theme.css?inline";

/** Styles the page by adopted sheets: the one way that a policy without inline styles allows in both builds. */
export function adoptStyles(): void {
  for (const text of [tokens, theme, base, controls, layout, parts, factors, results, footprint, print]) adopt(text);
}

const adopted = new Set<string>();

/** Adds the styles of a part of the page that is loaded when it is first opened; parts may share them. */
export function adopt(text: string): void {
  if (adopted.has(text)) return;
  adopted.add(text);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
