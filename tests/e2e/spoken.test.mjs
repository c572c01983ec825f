import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { openKettle, startBrowser } from "./support/browser.mjs";

/**
 * The results as a reader of the screen hears them: roles, names and their order, as reviewed by eye. A change of a
 * figure, a word or the order shows here; `UPDATE_GOLDEN=1` writes the records anew, to be reviewed as part of the change.
 */
describe("the results, spoken", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  for (const locale of ["ja-JP", "en-GB"]) {
    test(`read in an order and by names that make sense (${locale})`, async () => {
      const { page, context } = await openKettle(setup.browser, setup.siteUrl, { locale });
      const results = page.locator("section.results");
      await results.locator(".reason").waitFor();
      // Pictures are drawn when they come near the window.
      await page.setViewportSize({ width: 1400, height: 6000 });
      for (const name of ["flow", "allocations", "quality", "gaps"]) {
        const picture = results.locator(`meguru-${name}`);
        await picture.scrollIntoViewIfNeeded();
        await picture.locator(".picture").first().waitFor({ state: "attached" });
      }
      await results.locator(".picture svg.drawing").first().waitFor();
      const heard = `${await results.ariaSnapshot()}\n`;
      const record = resolve(import.meta.dirname, `fixtures/results.${locale.slice(0, 2)}.aria.yml`);
      if (process.env.UPDATE_GOLDEN) await writeFile(record, heard);
      assert.equal(heard, await readFile(record, "utf8"));
      await context.close();
    });
  }
});
