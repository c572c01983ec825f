import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { overhang, violations, violationsInAnyScheme } from "./support/access.mjs";
import { cell, figure, openPage, startBrowser, until } from "./support/browser.mjs";
import { csv, dropFile, OPEN_TABLE } from "./support/tables.mjs";

const LOCALES = ["ja-JP", "en-GB"];

/** Answers for three kinds of product: how well each is known. */
const KINDS = {
  small_appliance: { weight: "１．２ｋｇ", material: "pp", recycled: "some", life: "6", after: "burnt" },
  pet_bottle: { weight: "25 g", material: "pet", recycled: "unknown", life: "unknown", after: "recycled" },
  furniture: { weight: "unknown", material: "unknown", recycled: "unknown", life: "unknown", after: "unknown" },
};

/** The screen of an address, once it is drawn. */
async function go(page, setup, address, ready) {
  await page.goto(`${setup.siteUrl}${address}`);
  await page.locator(ready).first().waitFor();
}

const next = (page) => page.locator("form.question-screen button[type=submit]").click();
const answered = (page, step) => page.waitForFunction((hash) => location.hash === hash, `#/quick/${step}`);

/** Waits for a step of the guided way: its address stands there before it is drawn, and so does the last step's button. */
const guided = (page, step) => page.locator(`[aria-current="step"][href="#/guide/${step}"]`).waitFor();

/** Answers one question by its choice, or by typing. */
async function answer(page, question, value) {
  if (/\p{Nd}/u.test(value)) await page.locator(`#quick-${question}-text`).fill(value);
  else await page.locator(`#quick-${question}-${value}`).check();
}

/** Answers all five questions. */
async function answerAll(page, kind, answers) {
  await answer(page, "kind", kind);
  await next(page);
  await answered(page, 2);
  for (const [step, question] of [
    [3, "weight"],
    [4, "material"],
    [5, "recycled"],
  ]) {
    await answer(page, question, answers[question]);
    await next(page);
    await answered(page, step);
  }
  await answer(page, "life", answers.life);
  await answer(page, "after", answers.after);
  await next(page);
  await page.locator(".first-estimate .ranges").waitFor();
}

/** The two ends of a range as they are printed; equal where there is only one value. */
async function range(page, id) {
  const text = await page.locator(`[data-range="${id}"] td`).innerText();
  const numbers =
    text
      .replaceAll(",", "")
      .match(/\d+(\.\d+)?/g)
      ?.map(Number) ?? [];
  return [numbers[0], numbers[1] ?? numbers[0]];
}

/** What an input method sends: a composition, then an Enter that only confirms it. */
async function composeAndConfirm(page, text) {
  const session = await page.context().newCDPSession(page);
  for (const part of [text.slice(0, 1), text]) {
    await session.send("Input.imeSetComposition", {
      text: part,
      selectionStart: part.length,
      selectionEnd: part.length,
    });
  }
  const key = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
  await session.send("Input.insertText", { text });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
}

/** Goes on with Tab until the focus is on what is wanted. */
async function tabTo(page, selector, most = 120) {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
  assert.fail(`no way to ${selector}`);
}

