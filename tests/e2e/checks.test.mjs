import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { overhang, unfold, violationsInAnyScheme } from "./support/access.mjs";
import { openDocument, openPage, pause, startBrowser } from "./support/browser.mjs";

/** A kettle with a bag of little recycled plastic, sold in the European Union. */
const CHECKED = resolve(import.meta.dirname, "fixtures/checked.meguru.json");

const DAY = "2026-11-26";

/** The screen of checks for the kettle, as the reader sees it on a fixed day. */
async function openChecks(setup, { file, locale = "ja-JP", market, ...options } = {}) {
  const opened = await openPage(setup.browser, file ? setup.fileUrl : setup.siteUrl, { locale, ...options });
  const { page } = opened;
  await openDocument(page, CHECKED, locale.startsWith("en") ? "Open file" : "ファイルを開く");
  await page.waitForSelector("main.product");
  await page.getByRole("link", { name: /^(確認|Checks)$/ }).click();
  await page.locator("meguru-checks .outcome").first().waitFor();
  await chooseDay(page, DAY);
  if (market) await page.locator("#checks-market").selectOption(market);
  await settled(page);
  return opened;
}

async function chooseDay(page, day) {
  await page.locator("#checks-day").fill(day);
  await page.locator("#checks-day").dispatchEvent("change");
}

/** Waits until what was asked last is answered: that is asked after a pause in typing. */
async function settled(page) {
  await pause(page, 400);
  await page.waitForSelector('.checks-parts[aria-busy="false"]');
}

/** The outcome of a rule, as the screen shows it; folded groups are opened. */
async function outcomeOf(page, rule) {
  await page.locator(".outcome > details:not([open]) > summary").evaluateAll((folded) => {
    for (const summary of folded) summary.click();
  });
  await page.locator(`[data-rule="${rule}"]`).waitFor();
  return await page.locator(`[data-rule="${rule}"]`).getAttribute("data-outcome");
}

