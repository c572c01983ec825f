import axe from "axe-core";
import { painted } from "./browser.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules that look at colours: all others answer the same in every scheme. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** What else a page may be shown in, after light. */
const SCHEMES = [
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "light", forcedColors: "active" },
];

/**
 * Broken rules of accessibility, each with its first places. `within` is the selector of a part of the page. Only what is
 * broken crosses from the page: all that is in order, with its thousands of places, takes longer to hand over than to find.
 */
export async function violations(page, { within, rules } = {}) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const runOnly = rules ? { type: "rule", values: rules } : { type: "tag", values: RULES };
  return await page.evaluate(
    async ([within, runOnly]) => {
      const { violations } = await globalThis.axe.run(within ?? document, { runOnly, resultTypes: ["violations"] });
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 4)
            .map(({ target }) => target.join(" "))
            .join(", ")}`,
      );
    },
    [within, runOnly],
  );
}

/** Broken rules in light, dark and forced colours. */
export async function violationsInAnyScheme(page, within) {
  const found = await violations(page, { within });
  for (const scheme of SCHEMES) {
    await page.emulateMedia(scheme);
    // Colours that change slowly are those of no scheme.
    await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {}))));
    const ofScheme = await violations(page, { within, rules: OF_COLOURS });
    found.push(...ofScheme.map((one) => `${JSON.stringify(scheme)}: ${one}`));
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  return found;
}

/** Opens every fold, and those that come to light by it. */
export async function unfold(page) {
  const folded = page.locator("details:not([open])");
  while ((await folded.count()) > 0) {
    await folded.evaluateAll((folds) => {
      for (const fold of folds) fold.open = true;
    });
    await painted(page);
  }
}

/** How far the page is wider than its window, once that has its size and what follows its width is drawn. */
export async function overhang(page) {
  await page.waitForFunction((width) => innerWidth === width, page.viewportSize().width);
  await painted(page);
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
