import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { KETTLE, openDocument, openPage, startBrowser } from "./support/browser.mjs";
import { serve } from "./support/server.mjs";

const ROOT = join(import.meta.dirname, "../..");

/** A third language is one file: the page offers it, and says what stands in English. */
describe("a language that somebody has begun to translate", () => {
  let setup;
  let host;
  before(async () => {
    setup = await startBrowser();
    execFileSync("npx", ["vite", "build", "--config", "www/vite.site.ts", "--logLevel", "warn"], {
      cwd: ROOT,
      env: { ...process.env, MEGURU_DIST: setup.folder, MEGURU_TRANSLATIONS: "tests/e2e/fixtures/translations" },
    });
    host = await serve(join(setup.folder, "site"));
  });
  after(async () => {
    await host?.close();
    await setup?.close();
  });

  test("is offered, remembered, and falls back to English in plain sight", async () => {
    const { page, complaints, context } = await openPage(setup.browser, host.url, { locale: "en-GB" });
    await page.getByRole("button", { name: "français" }).click();
    await page.getByRole("heading", { level: 1, name: "Votre produit est-il circulaire ?" }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), "fr");
    assert.match(await page.getByRole("contentinfo").innerText(), /stands in English/);
    await openDocument(page, KETTLE, "Open file");
    await page.getByRole("heading", { name: "Résultats" }).waitFor();
    // A figure as French writes it.
    await page.locator('[data-figure="mci_at_average_life"] output', { hasText: /^0,\d\d$/ }).waitFor();
    // What has been translated of the methods is French, and what has not is marked as English.
    await page.goto(`${host.url}#/methods`);
    const equation = (name) => page.locator(`main.methods tr:has(th:text-is("${name}")) td`).first();
    await equation("Number of uses").waitFor();
    assert.equal(await equation("Circular share of revenue").locator("[lang]").count(), 0);
    assert.equal(
      await equation("Circular share of revenue").innerText(),
      "chiffre d'affaires circulaire / chiffre d'affaires",
    );
    assert.equal(await equation("Carbon footprint by 50:50").locator("[lang=en]").count(), 1);
    assert.equal(await equation("Number of uses").locator("[lang]").count(), 0);
    await page.goto(`${host.url}#/checks`);
    await page.getByRole("heading", { level: 1, name: "Checks" }).waitFor();
    await page.locator("meguru-checks-part [data-outcome], meguru-checks-part h2").first().waitFor();
    await page.reload();
    await page.getByRole("link", { name: "Accueil" }).waitFor();
    await page.getByRole("button", { name: "日本語" }).click();
    await page.getByRole("link", { name: "計算方法" }).waitFor();
    assert.doesNotMatch(await page.getByRole("contentinfo").innerText(), /英語で表示/);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("is chosen by the browser's own language", async () => {
    const { page, context } = await openPage(setup.browser, host.url, { locale: "fr-FR" });
    await page.getByRole("link", { name: "Méthodes" }).waitFor();
    await context.close();
  });
});
