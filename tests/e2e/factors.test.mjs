import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { violationsInAnyScheme } from "./support/access.mjs";
import { figure, openGroups, openKettle, openPage, startBrowser, wholeProduct } from "./support/browser.mjs";

const WORDS = {
  "ja-JP": {
    create: "新しい製品を作る",
    market: "売る国・地域",
    japan: "日本",
    some: "あり",
    unknown: "不明",
    unknownValue: "不明",
    stage: "CFP: 生産",
    all: "すべて",
    production: "生産のエネルギー(製品1個あたり)",
    transport: "使う人までの輸送",
    site: "工場の請求書から計算する",
    siteEnergy: "工場全体のエネルギー(対象期間の合計)",
    amount: "量、1 行目",
    by: "配分の基準",
    mass: "質量",
    productAmount: "この製品の量(配分の基準で)",
    siteAmount: "工場全体の量(配分の基準で)",
    pieces: "この製品を作りはじめた個数",
    yield: "良品率",
    line: "電力会社か排出係数を指定する",
    leg: "排出係数を指定する",
    supplier: "電力会社とメニュー、1 行目",
    menu: /東北電力 メニューD/,
    own: "お手元の排出係数、1 行目",
    kind: "係数の種類、1 行目",
    year: "年、1 行目",
    lookUp: "係数を探す、1 行目",
    search: "言葉で探す",
    take: /^この係数を使う/,
    differs: "単位が合いません。",
    column: "排出係数、1 行目",
    columnKind: "係数の種類、1 行目",
    database: "データベースの値",
    source: /^出典: uk25-/,
    close: "閉じる",
    undo: "元に戻す",
    save: "ファイルに保存",
    aluminium: "アルミ　一次",
  },
  "en-GB": {
    create: "Create a product",
    market: "Country or region of sale",
    japan: "Japan",
    some: "Some",
    unknown: "Unknown",
    unknownValue: "unknown",
    stage: "Footprint: production",
    all: "All",
    production: "Energy of production (per product)",
    transport: "Transport to the user",
    site: "Compute it from the bills of a site",
    siteEnergy: "Energy of the whole site (sum of the period)",
    amount: "Amount, row 1",
    by: "Shared out by",
    mass: "Mass",
    productAmount: "Amount of this product (in that measure)",
    siteAmount: "Amount of the whole site (in that measure)",
    pieces: "Pieces of this product that were started",
    yield: "Good pieces among them",
    line: "State the power supplier or a factor",
    leg: "State a factor",
    supplier: "Power supplier and menu, row 1",
    menu: /Tohoku Electric, menu D/,
    own: "Own emission factor, row 1",
    kind: "Kind of factor, row 1",
    year: "Year, row 1",
    lookUp: "Look up a factor, row 1",
    search: "Search by words",
    take: /^Use this factor/,
    differs: "The unit does not fit.",
    column: "Emission factor, row 1",
    columnKind: "Kind of factor, row 1",
    database: "Database",
    source: /^Source: uk25-/,
    close: "Close",
    undo: "Undo",
    save: "Save file",
    aluminium: "ALUMINIUM foil",
  },
};

/** The document, as the page writes it to a file. */
async function saved(page, { save }) {
  await page.evaluate(() => {
    delete globalThis.showSaveFilePicker;
  });
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: save }).click();
  return JSON.parse(await readFile(await (await download).path(), "utf8"));
}

/** The value of the stage of production in the table of stages, in kg CO₂e; none where it is unknown. */
async function production(page, { stage, unknownValue }) {
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: stage, exact: true }) });
  const text = await row.getByRole("cell").first().innerText();
  return text.trim() === unknownValue ? null : Number.parseFloat(text);
}

/** The text of a fold as it is read out. */
function fold(scope, name) {
  return scope.locator("summary").filter({ hasText: name });
}

