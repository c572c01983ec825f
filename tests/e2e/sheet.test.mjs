import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { overhang, violationsInAnyScheme } from "./support/access.mjs";
import { figure, openKettle, startBrowser } from "./support/browser.mjs";
import { kept } from "./support/copy.mjs";

/** The page boxes of a PDF, in points; Chromium writes them uncompressed. */
const boxes = (pdf) => pdf.toString("latin1").match(/\/MediaBox ?\[[^\]]*\]/g) ?? [];

async function openSheet(setup, url, options) {
  const opened = await openKettle(setup.browser, url, options);
  const shown = await figure(opened.page, "mci_at_average_life");
  await opened.page.getByRole("link", { name: options?.locale ? "Assessment sheet" : "評価書" }).click();
  await opened.page.waitForFunction(() =>
    /[0-9a-f]{64}/.test(document.querySelector("article.sheet")?.textContent ?? ""),
  );
  return { ...opened, shown, text: await opened.page.locator("article.sheet").innerText() };
}

describe("the assessment sheet", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  for (const [name, address] of [
    ["the site", () => setup.siteUrl],
    ["the single file", () => setup.fileUrl],
  ]) {
    test(`${name}: holds figures, gaps, inputs with their origins, and steps that can be followed by hand`, async () => {
      const { page, text, shown, complaints, context } = await openSheet(setup, address());
      assert.ok(text.includes(`物質循環性指標 MCI(平均寿命)`) && text.includes(shown));
      await kept(page, "電気ケトル");
      // The file's own hash, so that a sheet and a file can be told to belong together.
      const hash = /[0-9a-f]{64}/.exec(text)?.[0];
      const expected = await page.evaluate(async () => {
        const copy = await new Promise((found) => {
          const opening = indexedDB.open("meguru");
          opening.onsuccess = () => {
            const asked = opening.result.transaction("copies").objectStore("copies").get("last");
            asked.onsuccess = () => found(asked.result.text);
          };
        });
        const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(copy));
        return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
      });
      assert.equal(hash, expected);
      // MCI = 1 − LFI × 0.9, as printed: the last line of the first figure's formula comes out.
      const line = /MCI\s*= max\(0, 1 − LFI × 0\.9\)|MCI\s*= 1 − LFI × 0\.9\s*= 1 − ([\d.]+) × 0\.9\s*= ([\d.]+)/.exec(
        text.slice(text.lastIndexOf("計算の道筋")).replaceAll("\n", " "),
      );
      assert.ok(line, "the formula of the MCI in symbols and numbers");
      // Its value stands with the range that the results have, and with how that is found.
      const range = page.locator("article.sheet").getByText(/^値の幅 [\d.]+〜[\d.]+$/);
      const [low, high] = (await range.innerText()).match(/[\d.]+/g);
      assert.ok(low <= shown && shown <= high && low < high, `${low}, ${shown}, ${high}`);
      await page.getByText("確率ではありません").waitFor();
      assert.match(text, /足りないデータ\(\d+\)/);
      assert.match(text, /第三者の検証を受けたものではありません/);
      assert.ok(!/not named/.test(text));
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  test("says that the range is not there where a part of the program does not come", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    await page.evaluate(() => {
      location.hash = "#/start";
    });
    await page.route(/meguru_pictures/, (route) => route.abort());
    await page.reload();
    await page.goto(`${setup.siteUrl}#/sheet`);
    await page.getByText("幅は、プログラムの一部を読み込めなかったため計算できませんでした。").waitFor();
    assert.match(await page.locator("article.sheet").innerText(), /主な数値/);
    await context.close();
  });

  test("prints on A4, each page with its number and the number of pages", async () => {
    const { page, context } = await openSheet(setup, setup.siteUrl);
    // The first page is the sheet's own, so that none stands empty before it.
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).page), "sheet");
    await page.emulateMedia({ media: null });
    assert.doesNotMatch(await page.locator("article.sheet").innerText(), /\d year|CO₂e\/unit/);
    const whole = await page.pdf({ preferCSSPageSize: true });
    const pages = boxes(whole);
    assert.ok(pages.length >= 4, `${pages.length} pages`);
    for (const box of pages) assert.match(box, /0 0 59[45][\d.]* 84[12]/);
    await page.getByRole("checkbox", { name: "部品ごとの計算も載せる" }).uncheck();
    const short = boxes(await page.pdf({ preferCSSPageSize: true }));
    assert.ok(short.length < pages.length, `${short.length} of ${pages.length} pages`);
    const sheet = await page.evaluate(() =>
      document.adoptedStyleSheets.some((one) =>
        [...one.cssRules].some((rule) => /counter\(pages\)/.test(rule.cssText)),
      ),
    );
    assert.ok(sheet, "the browser understands the numbers of pages");
    await context.close();
  });

  test("leaves as CSV for spreadsheet programs, in full precision and safe from formulas", async () => {
    const { page, context } = await openSheet(setup, setup.siteUrl);
    await page.evaluate(() => {
      location.hash = "#/product";
    });
    await page.getByRole("textbox", { name: "製品の名前" }).fill("=1+1");
    await page.getByRole("link", { name: "評価書" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "数値を CSV で保存" }).click();
    const saved = await download;
    const bytes = await readFile(await saved.path());
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const lines = bytes.toString("utf8").split("\r\n");
    assert.match(lines[0], /数値,値,単位/);
    const mci = lines.find((line) => line.startsWith("物質循環性指標 MCI(平均寿命)"));
    assert.ok(/,0\.\d{6,},/.test(mci), mci);
    assert.ok(lines.every((line) => !/(^|,)[=@]/.test(line)));
    const workbook = page.waitForEvent("download");
    await page.getByRole("button", { name: "XLSX で保存" }).click();
    const file = await workbook;
    assert.match(file.suggestedFilename(), /評価書\.xlsx$/);
    assert.equal((await readFile(await file.path())).subarray(0, 2).toString(), "PK");
    await context.close();
  });

  for (const locale of [undefined, "en-GB"]) {
    test(`has nothing that a screen reader stumbles over, in any colours (${locale ?? "ja-JP"})`, async () => {
      const { page, context } = await openSheet(setup, setup.siteUrl, { ...(locale && { locale }) });
      assert.deepEqual(await violationsInAnyScheme(page), []);
      await page.setViewportSize({ width: 320, height: 700 });
      assert.ok((await overhang(page)) <= 0, "fits 320 px");
      await context.close();
    });
  }
});
