import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { cell, figure, openKettle, openPage, startBrowser } from "./support/browser.mjs";

const read = (link) => JSON.parse(inflateRawSync(Buffer.from(link.split("#d1=")[1], "base64url")).toString());
const write = (shared) => `#d1=${deflateRawSync(Buffer.from(JSON.stringify(shared))).toString("base64url")}`;

async function makeLink(page) {
  await page.getByText("リンクで共有する", { exact: true }).click();
  await page.getByRole("button", { name: "リンクを作る" }).click();
  return await page.getByRole("textbox", { name: "リンク", exact: true }).inputValue();
}

describe("a product as a link", () => {
  let setup;
  let link;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  test("holds every input, and gives the same figures elsewhere", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    link = await makeLink(page);
    assert.ok(link.startsWith(`${setup.siteUrl}#d1=`));
    const shared = read(link);
    assert.match(shared.engine, /^\d+\.\d+\.\d+$/);
    assert.ok(Object.keys(shared.tables).length > 0 && typeof shared.figures.carbon_footprint === "number");
    const shown = await figure(page, "mci_at_average_life");
    // Another product than the one that was made a link of: the link is an old one, and goes.
    await cell(page, "名前", 1).fill("別の名前");
    await page.getByRole("textbox", { name: "リンク", exact: true }).waitFor({ state: "detached" });
    await context.close();

    const other = await openPage(setup.browser, link);
    await other.page.waitForSelector("main.product");
    assert.equal(await figure(other.page, "mci_at_average_life"), shown);
    await other.page.getByText("リンクを作ったときと同じ").waitFor();
    const hash = await other.page.evaluate(() => location.hash);
    assert.equal(hash, "#/product", "the product is not left in the address");
    const name = await other.page.getByRole("heading", { level: 1 }).innerText();
    await other.page.waitForTimeout(600);
    await other.page.reload();
    await other.page.waitForSelector("main.product");
    assert.equal(await other.page.getByRole("heading", { level: 1 }).innerText(), name);
    assert.deepEqual(other.complaints, []);
    await other.context.close();
  });

  test("says which figures differ from when it was made, and with which versions that was", async () => {
    const shared = read(link);
    shared.engine = "0.0.9";
    shared.figures.mci_at_average_life = 0.99;
    const { page, context } = await openPage(setup.browser, setup.siteUrl + write(shared));
    const alert = page.getByRole("alert").filter({ hasText: "リンクから製品を開きました" });
    await alert.waitFor();
    assert.match(await alert.innerText(), /0\.99 → 0\.\d\d.*0\.0\.9/s);
    await context.close();
  });

  test("that was cut off, is no product, is of a later format, or unpacks without end changes nothing", async () => {
    const { page, complaints, context } = await openKettle(setup.browser, setup.siteUrl);
    const bomb = `#d1=${deflateRawSync(Buffer.alloc(200 * 1024 * 1024, "[")).toString("base64url")}`;
    const fragments = [link.slice(link.indexOf("#"), -20), "#d1=", "#d1=%%%", write({ engine: "1" }), write([]), bomb];
    for (const fragment of fragments) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, fragment);
      await page.getByText("このリンクからは製品を開けません").waitFor();
      await page.waitForURL(/#\/product$/);
      await page.getByRole("heading", { level: 1, name: "電気ケトル 1.2 L", exact: true }).waitFor();
      await page.getByRole("alert").getByRole("button", { name: "閉じる" }).click();
    }
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      link.replace(/.*#d1=/, "#d2="),
    );
    await page.getByText("新しい版の Meguru で作られて").waitFor();
    await page.waitForURL(/#\/product$/);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("is opened as a step that can be undone, where another product was being worked on", async () => {
    const { page, context } = await openPage(setup.browser, setup.siteUrl);
    await page.getByRole("group", { name: "ファイル" }).getByRole("button", { name: "新しい製品" }).click();
    await cell(page, "名前", 1).fill("書きかけ");
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      link.slice(link.indexOf("#")),
    );
    await page.getByRole("heading", { level: 1, name: "電気ケトル" }).waitFor();
    await page.getByText("前の製品には「元に戻す」で戻れます").waitFor();
    await page.keyboard.press("Control+Z");
    await page.waitForFunction(() => document.querySelector('[data-path="/components/0/name"]')?.value === "書きかけ");
    await context.close();
  });

  test("is not made of a file on the disk, and the page says what to do instead", async () => {
    const { page, context } = await openKettle(setup.browser, setup.fileUrl);
    await page.getByText("リンクで共有する", { exact: true }).click();
    await page.getByText("リンクでは渡せません").waitFor();
    await context.close();
  });
});
