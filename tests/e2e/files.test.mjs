import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import {
  cell,
  figure,
  KETTLE,
  openDocument,
  openKettle,
  openPage,
  reloadProduct,
  startBrowser,
} from "./support/browser.mjs";
import { forgotten, kept } from "./support/copy.mjs";

/** Saves by download, as browsers without a save dialog for pages do. */
async function save(page) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "ファイルに保存" }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

async function withoutSaveDialog(page) {
  await page.evaluate(() => {
    delete window.showSaveFilePicker;
  });
}

describe("files and copies", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  for (const [name, address] of [
    ["the site", () => setup.siteUrl],
    ["the single file", () => setup.fileUrl],
  ]) {
    test(`${name}: a document that was only opened is saved to the last byte`, async () => {
      const { page, context } = await openKettle(setup.browser, address());
      await withoutSaveDialog(page);
      const saved = await save(page);
      assert.equal(saved.name, "kettle.meguru.json");
      assert.equal(saved.text, await readFile(KETTLE, "utf8"));
      await context.close();
    });
  }

  test("a changed document keeps everything else, and opens again as it was saved", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    await withoutSaveDialog(page);
    await cell(page, "質量", 1).fill("約 300 g");
    await page.keyboard.press("Enter");
    assert.match(await page.locator(".save-state").innerText(), /変更があります/);
    const { text } = await save(page);
    const expected = JSON.parse(await readFile(KETTLE, "utf8"));
    expected.components[0].mass = "約 300 g";
    assert.deepEqual(JSON.parse(text), expected);
    assert.match(await page.locator(".save-state").innerText(), /保存済み/);
    const path = join(setup.folder, "again.meguru.json");
    await writeFile(path, text);
    await openDocument(page, path);
    await page.waitForFunction(() => document.querySelector(".save-state").innerText.includes("again"));
    assert.equal((await save(page)).text, text);
    await context.close();
  });

  test("the page says that a new product is in no file yet", async () => {
    const { page, context } = await openPage(setup.browser, setup.siteUrl);
    await page.getByRole("button", { name: "新しい製品を作る" }).click();
    assert.match(await page.locator(".save-state").innerText(), /まだファイルに保存していません/);
    await context.close();
  });

  for (const [name, address] of [
    ["the site", () => setup.siteUrl],
    ["the single file", () => setup.fileUrl],
  ]) {
    test(`${name}: a reload brings the work back from the browser's copy`, async () => {
      const { page, context } = await openKettle(setup.browser, address());
      await cell(page, "名前", 1).fill("胴体");
      await page.keyboard.press("Enter");
      await kept(page, "胴体");
      await reloadProduct(page);
      assert.equal(await cell(page, "名前", 1).inputValue(), "胴体");
      assert.match(await page.locator(".notices").first().innerText(), /控えから開きました/);
      assert.match(await page.locator(".save-state").innerText(), /変更があります/);
      // Typed a moment before, it is not kept a moment after.
      await cell(page, "名前", 1).fill("残さない胴体");
      await page.getByRole("checkbox", { name: "控えを残す" }).uncheck();
      await forgotten(page);
      await page.reload();
      await page.waitForSelector("main.start");
      await forgotten(page);
      await context.close();
    });
  }

  test("a reload right after an edit brings it back too", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    for (const name of ["胴体", "容器", "筒"]) {
      await cell(page, "名前", 1).fill(name);
      await reloadProduct(page);
      assert.equal(await cell(page, "名前", 1).inputValue(), name);
    }
    await context.close();
  });

  test("a page that waited for another takes up its work when that is closed", async () => {
    const { page, context } = await openPage(setup.browser, setup.siteUrl);
    const second = await context.newPage();
    await second.goto(setup.siteUrl);
    await second.waitForSelector("meguru-app:not([inert]) main.start");
    await openDocument(page, KETTLE);
    await cell(page, "名前", 1).waitFor();
    assert.equal(await second.getByRole("button", { name: "製品に戻る" }).count(), 0);
    await page.close();
    await second.getByRole("button", { name: "製品に戻る" }).click();
    assert.equal(await cell(second, "名前", 1).inputValue(), "本体");
    await context.close();
  });

  for (const [name, content, words] of [
    ["no JSON", "部品,質量\n本体,320 g\n", /JSON として読めません/],
    ["another format", '{"format":"something/2","product":{"name":"x"},"components":[]}', /something\/2/],
    ["a newer version", '{"format":"meguru/2","product":{"name":"x"},"components":[]}', /meguru\/2/],
    ["an empty file", "", /空です/],
    ["bytes that are no text", Buffer.from([0xff, 0xfe, 0x00, 0x41]), /UTF-8/],
    ["far too much", `"${"x".repeat(8 * 1024 * 1024)}"`, /8 MB/],
  ]) {
    test(`a file that cannot be opened leaves the product as it is: ${name}`, async () => {
      const { page, context } = await openKettle(setup.browser, setup.siteUrl);
      await cell(page, "名前", 1).fill("胴体");
      await page.keyboard.press("Enter");
      const path = join(setup.folder, "bad.json");
      await writeFile(path, content);
      await openDocument(page, path);
      const alert = page.getByRole("alert").filter({ hasText: "今の製品はそのままです" });
      await alert.waitFor();
      assert.match(await alert.innerText(), words);
      assert.equal(await cell(page, "名前", 1).inputValue(), "胴体");
      await context.close();
    });
  }

  test("every example opens without an error and has figures", async () => {
    const { page, context } = await openPage(setup.browser, setup.siteUrl);
    const examples = page.getByRole("combobox", { name: "見本を開く" });
    const files = await examples
      .locator("option")
      .evaluateAll((options) => options.map(({ value }) => value).filter(Boolean));
    assert.ok(files.length > 0);
    for (const file of files) {
      await examples.selectOption(file);
      const { product } = JSON.parse(await readFile(join(import.meta.dirname, "../../examples", file), "utf8"));
      // The name stands in Japanese before the slash, and in English behind it.
      const [name] = product.name.split(/\s*\/ /);
      await page.locator("main.product").getByRole("heading", { level: 1, name, exact: true }).waitFor();
      assert.equal(await page.locator(".problems .error").count(), 0, file);
      assert.match((await figure(page, "recycled_content")) ?? "", /%$/, file);
    }
    await context.close();
  });

  test("undo leads back to the product before the one that was opened", async () => {
    const { page, context } = await openPage(setup.browser, setup.siteUrl);
    await page.getByRole("button", { name: "新しい製品を作る" }).click();
    await page.getByRole("textbox", { name: "製品の名前" }).fill("やかん");
    await openDocument(page, KETTLE);
    await page.getByRole("heading", { level: 1, name: "電気ケトル 1.2 L" }).waitFor();
    await page.getByRole("button", { name: "元に戻す", exact: true }).click();
    assert.equal(await page.getByRole("textbox", { name: "製品の名前" }).inputValue(), "やかん");
    await context.close();
  });
});
