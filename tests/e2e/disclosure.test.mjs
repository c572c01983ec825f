import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { overhang, unfold, violationsInAnyScheme } from "./support/access.mjs";
import { openDocument, openPage, startBrowser } from "./support/browser.mjs";

/** A kettle in a bag and a box, with little stated beside its parts. */
const CHECKED = resolve(import.meta.dirname, "fixtures/checked.meguru.json");

/** The screen of disclosure for the kettle. */
async function openDisclosure(setup, { file, locale = "ja-JP", ...options } = {}) {
  const opened = await openPage(setup.browser, file ? setup.fileUrl : setup.siteUrl, { locale, ...options });
  const { page } = opened;
  await openDocument(page, CHECKED, locale.startsWith("en") ? "Open file" : "ファイルを開く");
  await page.waitForSelector("main.product");
  await show(page);
  return opened;
}

async function show(page) {
  await page.getByRole("link", { name: /^(開示|Disclosure)$/ }).click();
  await page.locator("meguru-disclosure .framework").first().waitFor();
  await settled(page);
}

/** Waits until what was asked last is answered: the screen is busy with it at once. */
async function settled(page) {
  await page.waitForSelector('.disclosure[aria-busy="false"]');
}

/** A point of a framework, which is opened. */
async function pointOf(page, framework, point) {
  const fold = page.locator(`[data-framework="${framework}"]`);
  if (!(await fold.evaluate((one) => one.open))) await fold.locator("summary").first().click();
  return fold.locator(`[data-point="${point}"]`);
}

/** Text without the narrow spaces before units. */
const words = async (locator) => (await locator.innerText()).replaceAll("\u202f", " ");

