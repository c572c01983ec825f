import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import {
  cell,
  figure,
  KETTLE,
  openDocument,
  openGroups,
  openKettle,
  startBrowser,
  until,
  wholeProduct,
} from "./support/browser.mjs";

const KEY_FIGURES = ["mci_at_average_life", "mci", "recycled_content", "carbon_footprint", "cti_circular_outflow"];

/** Ids of the figures in sight. */
function figures(page) {
  return page.locator("[data-figure]").evaluateAll((list) => list.map((item) => item.dataset.figure));
}

/** Both numbers of what a group says of itself: how many of its figures can be computed, and how many there are. */
async function counts(page, group) {
  const text = await page.locator(`[data-group="${group}"] > summary .count`).innerText();
  return text
    .match(/\d+/g)
    .map(Number)
    .toSorted((one, other) => one - other);
}

/** The field of a pointer, whose section is opened for it. */
async function fieldOf(page, pointer) {
  const input = page.locator(`[data-path="${pointer}"]`);
  await input.evaluate((element) => {
    for (let fold = element.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  });
  return input;
}

/** Types into the field of a pointer. */
async function enter(page, pointer, text) {
  const input = await fieldOf(page, pointer);
  await input.fill(text);
  await input.press("Tab");
  return input;
}

describe("all methods, and their inputs", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  /** A page with a changed kettle. */
  async function openChanged(change, options) {
    const document = JSON.parse(await readFile(KETTLE, "utf8"));
    change(document);
    const path = join(setup.folder, "changed.meguru.json");
    await writeFile(path, JSON.stringify(document));
    const opened = await openKettle(setup.browser, setup.siteUrl, options);
    await openDocument(opened.page, path, options?.locale?.startsWith("en") ? "Open file" : "ファイルを開く");
    await opened.page.waitForFunction(() => document.querySelector(".save-state").innerText.includes("changed"));
    return opened;
  }

  for (const [locale, checked, count] of [
    ["ja-JP", "公表された計算例と一致", /^\d+ 件中 \d+ 件を計算$/],
    ["en-GB", "published example reproduced", /^\d+ of \d+ can be computed$/],
  ]) {
    test(`a newcomer sees five figures, each with how far it was checked, and the methods folded (${locale})`, async () => {
      const { page, context, complaints } = await openKettle(setup.browser, setup.siteUrl, { locale });
      assert.deepEqual(await figures(page), KEY_FIGURES);
      for (const id of KEY_FIGURES) assert.equal(await page.locator(`[data-figure="${id}"] .checked`).count(), 1, id);
      assert.equal(await page.locator('[data-figure="mci"] .checked').innerText(), checked);
      const groups = page.locator("[data-group]");
      assert.equal(await groups.count(), 11);
      for (const group of await groups.all()) {
        assert.equal(await group.evaluate((fold) => fold.open), false);
        assert.match(await group.locator(".count").innerText(), count);
      }
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  test("an open group shows all of its figures, and stays open the next time", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    await openGroups(page, "circular_transition");
    const inside = page.locator('[data-group="circular_transition"] .figure');
    const [computed, total] = await counts(page, "circular_transition");
    assert.equal(await inside.count(), total);
    assert.equal(await inside.locator(".checked").count(), total - 1, "one stands among the main figures");
    const valued = await inside.locator("p.value").count();
    assert.equal(valued, computed);
    await page.reload();
    await page.waitForSelector("main.product");
    await wholeProduct(page);
    await inside.first().waitFor();
    assert.equal(await inside.count(), total);
    await context.close();
  });

  test("all methods are shown by one button and found by name", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    await page.getByRole("button", { name: "すべての手法を表示" }).click();
    assert.equal(await page.locator("[data-group][open]").count(), 11);
    assert.ok((await figures(page)).length > 80);
    await page.getByRole("button", { name: "すべての手法を表示" }).click();
    assert.deepEqual(await figures(page), KEY_FIGURES);
    const search = page.getByRole("searchbox", { name: "数値や手法を探す" });
    await search.fill("ISO 22628");
    const found = (await figures(page)).slice(KEY_FIGURES.length);
    assert.ok(found.length >= 4, found.join());
    assert.ok(
      found.every((id) => id.startsWith("iso22628")),
      found.join(),
    );
    await search.fill("");
    assert.deepEqual(await figures(page), KEY_FIGURES);
    await context.close();
  });

  test("what a folded group can compute is counted again when somebody stops typing", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    const [before] = await counts(page, "value_and_time");
    await enter(page, "/product/sales/revenue", "1000");
    await enter(page, "/product/sales/circular_revenue", "250");
    await until(async () => {
      const [now] = await counts(page, "value_and_time");
      assert.ok(now > before, `${before} and then ${now}`);
    });
    await context.close();
  });

  test("a figure without its inputs names each field once, and leads to it", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    await openGroups(page, "many_lives", "end_of_life");
    const missing = page.locator('[data-figure="reuse_number_of_uses"] .missing');
    assert.match(await missing.innerText(), /計算できません/);
    await missing.getByRole("button").first().click();
    const focused = () => page.evaluate(() => document.activeElement.dataset.path);
    assert.match(await focused(), /^\/lives\//);
    const many = page.locator('[data-figure="iec62635_recoverability"] .missing li');
    const words = await many.allInnerTexts();
    assert.ok(
      words.some((text) => /[((]\d+ 部品[))]/.test(text)),
      words.join(),
    );
    assert.equal(new Set(words).size, words.length);
    await many
      .filter({ hasText: /\d+ 部品/ })
      .first()
      .getByRole("button")
      .click();
    assert.equal(await focused(), "/components/0/outflow/recoverability_rate");
    await page.locator('[data-figure="reuse_number_of_uses"]').getByRole("button", { name: "式と出典" }).click();
    assert.ok((await page.getByRole("dialog").locator("cite").count()) > 0);
    await context.close();
  });

  for (const locale of ["ja-JP", "en-GB"]) {
    test(`water, sales and lives make their figures appear (${locale})`, async () => {
      const { page, context } = await openKettle(setup.browser, setup.siteUrl, { locale });
      await openGroups(page, "iso59020", "value_and_time", "many_lives");
      const before = {
        water: await figure(page, "iso59020_circular_water_withdrawal"),
        sales: await figure(page, "circular_revenue_share"),
        lives: await figure(page, "reuse_number_of_uses"),
      };
      assert.deepEqual(before, { water: null, sales: null, lives: null });
      const withdrawal = await enter(page, "/production/water/withdrawal", "２");
      assert.equal(await withdrawal.inputValue(), "2 m3");
      await enter(page, "/production/water/circular_withdrawal", "５００ L");
      assert.equal(await figure(page, "iso59020_circular_water_withdrawal"), "25 %");
      await enter(page, "/product/sales/revenue", "1,000");
      await enter(page, "/product/sales/circular_revenue", "250");
      assert.equal(await figure(page, "circular_revenue_share"), "25 %");
      await enter(page, "/lives/return_rate", "80");
      await enter(page, "/lives/maximum_uses", "4");
      assert.match(await figure(page, "reuse_number_of_uses"), /^2\.95/);
      await context.close();
    });
  }

  test("what is entered in the new fields is written, kept by the page, and not listed as other data", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    await enter(page, "/take_back/sold", "1200 t");
    await enter(page, "/product/growth/resource_inflow", "-1.5");
    await (await fieldOf(page, "/product/sales/currency")).selectOption("JPY");
    await page.evaluate(() => {
      delete window.showSaveFilePicker;
    });
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "ファイルに保存" }).click();
    const saved = JSON.parse(await readFile(await (await download).path(), "utf8"));
    assert.equal(saved.format, "meguru/1");
    assert.deepEqual(saved.take_back, { sold: "1200 t" });
    assert.deepEqual(saved.product.growth, { resource_inflow: -0.015 });
    assert.deepEqual(saved.product.sales, { currency: "JPY" });
    assert.doesNotMatch(await page.locator("meguru-kept-data").innerText(), /1200 t/);
    await enter(page, "/take_back/sold", "");
    assert.equal(await page.locator('[data-section="take-back"] > summary .count').count(), 0);
    await context.close();
  });

  test("further columns of the parts list take words, choices, money and energy", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    await page.getByRole("radio", { name: "すべて", exact: true }).check();
    await openGroups(page, "end_of_life");
    const path = "/components/0";
    const energy = await enter(page, `${path}/material_energy/virgin`, "80");
    assert.equal(await energy.inputValue(), "80 MJ/kg");
    await enter(page, `${path}/value`, "1,200");
    await enter(page, `${path}/inflow/supply/region`, "関東");
    await page.locator(`[data-path="${path}/outflow/vehicle_step"]`).selectOption("dismantling");
    for (const row of [0, "1/components/0", "1/components/1"])
      await enter(page, `/components/${row}/outflow/recyclability_rate`, "50");
    await enter(page, "/product/end_of_life_scenario", "日本の家電リサイクル");
    assert.equal(await figure(page, "iec62635_recyclability"), "50 %");
    assert.equal(await page.locator(".problems .error").count(), 0);
    assert.equal(await page.locator(`[data-path="${path}/value"]`).inputValue(), "1200");
    await context.close();
  });

  test("rates of the Japanese laws are cut where the law cuts them", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    await openGroups(page, "end_of_life");
    await enter(page, "/take_back/treated", "100 t");
    await enter(page, "/take_back/recycled", "29 t");
    assert.equal(await figure(page, "jp_appliance_recycling_rate"), "29 %");
    await enter(page, "/take_back/recycled", "29.99 t");
    assert.equal(await figure(page, "jp_appliance_recycling_rate"), "29 %");
    await context.close();
  });

  test("the parts of a figure stand in its explanation, the largest first and ten of them open", async () => {
    const { page, context } = await openChanged((document) => {
      for (let part = 1; part <= 12; part += 1) {
        const recycled = { inflow: { post_consumer_recycled: part / 20 } };
        document.components.push({
          id: `more_${part}`,
          name: `追加${part}`,
          material: "pp",
          mass: "10 g",
          ...recycled,
        });
      }
    });
    await page
      .locator('[data-figure="recycled_content"]')
      .getByRole("button", { name: /どう計算/ })
      .click();
    const tables = page.getByRole("dialog").locator("table.by-component");
    const values = await tables
      .locator("td.number")
      .evaluateAll((cells) => cells.map((text) => Number.parseFloat(text.textContent)));
    assert.deepEqual(
      values,
      values.toSorted((one, other) => other - one),
    );
    assert.ok(values.length > 12);
    assert.equal(await tables.first().locator("tr").count(), 10);
    assert.match(await tables.first().locator("th").first().innerText(), /「追加12」/);
    assert.equal(await tables.last().isVisible(), false);
    await context.close();
  });

  for (const [locale, straight] of [
    ["ja-JP", /直線での見込み/],
    ["en-GB", /straight line/],
  ]) {
    test(`a target says what is missing, and that it is judged by a straight line (${locale})`, async () => {
      const { page, context } = await openKettle(setup.browser, setup.siteUrl, { locale });
      await enter(page, "/product/reference_year", "2026");
      await page.locator('button[data-path="/targets"]').click();
      await page.locator('[data-path="/targets/0/figure"]').selectOption("recycled_content");
      await enter(page, "/targets/0/year", "2030");
      const value = await enter(page, "/targets/0/value", "50");
      assert.equal(await value.inputValue(), "50 %", "the figure is one of percent");
      const target = page.locator('[data-target="0"]');
      assert.match(await target.innerText(), straight);
      await target.locator(".missing").getByRole("button").first().click();
      assert.equal(await page.evaluate(() => document.activeElement.dataset.path), "/targets/0/base_year");
      await enter(page, "/targets/0/base_year", "2022");
      await enter(page, "/targets/0/base_value", "10");
      assert.equal(await target.locator(".missing").count(), 0);
      const text = (await target.innerText()).replaceAll("\u202f", " ");
      assert.match(text, /50 %/);
      assert.match(text, /2030/);
      assert.match(text, /16\.3/);
      assert.match(text, straight);
      assert.match(text, locale === "ja-JP" ? /順調/ : /Yes/);
      await context.close();
    });
  }

  test("lots of recyclate and critical raw materials are edited part by part", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    await cell(page, "使用済み品の再生材", 1).fill("");
    await cell(page, "工程くずの再生材", 1).fill("");
    await page.locator('[data-section="parts"] > summary').click();
    await page.locator('button[data-path="/components/0/inflow/lots"]').click();
    await enter(page, "/components/0/inflow/lots/0/share", "40");
    assert.notEqual(await figure(page, "recycled_content"), null);
    assert.equal(await page.locator(".problems .error").count(), 0);
    await page.locator("#part-of-lists").selectOption({ index: 2 });
    const none = page.locator('[data-section="parts"]').getByRole("radio", { name: "なし(0)" });
    await none.check();
    assert.equal(await none.isChecked(), true);
    await page.locator("#part-of-lists").selectOption({ index: 0 });
    assert.equal(await page.locator('[data-path="/components/0/inflow/lots/0/share"]').inputValue(), "40 %");
    await context.close();
  });
});
