import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { cell, figure, openKettle, openPage, startBrowser, wholeProduct } from "./support/browser.mjs";
import { csv, dropFile, OPEN_TABLE } from "./support/tables.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Broken rules, each with the places where it is broken. */
async function violations(page) {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(" "))
        .slice(0, 4)
        .join(", ")}`,
  );
}

/** Opens every fold, and those that come to light by it. */
async function unfold(page) {
  const folded = page.locator("details:not([open])");
  while ((await folded.count()) > 0) {
    await folded.evaluateAll((folds) => {
      for (const fold of folds) fold.open = true;
    });
    await page.waitForTimeout(100);
  }
}

describe("access for everybody", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  for (const [locale, colorScheme] of [
    ["ja-JP", "light"],
    ["ja-JP", "dark"],
    ["en-GB", "light"],
    ["en-GB", "dark"],
  ]) {
    test(`axe finds nothing on any screen (${locale}, ${colorScheme})`, async () => {
      const options = { locale, colorScheme };
      const start = await openPage(setup.browser, setup.siteUrl, options);
      assert.deepEqual(await violations(start.page), [], "start");
      await start.page.goto(`${setup.siteUrl}#/methods`);
      await start.page.waitForSelector("main.methods");
      assert.deepEqual(await violations(start.page), [], "methods");
      await start.page.goto(`${setup.siteUrl}#/import`);
      await start.page.waitForSelector("#import-open");
      assert.deepEqual(await violations(start.page), [], "import, before a file");
      await start.context.close();

      const { page, context } = await openKettle(setup.browser, setup.siteUrl, options);
      assert.deepEqual(await violations(page), [], "product");
      await page.getByRole("radio", { name: /^(すべて|All)$/ }).check();
      await page.locator('[data-path="/components/0/mass"]').fill("about 12");
      await page.keyboard.press("Tab");
      await page.locator('button[data-path="/targets"]').evaluate((button) => button.click());
      await page.locator('[data-path="/targets/0/figure"]').selectOption("recycled_content", { force: true });
      await unfold(page);
      assert.deepEqual(await violations(page), [], "all columns, a wrong cell, a target, everything unfolded");
      await page
        .getByRole("button", { name: /^(どう計算しましたか|How was this computed)/ })
        .first()
        .click();
      await page.getByRole("dialog").waitFor();
      assert.deepEqual(await violations(page), [], "derivation");
      await page.keyboard.press("Escape");
      await dropFile(page, csv(OPEN_TABLE[locale]));
      await page.waitForSelector("#import-file");
      await unfold(page);
      assert.deepEqual(await violations(page), [], "import");
      await dropFile(page, csv("", "empty.csv"));
      await page.waitForSelector("main .notice.grave");
      assert.deepEqual(await violations(page), [], "a refused file");
      await context.close();
    });
  }

  test("a table becomes parts with the keyboard alone", async () => {
    const { page, context } = await openPage(setup.browser, setup.siteUrl);
    await dropFile(page, csv(OPEN_TABLE["ja-JP"]));
    await page.waitForSelector("#import-file");
    assert.equal(await page.evaluate(() => document.activeElement.id), "import-file");
    const tabTo = async (selector) => {
      for (let step = 0; step < 80; step += 1) {
        await page.keyboard.press("Tab");
        if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
      }
      assert.fail(`no way to ${selector}`);
    };
    await tabTo(".import-problems button.link");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement.matches("td[data-cell]"));
    await tabTo("#import-take");
    await page.keyboard.press("Enter");
    await page.waitForSelector("main.product");
    await wholeProduct(page);
    assert.match(await page.locator(".notices").first().innerText(), /取り込みました/);
    await context.close();
  });

  test("a product is entered and read with the keyboard alone", async () => {
    const { page, context } = await openPage(setup.browser, setup.siteUrl);
    const tabTo = async (name) => {
      for (let step = 0; step < 80; step += 1) {
        await page.keyboard.press("Tab");
        const focused = await page.evaluate(() => {
          const { activeElement: element } = document;
          return element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent;
        });
        if (focused.trim().startsWith(name)) return;
      }
      assert.fail(`no way to ${name}`);
    };
    await tabTo("新しい製品を作る");
    await page.keyboard.press("Enter");
    await page.waitForSelector("main.product");
    await wholeProduct(page);
    await tabTo("製品の名前");
    await page.keyboard.type("Cup");
    await tabTo("名前、1 行目");
    await page.keyboard.type("Body");
    await page.keyboard.press("Tab");
    await page.keyboard.type("pp");
    await page.keyboard.press("Tab");
    await page.keyboard.type("100 g");
    await tabTo("使用済み品の再生材、1 行目");
    await page.keyboard.type("50");
    await tabTo("リサイクル、1 行目");
    await page.keyboard.type("40");
    await page.keyboard.press("Enter");
    assert.match(await figure(page, "mci_at_average_life"), /^0\.\d\d$/);
    await tabTo("どう計算しましたか");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    assert.equal(await page.getByRole("dialog").count(), 0);
    await context.close();
  });

  for (const [name, viewport] of [
    ["a phone of 375 px", { width: 375, height: 800 }],
    ["a zoom of 400 %", { width: 320, height: 256 }],
  ]) {
    test(`nothing but the table itself scrolls sideways on ${name}`, async () => {
      const { page, context } = await openKettle(setup.browser, setup.siteUrl, { viewport });
      for (const route of ["#/product", "#/", "#/methods", "#/import"]) {
        await page.goto(`${setup.siteUrl}${route}`);
        await page.waitForTimeout(100);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= viewport.width, `${route}: ${width}`);
      }
      await page.goto(`${setup.siteUrl}#/product`);
      await unfold(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= viewport.width, `everything unfolded: ${width}`);
      await dropFile(page, csv(OPEN_TABLE["ja-JP"]));
      await page.waitForSelector("#import-file");
      await unfold(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= viewport.width, `import, everything unfolded: ${wide}`);
      await context.close();
    });
  }

  test("the focus is seen on every control", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    await cell(page, "名前", 1).focus();
    await page.keyboard.press("Tab");
    const outline = () => page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    for (let step = 0; step < 30; step += 1) {
      assert.equal(await outline(), "solid");
      await page.keyboard.press("Tab");
    }
    await context.close();
  });
});
