import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { cell, figure, openDocument, openPage, startBrowser } from "./support/browser.mjs";

const BOX = resolve(import.meta.dirname, "../../examples/corrugated-box.json");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const MCI = "mci_at_average_life";
const BUTTON = { "ja-JP": "ファイルを開く", "en-GB": "Open file" };

/** The numbers of a text, in its order. */
const numbers = (text) => [...text.matchAll(/\d+\.\d+/g)].map(Number);

describe("results that tell how sure they are", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  async function open(path, { locale = "ja-JP", url = setup.siteUrl } = {}) {
    const opened = await openPage(setup.browser, url, { locale });
    await openDocument(opened.page, path, BUTTON[locale]);
    await opened.page.locator("meguru-reason .reason").waitFor();
    return opened;
  }

  for (const locale of ["ja-JP", "en-GB"]) {
    test(`the indicator stands within its range, in words and on its bar (${locale})`, async () => {
      const { page, context, complaints } = await open(BOX, { locale });
      const value = Number(await figure(page, MCI));
      const range = page.locator(".headline .range");
      const [low, high] = numbers(await range.locator("summary").innerText());
      assert.ok(low < value && value < high, `${low} ${value} ${high}`);
      const drawn = page.locator(`[data-figure="${MCI}"] .bar`);
      const at = async (name, attribute) => Number(await drawn.locator(`.${name}`).getAttribute(attribute));
      assert.ok(Math.abs((await at("band", "x")) / 100 - low) <= 0.005);
      assert.ok(Math.abs(((await at("band", "x")) + (await at("band", "width"))) / 100 - high) <= 0.005);
      assert.deepEqual(numbers(await page.locator(`[data-figure="${MCI}"] .references`).innerText()).slice(-2), [
        low,
        high,
      ]);
      const why = page.locator(`[data-figure="${MCI}"] .why button`);
      assert.match(
        await why.innerText(),
        locale === "ja-JP" ? /^回収が多い\(94\.3.%\)$/ : /^Much is collected \(94\.3.%\)$/,
      );
      await range.locator("summary").click();
      assert.equal(await range.locator("li").count(), 5);
      // Who states where the parts go leaves less open.
      const columns = locale === "ja-JP" ? ["リサイクル", "使用済み品の再生材"] : ["Recycling", "Recycled after use"];
      const name = (column) => (locale === "ja-JP" ? `${column}、1 行目` : `${column}, row 1`);
      for (const [column, share] of [
        [columns[0], "90"],
        [columns[1], "80"],
      ]) {
        await page.getByRole("textbox", { name: name(column), exact: true }).fill(share);
        await page.keyboard.press("Enter");
      }
      await page.waitForFunction(
        (before) => !document.querySelector(".headline .range summary")?.textContent.includes(before),
        low.toFixed(2),
      );
      const [narrow, wide] = numbers(await range.locator("summary").innerText());
      assert.ok(wide - narrow < high - low, `${narrow} ${wide}`);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).include(".results").analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
        [],
      );
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  test("flows are told by the year and by what the product does, in picture and table; what lacks is said", async () => {
    const document = JSON.parse(await readFile(BOX, "utf8"));
    document.product.functional_unit.amount = 20;
    const path = join(setup.folder, "box.json");
    await writeFile(path, JSON.stringify(document));
    const { page, context, complaints } = await open(path, { url: setup.fileUrl });
    const picture = page.locator('[data-picture="flow"]');
    await page.locator("meguru-flow").scrollIntoViewIfNeeded();
    await picture.locator("svg.drawing").waitFor();
    const total = () =>
      picture
        .locator(".returns [data-return]")
        .evaluateAll((list) => list.reduce((sum, { dataset }) => sum + Number(dataset.mass), 0));
    const whole = await total();
    const tell = (measure) => picture.locator(`[name="flow-measure"][value="${measure}"]`).check();

    await tell("functional_unit");
    await picture.getByText("製品1個が果たす 20 単位").waitFor();
    assert.ok(Math.abs((await total()) * 20 - whole) < 1e-9 * whole + 1e-12);
    await picture.locator(".twin summary").click();
    assert.match(await picture.locator(".twin thead").innerText(), /機能単位あたり/);

    await tell("year");
    await picture.getByText("使う年数がわからないため").waitFor();
    assert.equal(await total(), whole);
    await picture.locator(".missing button").click();
    const focused = await page.evaluate(() => document.activeElement.dataset.path);
    assert.equal(focused, "/product/lifetime/years");
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await page.locator("meguru-flow").scrollIntoViewIfNeeded();
    await picture.getByText("使う年数 5 年(入力)で割った量です。").waitFor();
    assert.ok(Math.abs((await total()) * 5 - whole) < 1e-9 * whole + 1e-12);
    assert.match(await picture.locator("svg.drawing").getAttribute("aria-label"), /1年あたり/);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("a cell says how it was read, takes what is not known as such, and names a slip with a way out", async () => {
    const { page, context, complaints } = await open(BOX);
    const mass = cell(page, "質量", 1);
    const status = page.locator("meguru-parts-list .status");
    const document = () => page.evaluate(() => document.querySelector('[data-path="/components/0/mass"]').value);
    for (const [typed, shown, said] of [
      ["０.５㎏／個", "0.5 kg", "「０.５㎏／個」を 0.5 kg と読みました。"],
      ["1 234.5 g", "1234.5 g", ""],
      ["―", "", "「―」は空欄にしました。空欄は「不明」として扱い、0 にはしません。"],
      ["不明", "", "「不明」は空欄にしました。空欄は「不明」として扱い、0 にはしません。"],
    ]) {
      await mass.fill(typed);
      await mass.press("Tab");
      await page.waitForFunction(
        (words) => document.querySelector("meguru-parts-list .status").textContent === words,
        said,
      );
      assert.equal(await document(), shown, typed);
    }
    const slip = page.locator("meguru-parts-list tr.messages");
    for (const [field, typed, words] of [
      [mass, "約12", /「約12」を数として読めません。「12 g」のように/],
      [mass, "1.234,5 g", /小数点は「.」/],
      [mass, "2本", /「本」は質量の単位ではありません。1本あたりの質量/],
      [mass, "12", /12 に単位がありません。「12 g」のように/],
      [cell(page, "使用済み品の再生材", 1), "130", /割合は 0〜100 % です\(入力: 130 %\)/],
    ]) {
      await field.fill(typed);
      await field.press("Tab");
      await slip.filter({ hasText: words }).waitFor();
      assert.equal(await status.textContent(), "");
    }
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("the guided way asks what proves a recycled share, and shows it among the answers", async () => {
    const { page, context, complaints } = await open(BOX);
    await page.evaluate(() => {
      location.hash = "#/guide/3";
    });
    const board = page.getByRole("group", { name: "段ボール" });
    await board.getByRole("combobox", { name: "再生材の割合を示す証拠" }).selectOption("supplier_declaration");
    await board.getByRole("textbox", { name: "証拠の番号や名前(任意)" }).fill("D-1");
    await page.keyboard.press("Tab");
    await board.getByRole("textbox", { name: "使用済み品から(%)" }).fill("90");
    await page.keyboard.press("Enter");
    await page.evaluate(() => {
      location.hash = "#/guide/check";
    });
    await page.getByText("供給者の宣言書、D-1").first().waitFor();
    const download = page.waitForEvent("download");
    await page.evaluate(() => {
      globalThis.showSaveFilePicker = undefined;
    });
    await page.getByRole("button", { name: "ファイルに保存" }).last().click();
    const saved = JSON.parse(await readFile(await (await download).path(), "utf8"));
    assert.deepEqual(saved.components[0].evidence, [
      { for: "/inflow/post_consumer_recycled", kind: "supplier_declaration", reference: "D-1" },
      { for: "/inflow/pre_consumer_recycled", kind: "supplier_declaration", reference: "D-1" },
    ]);
    assert.deepEqual(complaints, []);
    await context.close();
  });
});