describe("disclosure", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  test("nothing of it is fetched before somebody opens it, and its module once for both screens", async () => {
    const { page, context, requests } = await openPage(setup.browser, setup.siteUrl);
    assert.equal(await page.getByRole("link", { name: "開示", exact: true }).count(), 0);
    await openDocument(page, CHECKED);
    await page.waitForSelector("main.product");
    await page.waitForTimeout(500);
    assert.deepEqual(
      requests.filter((address) => /checks|disclosure|worker/.test(address)),
      [],
    );
    await show(page);
    await page.getByRole("link", { name: "確認", exact: true }).click();
    await page.locator("meguru-checks .outcome").first().waitFor();
    await show(page);
    assert.equal(requests.filter((address) => /checks.*\.wasm$/.test(address)).length, 1);
    await context.close();
  });

  for (const [file, locale] of [
    [false, "ja-JP"],
    [true, "ja-JP"],
    [false, "en-GB"],
    [true, "en-GB"],
  ]) {
    const where = `${file ? "single file" : "site"}, ${locale}`;
    const say = (japanese, english) => (locale === "ja-JP" ? japanese : english);

    test(`a missing point leads to its field, and what is entered fills it (${where})`, async () => {
      const { page, context, complaints } = await openDisclosure(setup, { file, locale });
      const point = await pointOf(page, "esrs-e5-2026", "E5-4-13b");
      assert.match(await words(point), say(/未入力\s*–/, /missing\s*–/));
      await point.locator(".to-enter button").first().click();
      await page.waitForSelector("main.product");
      await page.waitForFunction(() => document.activeElement?.dataset.path === "/product/sales/units_per_year");
      await page.keyboard.type("1000");
      await show(page);
      // 0.52 kg with packaging, 1000 times.
      assert.match(
        await words(await pointOf(page, "esrs-e5-2026", "E5-4-13b")),
        say(/記入可\s*520 kg[\s\S]*全製品を合計/, /filled\s*520 kg[\s\S]*add up all products/),
      );
      assert.deepEqual(complaints, []);
      await context.close();
    });

    test(`a fact is entered beside the points that wait for it (${where})`, async () => {
      const { page, context, complaints } = await openDisclosure(setup, { file, locale });
      const point = await pointOf(page, "esrs-e5-2026", "E5-5-15-packaging");
      assert.equal(await point.getAttribute("data-state"), "missing");
      await point.locator(".to-enter button").click();
      await page.waitForFunction(() => document.activeElement?.dataset.path === "/product/facts/recyclable_mass_share");
      await page.keyboard.type("80");
      await page.locator('[data-point="E5-5-15-packaging"][data-state="filled"]').first().waitFor();
      assert.match(await words(point), /80 %/);
      // The question stays where it is, so that the answer can be corrected.
      assert.equal(await page.evaluate(() => document.activeElement?.value), "80");
      await page.keyboard.press("Control+z");
      await page
        .locator('[data-framework="esrs-e5-2026"] [data-point="E5-5-15-packaging"][data-state="missing"]')
        .waitFor();
      assert.deepEqual(complaints, []);
      await context.close();
    });

    test(`what rests on defaults is never called filled, and what is outside says why (${where})`, async () => {
      const { page, context } = await openDisclosure(setup, { file, locale });
      await pointOf(page, "esrs-e5-2026", "E5-1");
      const critical = page.locator('[data-framework="esrs-e5-2026"] [data-point="E5-4-13a-critical"]');
      assert.match(await words(critical), say(/標準値・推計値による/, /on defaults or estimates/));
      for (const row of await page.locator('[data-state="filled"]').all())
        assert.doesNotMatch(
          (await row.textContent()) ?? "",
          say(/出所：(既定値|推定)|が標準値・推計値/, /origin: (default|estimated)|defaults or estimates for/i),
        );
      for (const row of await page.locator('[data-state="missing"]').all())
        assert.equal(await row.locator(".value").textContent(), "–");
      assert.match(
        await words(page.locator('[data-framework="esrs-e5-2026"] [data-point="E5-1"]')),
        say(/製品文書の対象外[\s\S]*会社の方針/, /not in a product document[\s\S]*A policy of the company/),
      );
      // Not for this product: last, and not chosen.
      const battery = page.getByRole("checkbox", { name: say(/EU電池パスポート/, /EU battery passport/) });
      assert.equal(await battery.isChecked(), false);
      assert.equal(await page.locator('[data-framework="eu-battery-passport"]').count(), 0);
      assert.equal((await page.locator("main").innerText()).split(say("法的助言", "Not legal advice")).length, 2);
      await context.close();
    });

    test(`prints the chosen frameworks alone, on A4 with page numbers, and saves them (${where})`, async () => {
      const { page, context } = await openDisclosure(setup, { file, locale });
      await page.getByRole("button", { name: say("すべて外す", "Tick none") }).click();
      await page.getByRole("checkbox", { name: /^GRI 301/ }).check();
      await page.getByRole("checkbox", { name: /^GRI 306/ }).check();
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      const printed = await page.locator("body").innerText();
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      await page.emulateMedia({ media: null });
      assert.match(printed, say(/GRI 301 原材料/, /GRI 301: Materials/));
      assert.match(printed, say(/使用したリサイクル材料の割合/, /Percentage of recycled input materials/));
      assert.match(printed, say(/法的助言ではありません/, /Not legal advice/));
      assert.doesNotMatch(
        printed,
        say(/ESRS E5 資源|委託料金|入力する事実/, /ESRS E5, resource|container and packaging law|Facts to enter/),
      );
      const pages = async () =>
        (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/MediaBox ?\[[^\]]*\]/g) ?? [];
      const few = await pages();
      assert.ok(few.length > 0);
      for (const box of few) assert.match(box, /0 0 59[45][\d.]* 84[12]/);
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: say("JSON で保存", "Save as JSON") }).click();
      const saved = JSON.parse(await readFile(await (await download).path(), "utf8"));
      assert.equal(saved.format, "meguru-disclosure/1");
      assert.deepEqual(
        saved.frameworks.map(({ id }) => id),
        ["gri-301", "gri-306"],
      );
      await page.getByRole("button", { name: say("すべて選ぶ", "Tick all") }).click();
      const many = await pages();
      assert.ok(many.length > few.length, `${many.length} of ${few.length} pages`);
      await context.close();
    });

    test(`the fee for packaging says what is missing, and how it is computed (${where})`, async () => {
      const { page, context, complaints } = await openDisclosure(setup, { file, locale });
      const fee = page.locator("details.fee");
      await fee.locator("summary").first().click();
      assert.match(await words(fee.locator(".fee-total")), say(/計算できません/, /cannot be computed/));
      await page.locator("#fee-units").fill("1,000,000");
      const answer = async (fact, value) => {
        for (const field of await fee.locator(`[data-path$="/facts/${fact}"]`).all()) {
          if ((await field.evaluate(({ tagName }) => tagName)) === "SELECT") await field.selectOption(value);
          else await field.fill(value);
        }
        await settled(page);
      };
      // The way to the field of a question opens what is folded.
      await fee.locator(".missing .to-enter button").first().click();
      await page.waitForFunction(() => document.activeElement?.dataset.path?.endsWith("/facts/sold_to_consumers"));
      for (const [fact, value] of [
        ["sold_to_consumers", "true"],
        ["container_use", "other"],
        ["makes_or_imports_containers", "false"],
        ["employees", "300"],
        ["turnover_jpy_million", "9000"],
        ["commerce_or_service", "false"],
        ["self_collected_share", "0"],
      ])
        await answer(fact, value);
      const kind = fee.locator('[data-path$="/facts/container_kind"]');
      if ((await kind.count()) > 0) await answer("container_kind", "container");
      const line = fee.locator(".fee-line");
      await line.waitFor();
      // Without what businesses use up there is a most, and no fee.
      assert.match(await words(fee.locator(".fee-total")), say(/合計 最大 [\d,]+ 円/, /in all at most [\d,]+ yen/));
      await answer("business_use_share", "10");
      const total = await words(fee.locator(".fee-total"));
      assert.match(total, say(/^合計 [\d,]+ 円/, /^in all [\d,]+ yen/));
      const text = await words(line);
      const found = /\(?（?20,000 − 0 − 2,000\)?）? ?kg × ([\d.]+) × ([\d.]+)/.exec(text);
      assert.ok(found, text);
      const yen = Math.round(18000 * Number(found[1]) * Number(found[2]));
      const shown = Number(/([\d,]+)/.exec(total)[1].replaceAll(",", ""));
      // The obligation is rounded on the way as the law has it; the product of the figures shown is near.
      assert.ok(Math.abs(shown - yen) <= yen * 0.001 + Number(found[2]), `${shown} and ${yen}`);
      assert.ok((await line.locator("cite").count()) >= 2);
      // The units are nobody's fact.
      assert.equal(await page.locator("#fee-units").inputValue(), "1000000");
      await page.evaluate(() => {
        delete globalThis.showSaveFilePicker;
      });
      const download = page.waitForEvent("download");
      await page.keyboard.press("Control+s");
      const saved = JSON.parse(await readFile(await (await download).path(), "utf8"));
      assert.equal(saved.product.facts.units_sold_in_japan, undefined);
      assert.equal(saved.components[1].facts.business_use_share, 0.1);
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  for (const locale of ["ja-JP", "en-GB"]) {
    test(`has nothing that a screen reader stumbles over, in any colours (${locale})`, async () => {
      const { page, context } = await openDisclosure(setup, { locale });
      await unfold(page);
      assert.deepEqual(await violationsInAnyScheme(page), []);
      await page.setViewportSize({ width: 320, height: 700 });
      assert.ok((await overhang(page)) <= 0, "fits 320 px");
      await context.close();
    });
  }
});