describe("the doors", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  for (const locale of LOCALES) {
    for (const [kind, answers] of Object.entries(KINDS)) {
      test(`five questions lead to a first figure with its range: ${kind} (${locale})`, async () => {
        const { page, context, complaints } = await openPage(setup.browser, setup.siteUrl, { locale });
        await page.locator('.doors a[href="#/quick"]').click();
        await page.locator("#quick-kind").waitFor();
        await answerAll(page, kind, answers);
        const [low, high] = await range(page, "mci_at_average_life");
        assert.ok(low >= 0 && low <= high && high <= 1, `${low} to ${high}`);
        assert.ok(low < high, "what is not known leaves a range");
        const footprint = await range(page, "carbon_footprint");
        assert.ok(footprint[0] > 0 && footprint[0] <= footprint[1], footprint.join());
        // The document that one goes on with lies within the range.
        await page.locator('a[href="#/product"].button').click();
        await page.locator('[data-figure="mci_at_average_life"] output').waitFor();
        const value = Number(await figure(page, "mci_at_average_life"));
        assert.ok(value >= low && value <= high, `${value} in ${low} to ${high}`);
        assert.deepEqual(complaints, []);
        await context.close();
      });
    }
  }

  test("not to know costs certainty, and knowing one answer more narrows the range", async () => {
    const { page, context } = await openPage(setup.browser, setup.siteUrl);
    await go(page, setup, "#/quick", "#quick-kind");
    await answerAll(page, "small_appliance", { ...KINDS.furniture, weight: "1 kg", material: "pp" });
    const open = await range(page, "mci_at_average_life");
    const gains = await page.locator("#gains-title ~ .table-frame tbody tr").allInnerTexts();
    assert.equal(gains.length, 4, "the present answers, and each that is open");
    await go(page, setup, "#/quick/5", "#quick-after");
    await answer(page, "after", "recycled");
    await next(page);
    await page.locator(".first-estimate .ranges").waitFor();
    const known = await range(page, "mci_at_average_life");
    assert.ok(known[1] - known[0] < open[1] - open[0], `${known} within ${open}`);
    await context.close();
  });

  test("nothing at all is known, and there is an answer all the same", async () => {
    const { page, context } = await openPage(setup.browser, setup.siteUrl);
    await go(page, setup, "#/quick", "#quick-kind");
    await answerAll(page, "unknown", KINDS.furniture);
    const [low, high] = await range(page, "mci_at_average_life");
    assert.ok(low < high, `${low} to ${high}`);
    await page.locator('a[href="#/product"].button').click();
    await page.locator('[data-figure="mci_at_average_life"]').waitFor();
    assert.equal(
      await figure(page, "mci_at_average_life"),
      null,
      "the product itself does not invent what nobody said",
    );
    await context.close();
  });

  test("a question without an answer, and a text that is no number, are told in words and clear nothing", async () => {
    const { page, context } = await openPage(setup.browser, setup.siteUrl);
    await go(page, setup, "#/quick/2", "#quick-weight");
    await next(page);
    const summary = page.locator("#error-summary");
    await summary.waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), "error-summary");
    await page.locator("#quick-weight-text").fill("約12");
    await next(page);
    await summary.filter({ hasText: "約12" }).waitFor();
    assert.match(
      await summary.innerText(),
      /「わからない」を選んでください/,
      "to leave the field empty is no answer here",
    );
    assert.equal(await page.locator("#quick-weight-text").inputValue(), "約12");
    await summary.getByRole("button").click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "quick-weight-text");
    assert.equal(await page.locator("#quick-weight-text").getAttribute("aria-invalid"), "true");
    await page.locator("#quick-weight-text").fill("12");
    await next(page);
    await summary.filter({ hasText: "単位" }).waitFor();
    await page.locator("#quick-weight-text").fill("１２ｇ");
    await next(page);
    await answered(page, 3);
    await context.close();
  });

  test("going back and forward keeps every answer, and so does a reload", async () => {
    const { page, context } = await openPage(setup.browser, setup.siteUrl);
    await go(page, setup, "#/quick", "#quick-kind");
    await answer(page, "kind", "toy");
    await next(page);
    await answered(page, 2);
    await page.locator("#quick-weight-text").pressSequentially("300 g");
    // Half typed, and left by the browser's own button.
    await page.goBack();
    await page.locator("#quick-kind-toy").waitFor();
    assert.ok(await page.locator("#quick-kind-toy").isChecked());
    await page.goForward();
    await answered(page, 2);
    assert.equal(await page.locator("#quick-weight-text").inputValue(), "300 g");
    assert.ok(await page.locator("#quick-weight-known").isChecked());
    // Loaded anew while it is typed, before the field is left.
    await page.locator("#quick-weight-text").fill("310 g");
    await page.reload();
    await page.locator("#quick-weight-text").waitFor();
    assert.equal(await page.locator("#quick-weight-text").inputValue(), "310 g");
    await page.keyboard.press("Control+z");
    await context.close();
  });

  test("answers that are changed after somebody edited the product begin another one, a step back from it", async () => {
    const { page, context } = await openPage(setup.browser, setup.siteUrl);
    await go(page, setup, "#/quick", "#quick-kind");
    await answerAll(page, "toy", KINDS.small_appliance);
    await go(page, setup, "#/product", "main.product");
    await cell(page, "名前", 1).fill("自分の車体");
    await page.keyboard.press("Tab");
    await go(page, setup, "#/quick/4", "#quick-recycled");
    assert.equal(await page.locator(".changed").count(), 1);
    await answer(page, "recycled", "most");
    await go(page, setup, "#/product", "main.product");
    assert.equal(await cell(page, "名前", 1).inputValue(), "車体");
    await page.keyboard.press("Control+z");
    assert.equal(await cell(page, "名前", 1).inputValue(), "自分の車体");
    await context.close();
  });

  for (const locale of LOCALES) {
    for (const file of ["tool", "textile", "it-device"]) {
      test(`the guided way leads from a template to its results: ${file} (${locale})`, async () => {
        const { page, context, complaints } = await openPage(setup.browser, setup.siteUrl, { locale });
        await page.locator('.doors a[href="#/guide"]').click();
        await page.locator(`[data-template="${file}"]`).click();
        await page.locator("meguru-parts-list table").waitFor();
        for (const step of [3, 4, 5]) {
          await page.locator("#guide-next").click();
          await guided(page, step);
          assert.equal(await page.locator('[aria-current="step"]').count(), 1);
        }
        await page.locator("#headline-mci").waitFor();
        const before = await page.locator("#headline-mci").innerText();
        await page.goBack();
        await page.locator("fieldset.group").first().waitFor();
        await page.goBack();
        const share = page.locator('[data-path$="/inflow/post_consumer_recycled"]').first();
        await share.fill(locale === "ja-JP" ? "９割" : "90");
        await page.keyboard.press("Tab");
        assert.match(await share.inputValue(), /^90.%$/);
        await page.goForward();
        await page.goForward();
        await page.locator("#headline-mci").waitFor();
        assert.notEqual(await page.locator("#headline-mci").innerText(), before);
        await page.locator('a[href="#/guide/check"]').click();
        const name = await page.locator(".answers dd").first().innerText();
        assert.equal(/[\u3040-\u30ff\u4e00-\u9fff]/.test(name), locale === "ja-JP", name);
        // The expert's door leads to the same product, and on from there.
        await go(page, setup, "#/product", "main.product");
        const result = await figure(page, "mci_at_average_life");
        assert.match(result, /^0\.\d\d$/);
        const after = page.locator('[data-path="/components/0/outflow/reuse"]');
        await after.fill("100");
        await after.press("Enter");
        assert.notEqual(await figure(page, "mci_at_average_life"), result);
        assert.deepEqual(complaints, []);
        await context.close();
      });
    }
  }

  test("a table dropped on the guided way becomes its parts, and what was not recognised is asked about", async () => {
    const { page, context } = await openPage(setup.browser, `${setup.siteUrl}#/guide`);
    await page.locator("#import-open").waitFor();
    await dropFile(page, csv(OPEN_TABLE["ja-JP"], "BOM.CSV"));
    await page.locator("#import-take").click();
    await page.locator("meguru-parts-list table").waitFor();
    assert.equal(await page.evaluate(() => location.hash), "#/guide/2");
    await page.locator('[data-path="/components/0/material"]').fill("なぞの樹脂");
    await page.keyboard.press("Tab");
    await go(page, setup, "#/guide/3", "#unknown-materials");
    const asked = page.getByLabel("「なぞの樹脂」はどの素材ですか");
    await asked.selectOption("pp");
    assert.equal(await asked.count(), 0);
    await context.close();
  });

  test("what matters most stands first, and leads to its field", async () => {
    const { page, context } = await openPage(setup.browser, `${setup.siteUrl}#/guide`);
    await page.locator('[data-template="tool"]').click();
    await page.locator("meguru-parts-list table").waitFor();
    await cell(page, "使用済み品の再生材", 2).fill("");
    await cell(page, "工程くずの再生材", 1).fill("");
    await page.keyboard.press("Tab");
    const gaps = page.locator(".next-gaps li");
    await until(async () => assert.match(await gaps.nth(0).innerText(), /「頭」/, "the heavier part"));
    assert.match(await gaps.nth(1).innerText(), /「柄」/);
    await gaps.nth(0).getByRole("button").click();
    await page.waitForFunction(() => location.hash === "#/guide/3");
    await page.waitForFunction(() => document.activeElement?.dataset?.path?.startsWith("/components/0/inflow"));
    await context.close();
  });

  test("a slip on a step is told before one goes on, and one may go on all the same", async () => {
    const { page, context } = await openPage(setup.browser, `${setup.siteUrl}#/guide`);
    await page.locator("#guide-next").click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "error-summary");
    await page.locator('[data-template="tool"]').click();
    await page.locator("meguru-parts-list table").waitFor();
    await cell(page, "質量", 1).fill("130 個");
    await page.locator("#guide-next").click();
    const summary = page.locator("#error-summary");
    await summary.waitFor();
    await summary.getByRole("button").first().click();
    assert.equal(await page.evaluate(() => document.activeElement.dataset.path), "/components/0/mass");
    assert.equal(await cell(page, "質量", 1).inputValue(), "130 個");
    await page.getByRole("link", { name: "このまま次へ進む" }).click();
    await page.waitForFunction(() => location.hash === "#/guide/3");
    await context.close();
  });

  test("the Enter that confirms a word commits nothing, in any field of the doors", async () => {
    const { page, context } = await openPage(setup.browser, `${setup.siteUrl}#/quick/2`);
    const inputs = [
      ["#/quick/2", "#quick-weight-text", "三百グラム"],
      ["#/quick/4", "#quick-recycled-text", "三割"],
      ["#/quick/5", "#quick-life-text", "五年"],
    ];
    for (const [address, field, text] of inputs) {
      await go(page, setup, address, field);
      await page.locator(field).focus();
      await composeAndConfirm(page, text);
      assert.equal(await page.evaluate(() => location.hash), address);
      assert.equal(await page.locator("#error-summary").count(), 0);
      assert.equal(await page.locator(field).inputValue(), text);
      assert.equal(await page.evaluate(() => `#${document.activeElement.id}`), field);
    }
    await go(page, setup, "#/guide/1", '[data-template="tool"]');
    await page.locator('[data-template="tool"]').click();
    await page.locator("meguru-parts-list table").waitFor();
    const cells = ["/product/name", "/components/0/name", "/components/0/material", "/components/0/mass"];
    for (const path of [...cells, "/components/0/quantity", "/components/0/inflow/post_consumer_recycled"]) {
      const field = page.locator(`[data-path="${path}"]`);
      await field.focus();
      await field.evaluate((input) => input.select());
      await composeAndConfirm(page, "にほんご");
      assert.equal(await field.inputValue(), "にほんご", path);
      assert.equal(await page.evaluate(() => document.activeElement.dataset.path), path);
      await page.keyboard.press("Control+z");
    }
    await go(page, setup, "#/guide/3", "fieldset.group");
    const share = page.locator('[data-path$="/inflow/post_consumer_recycled"]').first();
    await share.focus();
    await share.evaluate((input) => input.select());
    await composeAndConfirm(page, "三割");
    assert.equal(await share.inputValue(), "三割");
    assert.equal(await page.evaluate(() => location.hash), "#/guide/3");
    await context.close();
  });

  test("a range of 200 lines is pasted into the parts, and taken back in one step", async () => {
    const { page, context } = await openPage(setup.browser, `${setup.siteUrl}#/guide`);
    await page.locator('[data-template="tool"]').click();
    await page.locator("meguru-parts-list table").waitFor();
    const lines = Array.from({ length: 200 }, (_, index) => `部品 ${index + 1}\tPP\t${index + 1} g\t2`);
    await cell(page, "名前", 1).evaluate(
      (input, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", text);
        input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      },
      `${lines.join("\r\n")}\r\n`,
    );
    await page.waitForFunction(() => document.querySelectorAll("tr.part").length === 200);
    assert.equal(await page.locator('[data-path="/components/199/mass"]').inputValue(), "200 g");
    await page.keyboard.press("Control+z");
    await page.waitForFunction(() => document.querySelectorAll("tr.part").length === 4);
    await context.close();
  });

  test("a spreadsheet of 200 lines, pasted on the guided way with its headings, becomes the product", async () => {
    const { page, context } = await openPage(setup.browser, `${setup.siteUrl}#/guide`);
    await page.locator("#import-paste-text").waitFor();
    const lines = Array.from({ length: 200 }, (_, index) => `部品 ${index + 1}\tPP\t${index + 1}\t2\t30%`);
    const text = ["部品名\t材質\t質量(g)\t数量\t再生材(使用済み品)", ...lines].join("\r\n");
    await page.locator("h1").evaluate((heading, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      heading.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
    await page.locator("#import-take").waitFor();
    await page.locator("#guide-next").click();
    assert.match(await page.locator("#error-summary li").innerText(), /読み取った表の部品.*「この部品を使う」/);
    await page.locator("#import-take").click();
    await page.waitForFunction(() => document.querySelectorAll("tr.part").length === 200);
    assert.equal(await page.locator('[data-path="/product/name"]').inputValue(), "", "nothing names what was pasted");
    assert.equal(await page.evaluate(() => location.hash), "#/guide/2");
    assert.equal(await page.locator('[data-path="/components/199/mass"]').inputValue(), "200 g");
    await go(page, setup, "#/guide/5", '[data-figure="recycled_content"] output');
    assert.equal(await figure(page, "recycled_content"), "30 %");
    await context.close();
  });

  test("cells answer to keys as in a spreadsheet", async () => {
    const { page, context } = await openPage(setup.browser, `${setup.siteUrl}#/guide`);
    await page.locator('[data-template="tool"]').click();
    await page.locator("meguru-parts-list table").waitFor();
    await go(page, setup, "#/product", "main.product");
    const focused = () => page.evaluate(() => document.activeElement.getAttribute("aria-label"));
    await cell(page, "素材", 1).focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(), "素材、2 行目", "a material cell is left by arrows, too");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("F2");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    assert.equal(await focused(), "素材、1 行目", "F2 keeps the arrows within the text");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "質量、1 行目");
    await page.keyboard.press("Delete");
    assert.equal(await cell(page, "質量", 1).inputValue(), "");
    await page.keyboard.press("Control+z");
    assert.equal(await cell(page, "質量", 1).inputValue(), "450 g");
    await page.keyboard.press("Enter");
    assert.equal(await focused(), "質量、2 行目");
    await page.keyboard.press("Control+d");
    assert.equal(await cell(page, "質量", 2).inputValue(), "450 g");
    const packaging = page.getByRole("checkbox", { name: "包装、4 行目" });
    await packaging.focus();
    await page.keyboard.press("Delete");
    assert.equal(await packaging.isChecked(), false);
    await page.keyboard.press("Control+z");
    assert.equal(await packaging.isChecked(), true);
    await context.close();
  });

  test("what is typed over an assumption is none any more", async () => {
    const { page, context } = await openPage(setup.browser, `${setup.siteUrl}#/guide`);
    await page.locator('[data-template="tool"]').click();
    await page.locator("meguru-parts-list table").waitFor();
    await cell(page, "質量", 1).fill("500 g");
    await page.keyboard.press("Tab");
    const download = page.waitForEvent("download");
    await page.evaluate(() => {
      globalThis.showSaveFilePicker = undefined;
    });
    await page.getByRole("button", { name: "ファイルに保存" }).first().click();
    const stream = await (await download).createReadStream();
    let text = "";
    for await (const chunk of stream) text += chunk;
    assert.equal(JSON.parse(text).components[0].mass, "500 g");
    await context.close();
  });

  test("every door is gone through with the keyboard alone", async () => {
    const { page, context } = await openPage(setup.browser, setup.siteUrl);
    await tabTo(page, '.doors a[href="#/quick"]');
    await page.keyboard.press("Enter");
    await page.locator("#quick-kind").waitFor();
    const choose = async (first, arrows) => {
      await tabTo(page, first);
      await page.keyboard.press("Space");
      for (let step = 0; step < arrows; step += 1) await page.keyboard.press("ArrowDown");
    };
    const submit = async (step) => {
      await tabTo(page, "form.question-screen button[type=submit]");
      await page.keyboard.press("Enter");
      await answered(page, step);
      await page.locator("form.question-screen, .first-estimate").first().waitFor();
    };
    await choose('input[name="quick-kind"]', 11);
    assert.ok(await page.locator("#quick-kind-tool").isChecked());
    await submit(2);
    await tabTo(page, "#quick-weight-text");
    await page.keyboard.type("600 g");
    await page.keyboard.press("Enter");
    await answered(page, 3);
    await choose('input[name="quick-material"]', 0);
    await submit(4);
    await choose('input[name="quick-recycled"]', 1);
    await submit(5);
    await choose('input[name="quick-life"]', 1);
    await choose('input[name="quick-after"]', 0);
    await submit("result");
    await tabTo(page, 'a[href="#/guide/2"]');
    await page.keyboard.press("Enter");
    await page.locator("meguru-parts-list table").waitFor();
    for (const step of [3, 4, 5]) {
      await tabTo(page, "#guide-next", 200);
      await page.keyboard.press("Enter");
      await guided(page, step);
    }
    await page.locator("#headline-mci").waitFor();
    await tabTo(page, 'a.button[href="#/product"]', 300);
    await page.keyboard.press("Enter");
    await page.locator("main.product").waitFor();
    await tabTo(page, '[data-path="/components/0/name"]', 200);
    await page.keyboard.type("Head");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.dataset.path), "/components/1/name");
    await context.close();
  });

  /** Every screen of the doors, and what only it has. */
  const SCREENS = {
    "#/quick/1": "#quick-kind",
    "#/quick/2": "#quick-weight",
    "#/quick/3": "#quick-material",
    "#/quick/4": "#quick-recycled",
    "#/quick/5": "#quick-after",
    "#/quick/result": ".first-estimate .ranges",
    "#/guide/1": "#guide-templates",
    "#/guide/2": "meguru-parts-list table",
    "#/guide/3": "#recycled-shares",
    "#/guide/4": "fieldset.group[data-material]",
    "#/guide/5": "#headline-mci",
    "#/guide/check": ".answers",
  };
  for (const locale of LOCALES) {
    test(`axe finds nothing on the doors, in any colours, and nothing scrolls sideways at 320 px (${locale})`, async () => {
      const { page, context } = await openPage(setup.browser, setup.siteUrl, { locale });
      const look = async (what) => {
        assert.deepEqual(await violationsInAnyScheme(page), [], what);
        await page.setViewportSize({ width: 320, height: 640 });
        assert.ok((await overhang(page)) <= 0, `${what}: ${await overhang(page)} px too wide`);
        await page.setViewportSize({ width: 1400, height: 1000 });
      };
      await look("start");
      await go(page, setup, "#/quick/1", "#quick-kind");
      await next(page);
      await page.locator("#error-summary").waitFor();
      assert.deepEqual(await violations(page), [], "a slip");
      await go(page, setup, "#/quick/1", "#quick-kind");
      await answerAll(page, "toy", KINDS.furniture);
      for (const [address, own] of Object.entries(SCREENS)) {
        await go(page, setup, address, own);
        await look(address);
      }
      await context.close();
    });
  }

  test("the single file has the doors and every template in it", async () => {
    const { page, context, requests } = await openPage(setup.browser, `${setup.fileUrl}#/guide`);
    for (const file of ["toy", "battery"]) {
      await page.goto(`${setup.fileUrl}#/guide/1`);
      await page.locator(`[data-template="${file}"]`).click();
      await page.locator("meguru-parts-list table").waitFor();
    }
    await page.goto(`${setup.fileUrl}#/quick/1`);
    await page.locator("#quick-kind").waitFor();
    assert.ok(requests.every((url) => !url.startsWith("http")));
    await context.close();
  });
});
