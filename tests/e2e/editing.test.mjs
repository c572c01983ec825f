import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { cell, figure, openGroups, openKettle, openPage, startBrowser } from "./support/browser.mjs";

/** Puts a text on the clipboard's place of a paste: the event that a spreadsheet's paste makes. */
async function paste(locator, text) {
  await locator.evaluate((input, content) => {
    const data = new DataTransfer();
    data.setData("text/plain", content);
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

/** The names of all parts, from top to bottom. */
function names(page) {
  return page.locator("td.kind-text input").evaluateAll((inputs) => inputs.map((input) => input.value));
}

describe("editing the parts list", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  test("every key stroke changes the figures", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    const share = cell(page, "使用済み品の再生材", 1);
    const seen = [await figure(page, "recycled_content")];
    await share.fill("");
    for (const key of ["6", "0"]) {
      await share.press(key);
      seen.push(await figure(page, "recycled_content"));
    }
    assert.equal(new Set(seen).size, 3, seen.join());
    assert.equal(await share.inputValue(), "60");
    await share.press("Tab");
    assert.equal(await share.inputValue(), "60 %");
    await context.close();
  });

  test("full-width digits and units are understood", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    await openGroups(page, "mass");
    const before = await figure(page, "product_mass");
    await cell(page, "質量", 1).fill("６４０ｇ");
    const after = await figure(page, "product_mass");
    assert.notEqual(after, before);
    await cell(page, "質量", 1).fill("0.64 kg");
    assert.equal(await figure(page, "product_mass"), after);
    await cell(page, "使用済み品の再生材", 1).fill("３０％");
    await page.keyboard.press("Enter");
    assert.equal(await cell(page, "使用済み品の再生材", 1).inputValue(), "30 %");
    await context.close();
  });

  test("a blank cell is unknown, and a text that is no number stays and is told at its cell", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    const mass = cell(page, "質量", 1);
    await mass.fill("約12");
    await mass.press("Tab");
    assert.equal(await mass.inputValue(), "約12");
    assert.equal(await mass.getAttribute("aria-invalid"), "true");
    const described = await mass.getAttribute("aria-describedby");
    assert.match(await page.locator(`#${described}`).innerText(), /質量:.*「約12」/);
    const link = page.locator(".problems").getByRole("button", { name: "1 行目「本体」の質量" });
    await link.click();
    assert.equal(await mass.evaluate((input) => input === document.activeElement), true);
    await mass.fill("");
    await mass.press("Tab");
    assert.equal(await mass.getAttribute("aria-invalid"), null);
    await context.close();
  });

  test("a click enters a cell as a key does, a second one sets the caret", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    const mass = cell(page, "質量", 1);
    const place = () => mass.evaluate((input) => input.getBoundingClientRect().top + scrollY);
    const before = await place();
    await mass.click();
    assert.equal(await place(), before, "what is pressed does not move away");
    await page.keyboard.type("5 kg");
    assert.equal(await mass.inputValue(), "5 kg");
    await mass.click({ position: { x: 2, y: 10 } });
    await page.keyboard.press("Home");
    await page.keyboard.type("1");
    assert.equal(await mass.inputValue(), "15 kg");
    await context.close();
  });

  test("a figure without its inputs says what it needs, and leads there", async () => {
    const { page, context } = await openPage(setup.browser, setup.siteUrl);
    await page.getByRole("button", { name: "新しい製品を作る" }).click();
    const missing = page.locator('[data-figure="mci_at_average_life"] .missing');
    assert.match(await missing.innerText(), /計算できません/);
    await missing.getByRole("button").first().click();
    // The field may be one of those that come after the first figures.
    await page.waitForFunction(() => /1 行目/.test(document.activeElement.getAttribute("aria-label")));
    await context.close();
  });

  test("rows are added, duplicated, moved and deleted, and all of it is undone and done again", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    const start = await names(page);
    const button = (name) => page.getByRole("button", { name, exact: true });
    await cell(page, "名前", 1).click();
    await button("行を複製").click();
    assert.deepEqual((await names(page)).slice(0, 2), ["本体", "本体"]);
    await button("行を追加").click();
    await page.keyboard.insertText("取っ手");
    assert.deepEqual((await names(page)).slice(0, 3), ["本体", "本体", "取っ手"]);
    await button("上へ").click();
    assert.deepEqual((await names(page)).slice(0, 3), ["本体", "取っ手", "本体"]);
    await cell(page, "名前", 3).press("Alt+ArrowUp");
    assert.deepEqual((await names(page)).slice(0, 3), ["本体", "本体", "取っ手"]);
    await cell(page, "名前", 3).click();
    await button("行を削除").click();
    const changed = await names(page);
    assert.equal(changed.length, start.length + 1);
    for (let step = 0; step < 6; step += 1) await button("元に戻す").click();
    assert.deepEqual(await names(page), start);
    for (let step = 0; step < 6; step += 1) await button("やり直す").click();
    assert.deepEqual(await names(page), changed);
    await context.close();
  });

  test("the parts of an assembly are edited like any row", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    await openGroups(page, "mass");
    const before = await figure(page, "product_mass");
    await cell(page, "質量", 4).fill("112 g");
    assert.notEqual(await figure(page, "product_mass"), before);
    await cell(page, "名前", 2).click();
    await page.getByRole("button", { name: "内訳の部品を追加" }).click();
    assert.deepEqual(await names(page), ["本体", "ふた", "ふた外側", "つまみ", "", "箱"]);
    assert.equal(await cell(page, "質量", 2).count(), 0, "an assembly has no mass of its own");
    await context.close();
  });

  test("undo by key takes back what was typed in one cell as one step", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    const mass = cell(page, "質量", 1);
    await mass.click();
    await mass.fill("");
    await mass.pressSequentially("500 g");
    await mass.press("Control+z");
    assert.equal(await mass.inputValue(), "320 g");
    await mass.press("Control+y");
    assert.equal(await mass.inputValue(), "500 g");
    await mass.press("Control+z");
    await mass.press("Control+Shift+Z");
    assert.equal(await mass.inputValue(), "500 g");
    await context.close();
  });

  test("keys move through the table as in a sheet", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    const focused = () => page.evaluate(() => document.activeElement.getAttribute("aria-label"));
    await cell(page, "名前", 1).focus();
    await page.keyboard.press("Enter");
    assert.equal(await focused(), "名前、2 行目");
    await page.keyboard.press("Shift+Enter");
    assert.equal(await focused(), "名前、1 行目");
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(), "名前、2 行目");
    await page.keyboard.press("ArrowRight");
    assert.equal(await focused(), "個数、2 行目", "an assembly has no cells for material and mass");
    await cell(page, "個数", 3).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+d");
    await cell(page, "質量", 3).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+d");
    assert.equal(await cell(page, "質量", 4).inputValue(), "60 g");
    await page.keyboard.press("x");
    await page.keyboard.press("Escape");
    assert.equal(await cell(page, "質量", 4).inputValue(), "60 g");
    // What was put back is replaced by what is typed next, as in a cell that has just been entered.
    const selected = () =>
      page.waitForFunction(
        () => document.activeElement.selectionEnd > 0 && document.activeElement.selectionStart === 0,
      );
    await selected();
    await page.keyboard.type("7 g");
    assert.equal(await cell(page, "質量", 4).inputValue(), "7 g");
    await page.keyboard.press("Control+z");
    await selected();
    assert.equal(await cell(page, "質量", 4).inputValue(), "60 g");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    assert.equal(await focused(), "包装、4 行目");
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(), "包装、5 行目", "a box to tick uses no arrows");
    await page.keyboard.press("ArrowLeft");
    assert.equal(await focused(), "個数、5 行目");
    await context.close();
  });

  test("a range pasted from a spreadsheet fills cells and adds rows", async () => {
    const { page, context } = await openPage(setup.browser, setup.siteUrl);
    await page.getByRole("button", { name: "新しい製品を作る" }).click();
    const table = [
      ["本体\tポリプロピレン (PP)\t320 g\t1"],
      ['"ねじ\n(M3)"\t鉄\t１.２ｇ\t8'],
      ["箱\tpp\t180 g\t1"],
    ].join("\r\n");
    await paste(cell(page, "名前", 1), `${table}\r\n`);
    assert.deepEqual(
      await names(page),
      ["本体", "ねじ (M3)", "箱"].map((name) => name),
    );
    assert.equal(await cell(page, "質量", 2).inputValue(), "１.２ｇ");
    assert.equal(await cell(page, "素材", 3).inputValue(), "ポリプロピレン (PP)");
    assert.match(await page.locator(".status").innerText(), /3 行 × 4 列/);
    await page.keyboard.press("Control+z");
    assert.deepEqual(await names(page), [""]);
    await context.close();
  });

  test("usual names of materials are recognised, typed or pasted, and none is guessed", async () => {
    const { page, context } = await openPage(setup.browser, setup.siteUrl);
    await page.getByRole("button", { name: "新しい製品を作る" }).click();
    await cell(page, "素材", 1).fill("アルミ");
    await cell(page, "質量", 1).focus();
    const shows = (row, text) => page.waitForFunction(([at, name]) => at.value === name, [row, text]);
    await shows(await cell(page, "素材", 1).elementHandle(), "アルミニウム");
    const typed = ["鉄", "軟質", "種類不明", "ナイロン", "ガラス", "木材", "ｽﾃﾝﾚｽ", "ポリプロピレン"];
    await paste(cell(page, "素材", 1), typed.map((name) => `${name}\t1 g`).join("\r\n"));
    await shows(await cell(page, "素材", 8).elementHandle(), "ポリプロピレン (PP)");
    assert.deepEqual(await Promise.all(typed.map((_, index) => cell(page, "素材", index + 1).inputValue())), [
      ...["鉄", "軟質", "種類不明", "ポリアミド（ナイロン、種類不明）", "ガラス（びん・ソーダ石灰）", "木材（製材）"],
      ...["ステンレス鋼", "ポリプロピレン (PP)"],
    ]);
    await cell(page, "素材", 1).fill("\u202e\u2066鉄");
    await cell(page, "質量", 1).focus();
    const told = page.locator("tr.messages").filter({ hasText: "素材の表にありません" }).first();
    await told.filter({ hasText: "「鉄」は" }).waitFor();
    await context.close();
  });

  test("a pasted 0.3 in a column of percent is asked about", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    await paste(cell(page, "使用済み品の再生材", 3), "0.3\r\n0.5\r\n");
    assert.equal(await cell(page, "使用済み品の再生材", 3).inputValue(), "0.3 %");
    await page.getByRole("button", { name: "0.3 を 30 % とする読み方に変える" }).click();
    assert.equal(await cell(page, "使用済み品の再生材", 3).inputValue(), "30 %");
    assert.equal(await cell(page, "使用済み品の再生材", 4).inputValue(), "50 %");
    await context.close();
  });

  test("energy, transport and the product's own fields change the figures too", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    const before = await figure(page, "mci");
    await page.getByRole("textbox", { name: "使う年数" }).fill("12");
    assert.notEqual(await figure(page, "mci"), before);
    const footprint = await figure(page, "carbon_footprint");
    const use = page.getByRole("region", { name: "使用のエネルギー" }).first();
    await use.getByRole("textbox", { name: "量、1 行目" }).fill("300");
    assert.notEqual(await figure(page, "carbon_footprint"), footprint);
    await page.getByRole("radiogroup", { name: "使用のエネルギー" }).getByRole("radio", { name: "なし(0)" }).check();
    assert.equal(await use.getByRole("textbox").count(), 0);
    await context.close();
  });
});
