import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { violationsInAnyScheme } from "./support/access.mjs";
import { openDocument, openPage, startBrowser, wholeProduct } from "./support/browser.mjs";

const KETTLE = join(resolve(import.meta.dirname, "../../examples"), "electric-kettle.json");
const WORDS = {
  "ja-JP": { open: "ファイルを開く", title: "循環の選択肢の効果", better: "改善", longer: "長寿命化" },
  "en-GB": { open: "Open file", title: "What circular choices do", better: "better", longer: "Longer life" },
};

describe("what circular choices do", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  for (const [locale, words] of Object.entries(WORDS)) {
    test(`each choice shows footprint and circularity side by side, and changes nothing (${locale})`, async () => {
      const { page, context } = await openPage(setup.browser, setup.siteUrl, {
        locale,
        viewport: { width: 320, height: 700 },
      });
      await openDocument(page, KETTLE, words.open);
      await wholeProduct(page);
      const levers = page.locator("meguru-levers");
      // Nothing is computed before somebody looks.
      assert.equal(await levers.locator(".lever").count(), 0);
      await levers.getByRole("heading", { name: words.title }).click();
      // The browser tells of an opened fold a moment later.
      await levers.locator(".lever").nth(5).waitFor();
      assert.equal(await levers.locator(".lever").count(), 6);

      const longer = levers.getByRole("region", { name: words.longer });
      const lines = await longer.locator("dd").allInnerTexts();
      assert.ok(lines.length >= 3, lines.join("\n"));
      for (const line of lines) assert.match(line, /→/);
      // A kettle that is used longer uses more power in all, and less carbon a year.
      assert.match(lines[0], new RegExp(words.better));

      const before = await page.locator("meguru-results .figures output").first().innerText();
      await levers.getByRole("heading", { name: words.title }).click();
      assert.equal(await page.locator("meguru-results .figures output").first().innerText(), before);

      await levers.getByRole("heading", { name: words.title }).click();
      await levers.locator(".lever").nth(5).waitFor();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${width}`);
      assert.deepEqual(await violationsInAnyScheme(page, "meguru-levers"), []);
      await context.close();
    });
  }
});
