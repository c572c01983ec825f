import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { violationsInAnyScheme } from "./support/access.mjs";
import {
  figure,
  openDocument,
  openGroups,
  openKettle,
  openPage,
  startBrowser,
  wholeProduct,
} from "./support/browser.mjs";

const EXAMPLES = resolve(import.meta.dirname, "../../examples");
const BUTTON = { "ja-JP": "ファイルを開く", "en-GB": "Open file" };

/** The number in a cell. */
function number(text) {
  return Number.parseFloat(text.replaceAll(/[,<]/g, "").replace("−", "-"));
}

/** The lines of the table of contributions: name, value, share and running sum. */
async function lines(page) {
  const rows = await page.locator("table.pareto tbody tr").evaluateAll((list) =>
    list.map((row) => ({
      name: row.querySelector("th").innerText,
      cells: [...row.querySelectorAll("td")].map((cell) => cell.innerText),
    })),
  );
  return rows.map(({ name, cells }) => ({
    name,
    value: number(cells[0]),
    share: number(cells[1]),
    sum: number(cells[2]),
  }));
}

async function group(page, by) {
  await page.locator(`meguru-footprint input[value="${by}"]`).check();
}

function sumOf(list) {
  return list.reduce((sum, { share }) => sum + share, 0);
}

describe("what a carbon footprint is made of", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  async function openExample(name, { locale = "ja-JP", ...options } = {}) {
    const opened = await openPage(setup.browser, setup.siteUrl, { locale, ...options });
    await openDocument(opened.page, join(EXAMPLES, `${name}.json`), BUTTON[locale]);
    await opened.page.waitForSelector("table.pareto");
    await wholeProduct(opened.page);
    return opened;
  }

  for (const locale of ["ja-JP", "en-GB"]) {
    test(`its parts add up to all of it, the greatest first, by each grouping (${locale})`, async () => {
      const { page, context } = await openExample("washing-machine", { locale });
      const captions = new Set();
      for (const by of ["stage", "path", "process"]) {
        await group(page, by);
        captions.add(await page.locator("table.pareto caption").innerText());
        const shown = await lines(page);
        assert.ok(Math.abs(sumOf(shown) - 100) < 1, `${by}: ${sumOf(shown)}`);
        assert.equal(shown.at(-1).sum, 100);
        const named = shown.slice(0, by === "path" ? 12 : shown.length).map(({ value }) => Math.abs(value));
        assert.deepEqual(
          named,
          named.toSorted((one, other) => other - one),
          by,
        );
      }
      assert.equal(captions.size, 3);
      await context.close();
    });
  }

  test("behind twelve lines the others stand together until somebody wants them", async () => {
    const { page, context } = await openExample("washing-machine");
    await group(page, "path");
    const short = await lines(page);
    assert.equal(short.length, 13);
    assert.match(short.at(-1).name, /残り 6 件の合計/);
    assert.match(short[0].name, /使用のエネルギー: 電力/);
    const button = page.getByRole("button", { name: "18 件すべてを表示" });
    assert.equal(await button.getAttribute("aria-expanded"), "false");
    await button.press("Enter");
    const all = await lines(page);
    assert.equal(all.length, 18);
    assert.ok(Math.abs(sumOf(all) - 100) < 1);
    await page.getByRole("button", { name: "表示を減らす" }).click();
    assert.equal((await lines(page)).length, 13);
    await context.close();
  });

  for (const [locale, words] of [
    ["ja-JP", { headline: /リサイクルの配分は循環フットプリント式\(CFF\)です/, credit: "(控除)" }],
    ["en-GB", { headline: /Recycling is allocated by: Circular Footprint Formula \(CFF\)/, credit: "(credit)" }],
  ]) {
    test(`another allocation changes figure and stages, is said, and is remembered (${locale})`, async () => {
      const { page, context } = await openExample("high-speed-train-luggage-rack", { locale });
      const headline = page.locator(".headline");
      const cutOff = await lines(page);
      const total = await figure(page, "carbon_footprint");
      assert.doesNotMatch(await headline.innerText(), /CFF/);
      await page.locator("#allocation").selectOption("cff");
      const cff = await lines(page);
      assert.notDeepEqual(cff, cutOff);
      assert.notEqual(await figure(page, "carbon_footprint"), total);
      assert.match(await headline.innerText(), words.headline);
      assert.match(await page.locator("#made-of-title").innerText(), /CFF/);
      const credits = cff.filter(({ value }) => value < 0);
      assert.equal(credits.length, 1);
      assert.ok(credits[0].name.includes(words.credit), credits[0].name);
      assert.ok(Math.abs(sumOf(cff) - 100) < 1);
      await openGroups(page, "carbon_footprint");
      assert.equal(
        await page.locator('[data-group="carbon_footprint"] table.bars').last().locator("tbody tr").count(),
        4,
      );

      await page.reload();
      await page.waitForSelector("table.pareto");
      assert.equal(await page.locator("#allocation").inputValue(), "cff");
      assert.match(await headline.innerText(), words.headline);
      await context.close();
    });
  }

  test("the breakdown follows what somebody types, also while the methods are folded", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    await page.waitForSelector("table.pareto");
    const before = await lines(page);
    await page.locator('[data-path="/use/energy/0/amount"]').fill("3");
    await page.waitForFunction((value) => {
      const cell = document.querySelector("table.pareto tbody td").innerText;
      return Number.parseFloat(cell) !== value;
    }, before[0].value);
    assert.ok((await lines(page))[0].value < before[0].value / 5);
    await context.close();
  });

  test("what its factors ask for is shown, printed, and goes along with a copied derivation", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const sentence = /Contains public sector information licensed under the Open Government Licence v3\.0\./;
    const section = page.locator(".attributions");
    assert.match(await section.innerText(), sentence);
    assert.match(await section.innerText(), /環境省・経済産業省の公表資料/);
    assert.equal(await section.locator("li").count(), 3);
    await page.emulateMedia({ media: "print" });
    assert.equal(await section.isVisible(), true);
    await page.emulateMedia({ media: "screen" });
    await page
      .locator('[data-figure="carbon_footprint"]')
      .getByRole("button", { name: /どう計算しましたか/ })
      .click();
    await page.getByRole("button", { name: "文字としてコピー" }).click();
    await page.getByText("コピーしました。").waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), sentence);
    await context.close();
  });

  for (const build of ["siteUrl", "fileUrl"]) {
    test(`the factors are named from the library, which comes when they are opened (${build})`, async () => {
      const { page, context, requests, complaints } = await openPage(setup.browser, setup[build]);
      await openDocument(page, join(EXAMPLES, "electric-kettle.json"));
      await page.waitForSelector("table.pareto");
      await wholeProduct(page);
      const fetched = () => requests.filter((address) => /factors/.test(address)).length;
      assert.equal(fetched(), 0);
      await page.locator("details.factors > summary").click();
      const table = page.locator("details.factors table");
      await table.getByText("電気 全国平均係数").waitFor();
      assert.equal(fetched(), build === "siteUrl" ? 1 : 0);
      assert.equal(await table.locator("tbody tr").count(), 18);
      const text = (await table.innerText()).replaceAll("\u202f", " ");
      assert.match(text, /0\.423 kg CO₂\/kWh/);
      assert.match(text, /二次データ/);
      assert.match(text, /Boverket/);
      assert.ok((await table.locator('a[href^="https://"]').count()) > 10);
      assert.deepEqual(complaints, []);
      await table.getByRole("button", { name: /行目/ }).first().click();
      assert.match(await page.evaluate(() => document.activeElement.dataset.path), /^\/components\/0\/components\//);
      await context.close();
    });
  }

  for (const locale of ["ja-JP", "en-GB"]) {
    test(`axe finds nothing, and nothing scrolls sideways at 320 px (${locale})`, async () => {
      const { page, context } = await openExample("high-speed-train-luggage-rack", {
        locale,
        viewport: { width: 320, height: 600 },
      });
      await page.locator("#allocation").selectOption("cff");
      await page.locator("details.factors > summary").click();
      await page.locator("details.factors table a").first().waitFor();
      for (const by of ["stage", "path", "process"]) {
        await group(page, by);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 320, `${by}: ${width}`);
        const wide = await page
          .locator("meguru-footprint table")
          .evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect().right));
        assert.ok(Math.max(...wide) <= 320, `${by}: ${wide}`);
      }
      assert.deepEqual(await violationsInAnyScheme(page, "meguru-footprint"), []);
      await context.close();
    });
  }
});
