import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { cell, openKettle, startBrowser } from "./support/browser.mjs";
import { kept } from "./support/copy.mjs";

const TAKE_OVER = { name: "このタブで編集する" };
const value = (page, text) =>
  page.waitForFunction((wanted) => document.querySelector('[data-path="/components/0/name"]')?.value === wanted, text);

describe("two tabs on one product", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  for (const [name, address] of [
    ["the site", () => setup.siteUrl],
    ["the single file", () => setup.fileUrl],
  ]) {
    test(`${name}: one edits, the other shows it and can take over, and nothing typed is lost`, async () => {
      const { page: first, context, complaints } = await openKettle(setup.browser, address());
      await cell(first, "名前", 1).fill("一つ目のタブで");
      await kept(first, "一つ目のタブで");
      const second = await context.newPage();
      await second.goto(address());
      await second.waitForSelector("main.product");
      await value(second, "一つ目のタブで");
      await second.getByRole("button", TAKE_OVER).waitFor();
      assert.equal(await second.locator(".inputs").evaluate((inputs) => inputs.inert), true);
      // What the first tab goes on typing is shown in the second.
      await cell(first, "名前", 1).fill("まだ一つ目で");
      await value(second, "まだ一つ目で");
      // Typed a moment before the other takes over: handed over all the same.
      await cell(first, "名前", 1).fill("最後の一文字まで");
      await second.getByRole("button", TAKE_OVER).click();
      await second.getByText("このタブで編集できます").waitFor();
      await value(second, "最後の一文字まで");
      assert.equal(await second.locator(".inputs").evaluate((inputs) => inputs.inert), false);
      await first.getByRole("button", TAKE_OVER).waitFor();
      await cell(second, "名前", 1).fill("二つ目のタブで");
      await value(first, "二つ目のタブで");
      // When the tab that edits is closed, the other goes on with what it left.
      await kept(second, "二つ目のタブで");
      await second.close();
      await first.getByText("このタブで編集できます").waitFor();
      await cell(first, "名前", 1).fill("また一つ目で");
      await kept(first, "また一つ目で");
      await first.reload();
      await value(first, "また一つ目で");
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  test("another product can be begun beside it, without a copy", async () => {
    const { context } = await openKettle(setup.browser, setup.siteUrl);
    const second = await context.newPage();
    await second.goto(setup.siteUrl);
    await second.getByRole("button", TAKE_OVER).waitFor();
    await second.getByRole("group", { name: "ファイル" }).getByRole("button", { name: "新しい製品" }).click();
    await second.getByText("このタブでは控えを残しません").waitFor();
    await cell(second, "名前", 1).fill("別の製品");
    assert.equal(await cell(second, "名前", 1).inputValue(), "別の製品");
    await context.close();
  });
});
