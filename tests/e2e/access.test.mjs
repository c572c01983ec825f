import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { overhang, unfold, violationsInAnyScheme } from "./support/access.mjs";
import { cell, figure, openKettle, openPage, startBrowser, wholeProduct } from "./support/browser.mjs";
import { csv, dropFile, OPEN_TABLE } from "./support/tables.mjs";

describe("access for everybody", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  // The doors, checks, disclosure, the sheet, the label and pictures are looked at in the same way where they are tested.
  for (const locale of ["ja-JP", "en-GB"]) {
    test(`axe finds nothing on any screen, in any colours (${locale})`, async () => {
      const start = await openPage(setup.browser, setup.siteUrl, { locale });
      const found = async (page, what) => assert.deepEqual(await violationsInAnyScheme(page), [], what);
      await found(start.page, "start");
      await start.page.goto(`${setup.siteUrl}#/methods`);
      await start.page.waitForSelector("main.methods tbody tr");
      await found(start.page, "methods");
      await start.page.goto(`${setup.siteUrl}#/import`);
      await start.page.waitForSelector("#import-open");
      await found(start.page, "import, before a file");
      await start.context.close();

      const { page, context } = await openKettle(setup.browser, setup.siteUrl, { locale });
      await page.getByRole("radio", { name: /^(すべて|All)$/ }).check();
      await page.locator('[data-path="/components/0/mass"]').fill("about 12");
      await page.keyboard.press("Tab");
      await page.locator('button[data-path="/targets"]').evaluate((button) => button.click());
      await page.locator('[data-path="/targets/0/figure"]').selectOption("recycled_content", { force: true });
      await unfold(page);
      await found(page, "all columns, a wrong cell, a target, everything unfolded");
      await page
        .getByRole("button", { name: /^(どう計算しましたか|How was this computed)/ })
        .first()
        .click();
      await page.getByRole("dialog").waitFor();
      assert.deepEqual(await violationsInAnyScheme(page, "dialog[open]"), [], "derivation");
      await page.keyboard.press("Escape");
      await dropFile(page, csv(OPEN_TABLE[locale]));
      await page.waitForSelector("#import-file");
      await unfold(page);
      await found(page, "import");
      await dropFile(page, csv("", "empty.csv"));
      await page.waitForSelector("main .notice.grave");
      await found(page, "a refused file");
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
    await page.locator("dialog").waitFor({ state: "detached" });
    await context.close();
  });

  test("nothing but the table itself scrolls sideways on a phone, and at a zoom of 200 and 400 %", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    const fits = async (what) => {
      // A window of 1280 px shows at 200 and 400 % what one of 640 and 320 px does.
      for (const width of [640, 375, 320]) {
        await page.setViewportSize({ width, height: 256 });
        assert.ok((await overhang(page)) <= 0, `${what} at ${width} px: ${await overhang(page)} px too wide`);
      }
      await page.setViewportSize({ width: 640, height: 800 });
    };
    for (const [route, ready] of [
      ["#/", "main.start"],
      ["#/methods", "main.methods tbody tr"],
      ["#/import", "#import-open"],
      ["#/sheet", "article.sheet"],
      ["#/product", "main.product"],
    ]) {
      await page.goto(`${setup.siteUrl}${route}`);
      await page.waitForSelector(ready);
      await fits(route);
    }
    const jump = page.locator(".jump");
    // The way to the results; at 400 % it would lie on the head of the page.
    await jump.waitFor();
    await page.setViewportSize({ width: 320, height: 225 });
    await jump.waitFor({ state: "hidden" });
    await unfold(page);
    await fits("everything unfolded");
    await dropFile(page, csv(OPEN_TABLE["ja-JP"]));
    await page.waitForSelector("#import-file");
    await unfold(page);
    await fits("import, everything unfolded");
    await context.close();
  });

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
