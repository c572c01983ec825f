import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { figure, openGroups, openKettle, startBrowser } from "./support/browser.mjs";

describe("how a figure was computed", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  test("each figure that has a value has a derivation that ends in it", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    await openGroups(page);
    const ids = await page
      .locator("[data-figure]:has(output)")
      .evaluateAll((list) => list.map((item) => item.dataset.figure));
    assert.ok(ids.length > 8, ids.join());
    for (const id of ids) {
      const value = await figure(page, id);
      await page
        .locator(`[data-figure="${id}"]`)
        .getByRole("button", { name: /どう計算しましたか/ })
        .click();
      const dialog = page.getByRole("dialog");
      const text = (await dialog.innerText()).replaceAll("\u202f", " ");
      assert.ok(text.includes(value), `${id}: ${value}`);
      assert.ok((await dialog.locator(".step").count()) > 1, id);
      await page.keyboard.press("Escape");
      // It is gone a moment after it was closed: the next one must not be taken for it.
      await page.locator("dialog").waitFor({ state: "detached" });
    }
    await context.close();
  });

  test("a step leads to the cell that it came from, and names where defaults come from", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    await page
      .locator('[data-figure="mci_at_average_life"]')
      .getByRole("button", { name: /どう計算しましたか/ })
      .click();
    const dialog = page.getByRole("dialog");
    assert.ok((await dialog.locator(".origin.default").count()) > 0);
    assert.ok((await dialog.locator("cite").count()) > 0);
    await dialog.getByRole("button", { name: "1 行目「本体」の質量" }).first().click();
    await dialog.waitFor({ state: "hidden" });
    const focused = await page.evaluate(() => document.activeElement.getAttribute("aria-label"));
    assert.equal(focused, "質量、1 行目");
    await context.close();
  });

  test("the derivation is copied as text", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page
      .locator('[data-figure="recycled_content"]')
      .getByRole("button", { name: /どう計算しましたか/ })
      .click();
    await page.getByRole("button", { name: "文字としてコピー" }).click();
    await page.getByText("コピーしました。").waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(text, /再生材含有率/);
    assert.match(text, /1 行目「本体」/);
    await context.close();
  });
});