describe("checks", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  test("nothing of the checks is fetched before somebody opens them, and nothing of them twice", async () => {
    const { page, context, requests } = await openPage(setup.browser, setup.siteUrl);
    await openDocument(page, CHECKED);
    await page.waitForSelector("main.product");
    await page.waitForTimeout(500);
    const ofChecks = () => requests.filter((address) => /checks|worker/.test(address));
    assert.deepEqual(ofChecks(), []);
    const screens = () => requests.filter((address) => /screen-/.test(address)).length;
    const before = screens();
    await page.getByRole("link", { name: "確認", exact: true }).click();
    await page.locator("meguru-checks .outcome").first().waitFor();
    const modules = () => requests.filter((address) => address.endsWith(".wasm") && address.includes("checks"));
    assert.equal(modules().length, 1);
    assert.ok(screens() > before);
    await page.getByRole("link", { name: "製品", exact: true }).click();
    await page.waitForSelector("main.product");
    await page.getByRole("link", { name: "確認", exact: true }).click();
    await page.locator("meguru-checks .outcome").first().waitFor();
    assert.equal(modules().length, 1);
    await context.close();
  });

  for (const [file, locale] of [
    [false, "ja-JP"],
    [true, "ja-JP"],
    [false, "en-GB"],
    [true, "en-GB"],
  ]) {
    const where = `${file ? "single file" : "site"}, ${locale}`;

    test(`a rule that is not met says by how much, and leads to the row (${where})`, async () => {
      const { page, context, complaints } = await openChecks(setup, { file, locale, market: "uk" });
      const rule = page.locator('[data-outcome="not_met"] [data-rule="UK-PPT-01"]');
      const words = (await rule.innerText()).replaceAll("\u202f", "");
      assert.match(words, locale === "ja-JP" ? /30% 以上/ : /at least 30%/);
      assert.match(words, /25%/);
      assert.match(words, locale === "ja-JP" ? /5 ?ポイント/ : /5 percentage points/);
      await rule.locator(".causes button").first().click();
      await page.waitForSelector("main.product");
      await page.waitForFunction(() =>
        document.activeElement?.closest("[data-path]")?.dataset.path.startsWith("/components/1"),
      );
      assert.deepEqual(complaints, []);
      await context.close();
    });

    test(`an answer that a rule waits for changes its outcome, and stands in the product (${where})`, async () => {
      const { page, context } = await openChecks(setup, { file, locale, market: "eu" });
      const rule = page.locator('[data-rule="EU-PPWR-01"]');
      assert.equal(await rule.getAttribute("data-outcome"), "cannot_tell");
      // The rule leads to its question.
      await rule.locator(".missing button").first().click();
      const fields = page.locator('[data-path$="/facts/heavy_metals_mg_per_kg"]');
      await page.waitForFunction(() => document.activeElement?.dataset.path?.endsWith("/heavy_metals_mg_per_kg"));
      assert.equal(await fields.count(), 2);
      await page.keyboard.type("100.1");
      await settled(page);
      assert.equal(await rule.getAttribute("data-outcome"), "not_met");
      for (const field of await fields.all()) await field.fill("100");
      await settled(page);
      assert.equal(await outcomeOf(page, "EU-PPWR-01"), "evidence_needed");
      await rule.locator(".on-file input").check();
      await settled(page);
      assert.equal(await outcomeOf(page, "EU-PPWR-01"), "met");
      await page.keyboard.press("Control+z");
      await settled(page);
      assert.equal(await outcomeOf(page, "EU-PPWR-01"), "evidence_needed");
      await page.evaluate(() => {
        delete globalThis.showSaveFilePicker;
      });
      const download = page.waitForEvent("download");
      await page.keyboard.press("Control+s");
      const saved = JSON.parse(await readFile(await (await download).path(), "utf8"));
      assert.equal(saved.components[1].facts.heavy_metals_mg_per_kg, 100);
      await context.close();
    });

    test(`another day brings another law (${where})`, async () => {
      const { page, context } = await openChecks(setup, { file, locale, market: "eu" });
      assert.equal(await outcomeOf(page, "EU-PPWR-08"), "not_yet_in_force");
      await chooseDay(page, "2030-01-01");
      await settled(page);
      assert.equal(await outcomeOf(page, "EU-PPWR-08"), "review");
      await chooseDay(page, "2029-12-31");
      await settled(page);
      assert.equal(await outcomeOf(page, "EU-PPWR-08"), "not_yet_in_force");
      await context.close();
    });

    test(`a claim is found at its place, with the wording that the figures support (${where})`, async () => {
      const { page, context, complaints } = await openChecks(setup, { file, locale, market: "eu" });
      await page.locator("#claim-text").fill("🌱 Eco-friendly kettle of 90% recycled plastic");
      const finding = page.locator(".finding-list > li");
      await finding.first().waitFor();
      assert.equal(await page.locator(".claim-shown mark").first().innerText(), "Eco-friendly");
      assert.match(await finding.first().innerText(), /Eco-friendly/);
      // The sprout is one character.
      assert.match(
        await finding.first().innerText(),
        locale === "ja-JP" ? /3 文字目から 14 文字目/ : /characters 3 to 14/,
      );
      const claimed = finding.filter({ hasText: /90/ }).first();
      assert.equal(await claimed.getAttribute("data-outcome"), "not_met");
      assert.ok((await page.locator("[data-wording]").count()) > 0);
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  test("a word that is being composed is nobody's claim yet, and nothing touches the field", async () => {
    const { page, context } = await openChecks(setup, { market: "jp" });
    await page.locator("#claim-text").evaluate((area) => {
      const { set, get } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value");
      globalThis.written = [];
      Object.defineProperty(area, "value", {
        get,
        set(text) {
          globalThis.written.push(text);
          set.call(this, text);
        },
      });
      area.focus();
    });
    const session = await page.context().newCDPSession(page);
    for (const text of ["え", "えこ"]) {
      await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
      await page.waitForTimeout(500);
    }
    assert.equal(await page.locator(".finding-list").count(), 0);
    await session.send("Input.insertText", { text: "環境にやさしい" });
    await page.locator(".finding-list > li").first().waitFor();
    assert.equal(await page.locator(".claim-shown mark").first().innerText(), "環境にやさしい");
    assert.deepEqual(await page.evaluate(() => globalThis.written), []);
    await context.close();
  });

  test("the words of a claim outlive other screens and a reload, and stay out of the product", async () => {
    const { page, context } = await openChecks(setup, { market: "jp" });
    await page.locator("#claim-text").fill("環境にやさしい");
    await page.locator(".finding-list > li").first().waitFor();
    await page.getByRole("link", { name: "製品", exact: true }).click();
    await page.waitForSelector("main.product");
    await page.getByRole("link", { name: "確認", exact: true }).click();
    assert.equal(await page.locator("#claim-text").inputValue(), "環境にやさしい");
    await page.reload();
    await page.locator(".finding-list > li").first().waitFor();
    assert.equal(await page.locator("#claim-text").inputValue(), "環境にやさしい");
    assert.equal(await page.locator("#checks-day").inputValue(), DAY);
    await context.close();
  });

  test("recycled content stands side by side, with what was left out", async () => {
    const { page, context } = await openChecks(setup, { locale: "en-GB" });
    const row = (meaning) => page.locator(`table.recycled tr[data-meaning="${meaning}"]`);
    const bag = (meaning) => row(meaning).nth(1).innerText();
    // The bag: 5 % after use and 20 % before use of 20 g.
    assert.match(await bag("recycled_eu_packaging"), /\b5\s*%[\s\S]*0\.001[\s\S]*0\.02[\s\S]*0\.004 kg: pre-consumer/);
    assert.match(await bag("recycled_uk_packaging_tax"), /\b25\s*%[\s\S]*0\.005[\s\S]*0\.02/);
    await context.close();
  });

  test("rules are chosen by how binding they are and by instrument", async () => {
    const { page, context } = await openChecks(setup, { market: "uk", locale: "en-GB" });
    const shown = () => page.locator(".counts li").allInnerTexts();
    const all = await shown();
    await page.locator("#checks-severity").selectOption("law");
    assert.notDeepEqual(await shown(), all);
    assert.equal(await page.locator('[data-rule="UK-PPT-01"]').count(), 1);
    await page.locator("#checks-severity").selectOption("guidance");
    assert.equal(await page.locator('[data-rule="UK-PPT-01"]').count(), 0);
    await context.close();
  });

  test("when the module cannot be fetched, the page says so, and another try brings it", async () => {
    const { page, context } = await openPage(setup.browser, setup.siteUrl);
    await page.route(/meguru_checks.*\.wasm/, (route) => route.abort());
    await page.goto(`${setup.siteUrl}#/checks`);
    const retry = page.locator("main.checks").getByRole("button", { name: "もう一度試す" });
    await retry.waitFor();
    await page.unroute(/meguru_checks.*\.wasm/);
    await retry.click();
    await page.locator("#claim-text").waitFor();
    await context.close();
  });

  for (const locale of ["ja-JP", "en-GB"]) {
    test(`axe finds nothing in any colours, and nothing but tables scrolls sideways at 320 px (${locale})`, async () => {
      const { page, context } = await openChecks(setup, { market: "eu", locale });
      await page.locator("#claim-text").fill("Eco-friendly kettle of 90% recycled plastic");
      await page.locator(".finding-list > li").first().waitFor();
      await unfold(page);
      assert.deepEqual(await violationsInAnyScheme(page), []);
      await page.setViewportSize({ width: 320, height: 600 });
      assert.ok((await overhang(page)) <= 0);
      await context.close();
    });
  }
});
