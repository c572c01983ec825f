import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { overhang } from "./support/access.mjs";
import { openDocument, openKettle, openPage, reloadProduct, startBrowser } from "./support/browser.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const BOTTLE = "/components/0/inflow/post_consumer_recycled";
const WORDS = {
  "ja-JP": {
    copy: /写しを作る: 製品|製品: 写しを作る/,
    edit: /開いて編集$/,
    name: "再生材60",
    bar: "試案「再生材60」を編集しています",
    back: "製品に戻る",
    better: "右のほうが良い",
    undo: "元に戻す",
    save: "ファイルに保存",
    open: "ファイルを開く",
    link: "リンクには|リンクに入りません",
  },
  "en-GB": {
    copy: "Make a copy: Product",
    edit: /^Open and edit: /,
    name: "Recycled 60",
    bar: 'You are editing the variant "Recycled 60"',
    back: "Back to the product",
    better: "right is better",
    undo: "Undo",
    save: "Save file",
    open: "Open file",
    link: "not in the link",
  },
};

/** Goes to the variants, without loading the page anew. */
async function goTo(page, address) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

/** The text of a field of the parts list. */
function share(page) {
  return page.locator(`main.product [data-path="${BOTTLE}"]`);
}

async function save(page, button) {
  await page.evaluate(() => {
    delete window.showSaveFilePicker;
  });
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return await readFile(await (await download).path(), "utf8");
}

describe("variants", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  for (const [locale, words] of Object.entries(WORDS)) {
    test(`a copy is changed and compared, and the product stays (${locale})`, async () => {
      const { page, context, complaints } = await openPage(setup.browser, setup.siteUrl, { locale });
      await page.locator('[data-template="pet-bottle"]').click();
      await page.waitForSelector("main.guide");
      await goTo(page, "#/variants");
      const screen = page.locator("meguru-variants");
      await screen.getByRole("button", { name: words.copy }).press("Enter");
      // The name has the focus, whole, so that typing replaces it.
      const name = screen.locator("[data-variant] input");
      await page.waitForFunction(() => document.activeElement?.closest("[data-variant]"));
      await page.keyboard.type(words.name);
      assert.equal(await name.inputValue(), words.name);
      await screen.locator("[data-variant]").getByRole("button", { name: words.edit }).press("Enter");

      await page.waitForSelector("main.product");
      assert.ok((await page.locator(".variant-bar").innerText()).includes(words.bar));
      await share(page).fill("60");
      await share(page).press("Enter");
      assert.equal(await page.locator(".variant-bar").count(), 1);
      await page.getByRole("button", { name: words.back }).press("Enter");
      await page.locator(".variant-bar").waitFor({ state: "detached" });
      assert.equal(await share(page).inputValue(), "37.7 %");

      await goTo(page, "#/variants");
      const moved = screen.locator('[data-line="recycled_content"]');
      await moved.waitFor();
      const told = (await moved.innerText()).replaceAll("\u202f", " ");
      assert.match(told, /↑ \+\d/);
      assert.ok(told.includes(words.better), told);
      // Only the row that differs, old and new.
      const rows = screen.locator("[aria-labelledby=variants-rows] .differs");
      assert.equal(await rows.count(), 1);
      assert.equal(await rows.locator("del").innerText(), "37.7 %");
      assert.equal(await rows.locator("ins").innerText(), "60 %");
      assert.equal(await screen.locator("[aria-labelledby=variants-footprint] tbody").count(), 6);
      await screen.locator("[aria-labelledby=variants-checks] p >> nth=1").waitFor();

      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
          [],
        );
      }
      await page.setViewportSize({ width: 320, height: 700 });
      assert.ok((await overhang(page)) <= 0);
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  test("a slider makes a variant and writes to it alone; a reload and a file keep it; deleting is undone", async () => {
    const words = WORDS["en-GB"];
    const { page, context } = await openKettle(setup.browser, setup.siteUrl, { locale: "en-GB" });
    const product = JSON.parse(await save(page, words.save));
    await goTo(page, "#/variants");
    const screen = page.locator("meguru-variants");
    const slider = screen.locator('[data-lever="recycled_content"] input');
    await slider.waitFor();
    await slider.focus();
    for (let step = 0; step < 10; step += 1) await page.keyboard.press("ArrowRight");
    await screen.locator("[aria-labelledby=variants-rows] ins", { hasText: "36 %" }).waitFor();
    assert.equal(await slider.inputValue(), "10");
    assert.match(await slider.getAttribute("aria-valuetext"), /10/);
    // One run of one slider is one step of the history, and making the variant the one before.
    const file = JSON.parse(await save(page, words.save));
    const { meguru_variants: kept, ...others } = file.extensions;
    assert.deepEqual({ ...file, extensions: others }, product);
    assert.deepEqual(kept[0].levers, { recycled_content: 0.1 });
    // A tenth of the 60 % that were virgin.
    assert.equal(kept[0].document.components[0].inflow.post_consumer_recycled, 0.36);
    assert.equal(kept[0].document.extensions.meguru_variants, undefined);

    // A visit that begins here has the names of all that is compared.
    await page.reload();
    await screen.locator("#variants-footprint").waitFor();
    assert.doesNotMatch(await screen.innerText(), /[a-z]_[a-z]/);
    await screen.getByRole("button", { name: /^Open and edit: What if/ }).click();
    await page.waitForSelector("main.product");
    await reloadProduct(page);
    // Whoever was editing the variant goes on editing it.
    await page.locator(".variant-bar").waitFor();
    assert.equal(await share(page).inputValue(), "36 %");
    await goTo(page, "#/sheet");
    assert.match(await page.locator("article.sheet header").innerText(), /What if 1/);
    await page.getByRole("button", { name: words.back }).click();
    await goTo(page, "#/product");
    assert.equal(await share(page).inputValue(), "30 %");
    await page.locator("meguru-share summary").click();
    await page.locator("meguru-share p", { hasText: words.link }).waitFor();

    const path = join(setup.folder, "variants.meguru.json");
    await writeFile(path, JSON.stringify(file));
    await openDocument(page, path, words.open);
    // Opening leads to the product: only then is somebody free to go elsewhere.
    await page.locator(".save-state", { hasText: "variants.meguru.json" }).waitFor();
    await goTo(page, "#/variants");
    await screen.locator("[data-variant] input").waitFor();
    assert.equal(await page.locator(".variant-bar").count(), 0);
    assert.equal(await save(page, words.save), JSON.stringify(file));
    await screen.getByRole("button", { name: /^Delete: What if/ }).click();
    assert.equal(await screen.locator("[data-variant]").count(), 0);
    await page.locator(".notices").getByRole("button", { name: words.undo }).click();
    await screen.locator("[data-variant]").waitFor();

    await screen.getByRole("button", { name: /^Make it the product: What if/ }).click();
    await screen.locator('[data-variant="v2"]').waitFor();
    const promoted = JSON.parse(await save(page, words.save));
    assert.equal(promoted.components[0].inflow.post_consumer_recycled, 0.36);
    assert.deepEqual(promoted.extensions.meguru_variants[0].document, product);
    await context.close();
  });
});