describe("factors of one's own and the bill of a site", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  for (const [locale, words] of Object.entries(WORDS)) {
    const kettle = () => openKettle(setup.browser, setup.siteUrl, { locale });
    const region = (page, name) => page.getByRole("region", { name, exact: true });

    test(`the bill of a site gives the stage of production (${locale})`, async () => {
      const { page, context } = await openPage(setup.browser, setup.siteUrl, { locale });
      await page.getByRole("button", { name: words.create }).click();
      await wholeProduct(page);
      await page.getByRole("combobox", { name: words.market }).selectOption(words.japan);
      await openGroups(page, "carbon_footprint");
      assert.equal(await production(page, words), null);
      await fold(page, words.site).click();
      const bill = page.getByRole("group").filter({ has: page.getByRole("heading", { name: words.site }) });
      const energy = region(bill, words.siteEnergy);
      await energy.getByRole("radio", { name: words.some }).check();
      await energy.getByRole("textbox", { name: words.amount }).fill("10,000");
      await bill.getByRole("combobox", { name: words.by }).selectOption(words.mass);
      await bill.getByRole("textbox", { name: words.productAmount }).fill("10");
      await bill.getByRole("textbox", { name: words.siteAmount }).fill("100");
      await bill.getByRole("textbox", { name: words.pieces }).fill("1000");
      const all = await production(page, words);
      assert.ok(all > 0, String(all));
      await bill.getByRole("textbox", { name: words.yield }).fill("50");
      await page.keyboard.press("Enter");
      const half = await production(page, words);
      assert.ok(Math.abs(half / all - 2) < 0.01, `${all}, ${half}`);
      const document = await saved(page, words);
      assert.deepEqual(document.production, {
        site: {
          energy: [{ carrier: "electricity", amount: 10000, unit: "kWh" }],
          allocate_by: "mass",
          product_amount: 10,
          site_amount: 100,
          pieces: 1000,
          yield: 0.5,
        },
      });
      await energy.getByRole("radio", { name: words.unknown }).check();
      for (const name of [words.productAmount, words.siteAmount, words.pieces, words.yield])
        await bill.getByRole("textbox", { name }).fill("");
      await bill.getByRole("combobox", { name: words.by }).selectOption("");
      assert.equal((await saved(page, words)).production, undefined, "nothing is left that nobody said");
      await context.close();
    });

    test(`a power supplier is chosen, and only for electricity (${locale})`, async () => {
      const { page, context } = await kettle();
      const energy = region(page, words.production);
      await fold(energy, words.line).click();
      await openGroups(page, "carbon_footprint");
      const before = await production(page, words);
      const menu = energy.getByRole("combobox", { name: words.supplier });
      await menu.selectOption({ label: await menu.locator("option").filter({ hasText: words.menu }).innerText() });
      assert.equal((await saved(page, words)).production.energy[0].supplier, "tohoku_residual");
      assert.notEqual(await production(page, words), before);
      await menu.selectOption("");
      await energy.getByRole("combobox").first().selectOption("city_gas");
      assert.equal(await menu.count(), 0);
      await context.close();
    });

    test(`a looked-up factor lands in a part with its source and data (${locale})`, async () => {
      const { page, context, complaints } = await kettle();
      await page.getByRole("radio", { name: words.all }).check();
      const before = await saved(page, words);
      await page.getByRole("button", { name: words.lookUp, exact: true }).last().click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("searchbox", { name: words.search }).fill("uk25-mat-aggregates-primary");
      const take = dialog.getByRole("button", { name: words.take });
      await take.first().waitFor();
      assert.equal(await take.count(), 1);
      assert.deepEqual(await violationsInAnyScheme(page, "dialog[open]"), []);
      await take.click();
      assert.equal(await dialog.count(), 0);
      assert.equal(
        await page.getByRole("textbox", { name: words.column, exact: true }).inputValue(),
        "0.00779306 kg CO2e/kg",
      );
      assert.equal(await page.getByRole("combobox", { name: words.columnKind }).first().inputValue(), "database");
      const { components } = await saved(page, words);
      assert.deepEqual(components[0].emission_factor, {
        value: 0.00779306,
        unit: "kg CO2e/kg",
        source:
          "uk25-mat-aggregates-primary; UK DESNZ, Greenhouse gas reporting: conversion factors 2025 (full set), Material use",
      });
      assert.deepEqual(components[0].emission_factor_data, {
        kind: "database",
        geography: "UK",
        year: 2025,
        gwp_basis: "AR5",
        boundary: "cradle-to-gate",
      });
      // A number typed over it is not the library's any more.
      const cell = page.getByRole("textbox", { name: words.column, exact: true });
      await cell.fill("1.9 kg CO2e/kg");
      const [own] = (await saved(page, words)).components;
      assert.deepEqual(own.emission_factor, { value: 1.9, unit: "kg CO2e/kg" });
      assert.equal(own.emission_factor_data, undefined);
      await page.getByRole("button", { name: words.undo, exact: true }).click();
      await page.getByRole("button", { name: words.undo, exact: true }).click();
      assert.deepEqual(await saved(page, words), before, "one step back");
      assert.deepEqual(complaints, []);
      await context.close();
    });

    test(`a looked-up factor lands in a leg of transport, without a unit of its own (${locale})`, async () => {
      const { page, context } = await kettle();
      const legs = region(page, words.transport);
      await fold(legs, words.leg).click();
      await legs.getByRole("button", { name: words.lookUp }).press("Enter");
      const dialog = page.getByRole("dialog");
      const search = dialog.getByRole("searchbox", { name: words.search });
      assert.equal(await search.evaluate((input) => input === document.activeElement), true);
      await page.keyboard.insertText("ＵＫ２５-frt-van-avg");
      const take = dialog.getByRole("button", { name: words.take });
      await take.first().waitFor();
      await take.first().press("Enter");
      assert.equal(await legs.getByRole("textbox", { name: words.own }).inputValue(), "0.63823");
      assert.equal(await legs.getByRole("textbox", { name: words.year }).inputValue(), "2025");
      assert.equal(await legs.getByRole("combobox", { name: words.kind }).inputValue(), "database");
      assert.match(await legs.locator(".hint").first().innerText(), words.source);
      const [leg] = (await saved(page, words)).transport;
      assert.deepEqual(Object.keys(leg.emission_factor), ["value", "source"]);
      assert.match(await figure(page, "carbon_footprint"), /kg CO₂e$/);
      await context.close();
    });

    test(`a factor of another unit cannot be taken (${locale})`, async () => {
      const { page, context } = await kettle();
      const energy = region(page, words.production);
      await fold(energy, words.line).click();
      await energy.getByRole("button", { name: words.lookUp }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("searchbox", { name: words.search }).fill(words.aluminium);
      const take = dialog.getByRole("button", { name: words.take });
      await take.first().waitFor();
      assert.deepEqual(await violationsInAnyScheme(page, "dialog[open]"), []);
      for (const button of await take.all()) {
        assert.equal(await button.isDisabled(), true);
        assert.equal(
          await button.evaluate((it) => document.getElementById(it.getAttribute("aria-describedby")).textContent),
          words.differs,
        );
      }
      await dialog.getByRole("button", { name: words.close, exact: true }).click();
      assert.equal((await saved(page, words)).production.energy[0].emission_factor, undefined);
      await context.close();
    });
  }

  test("the single file from a disk has the library in it", async () => {
    const { page, context, complaints } = await openKettle(setup.browser, setup.fileUrl);
    const legs = page.getByRole("region", { name: WORDS["ja-JP"].transport, exact: true });
    await fold(legs, WORDS["ja-JP"].leg).click();
    await legs.getByRole("button", { name: WORDS["ja-JP"].lookUp }).click();
    await page.getByRole("dialog").getByRole("button", { name: WORDS["ja-JP"].take }).first().waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });
});
