import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { violationsInAnyScheme } from "./support/access.mjs";
import { figure, openKettle, startBrowser } from "./support/browser.mjs";

const WORDS = {
  "ja-JP": {
    title: "お手元の係数表",
    file: "係数表を開く(CSV)",
    used: /own\.csv、2 件/,
    remove: "使うのをやめる",
    wrong: /2 行目、列「value」/,
    save: "ファイルに保存",
  },
  "en-GB": {
    title: "A factor table of your own",
    file: "Open a factor table (CSV)",
    used: /own\.csv, 2 factors/,
    remove: "Stop using it",
    wrong: /line 2, column "value"/,
    save: "Save file",
  },
};
const HEAD = "for,value,unit,geography,year,gwp_basis,source";
const csv = (text, name = "own.csv") => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

describe("a factor table of one's own", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  for (const [locale, words] of Object.entries(WORDS)) {
    test(`it fills in while the page is open, and is in no file (${locale})`, async () => {
      const { page, context, complaints } = await openKettle(setup.browser, setup.siteUrl, { locale });
      const plain = await figure(page, "carbon_footprint");
      await page.locator("summary").filter({ hasText: words.title }).click();
      const input = page.getByLabel(words.file);
      const rows = [
        "energy:electricity:JP,5,kWh,JP,2024,AR6,Licensed 3.1",
        '"material:pp",1.9,kg,JP,2023,AR5,"Licensed, 3.1"',
      ];
      await input.setInputFiles(csv(`\uFEFF${HEAD}\r\n${rows.join("\r\n")}\r\n`));
      await page.getByText(words.used).waitFor();
      const filled = await figure(page, "carbon_footprint");
      // Power ten times as dirty as the average.
      assert.ok(Number.parseFloat(filled) > 5 * Number.parseFloat(plain), `${plain} ${filled}`);

      // A wrong table says its line and column, and leaves the one in use.
      await input.setInputFiles(csv(`${HEAD}\nmaterial:pp,much,kg,JP,2023,AR5,x\n`, "wrong.csv"));
      await page.getByRole("alert").filter({ hasText: words.wrong }).waitFor();
      assert.equal(await figure(page, "carbon_footprint"), filled);
      assert.deepEqual(await violationsInAnyScheme(page, "meguru-own-table"), []);

      await page.evaluate(() => {
        delete globalThis.showSaveFilePicker;
      });
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: words.save }).click();
      const saved = await (await download).createReadStream();
      let text = "";
      for await (const chunk of saved) text += chunk;
      assert.ok(!text.includes("Licensed"), "the saved product holds nothing of the table");

      await page.getByRole("button", { name: words.remove }).click();
      assert.equal(await figure(page, "carbon_footprint"), plain);
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }
});
