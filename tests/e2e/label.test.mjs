import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { overhang, violationsInAnyScheme } from "./support/access.mjs";
import { openDocument, openPage, pause, startBrowser } from "./support/browser.mjs";

/** A kettle whose body is 30 % recycled after use; its bag and its box are packaging. */
const CHECKED = resolve(import.meta.dirname, "fixtures/checked.meguru.json");

/** Dots of a length in mm at 600 per inch. */
const dots = (mm) => Math.round((mm / 25.4) * 600);

/** The screen of checks for a document, placed on the market and labelled on fixed days. */
async function openLabel(
  setup,
  { file, locale = "ja-JP", market = "jp", date = "2026-11-26", document, ...options } = {},
) {
  const opened = await openPage(setup.browser, file ? setup.fileUrl : setup.siteUrl, { locale, ...options });
  const { page } = opened;
  await openDocument(page, document ?? CHECKED, locale.startsWith("en") ? "Open file" : "ファイルを開く");
  await page.waitForSelector("main.product");
  await page.getByRole("link", { name: /^(確認|Checks)$/ }).click();
  await page.locator("meguru-checks .outcome").first().waitFor();
  await setDay(page, "#checks-day", "2026-01-01");
  await page.locator("#checks-market").selectOption(market);
  await setDay(page, "#label-date", date);
  await settled(page);
  return opened;
}

async function setDay(page, field, day) {
  await page.locator(field).fill(day);
  await page.locator(field).dispatchEvent("change");
}

/** Waits until the label is that of what was asked last: after a pause in typing, and another for what follows the claim. */
async function settled(page) {
  await pause(page, 700);
  await page.waitForSelector('.label-part[aria-busy="false"]');
}

const picture = async (page) => decodeURIComponent(await page.locator(".label-picture img").getAttribute("src"));

/** What a button saves: its name and its bytes. */
async function saved(page, way) {
  const download = page.waitForEvent("download");
  await page.locator(`[data-way="${way}"]`).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** No picture, and nothing to take away. */
async function nothingToTake(page) {
  assert.equal(await page.locator(".label-part img").count(), 0);
  assert.equal(await page.locator("[data-way]").count(), 0);
  assert.equal(await page.locator(".label-spoken").count(), 0);
}

describe("the label", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  for (const [file, locale] of [
    [false, "ja-JP"],
    [true, "ja-JP"],
    [false, "en-GB"],
    [true, "en-GB"],
  ]) {
    const where = `${file ? "single file" : "site"}, ${locale}`;
    const ja = locale === "ja-JP";

    test(`states the share with what makes it true, and can be taken away (${where})`, async () => {
      const { page, context, complaints } = await openLabel(setup, { file, locale });
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      assert.deepEqual(
        await page.locator('[name="label-figure"]:checked').evaluateAll((boxes) => boxes.map(({ value }) => value)),
        ["recycled_content"],
      );
      const svg = await picture(page);
      assert.match(svg, ja ? />30%</ : />30\u00a0%</);
      assert.match(svg, ja ? /再生材含有率/ : /Recycled content/);
      assert.match(svg, /2026-11-26/);
      const alt = await page.locator(".label-picture img").getAttribute("alt");
      assert.equal(alt, ja ? "電気ケトルの指標" : "Figures of 電気ケトル");
      assert.match(await page.locator(".label-spoken").innerText(), ja ? /JIS Q 14021/ : /ISO 14021/);

      const name = (ending) => `電気ケトル ${ja ? "ラベル" : "label"}.${ending}`;
      const drawing = await saved(page, "svg");
      assert.equal(drawing.name, name("svg"));
      assert.ok(svg.endsWith(drawing.bytes.toString("utf8")), "what is saved is what is seen");

      const { name: pngName, bytes } = await saved(page, "png");
      assert.equal(pngName, name("png"));
      assert.equal(bytes.subarray(0, 8).toString("latin1"), "\x89PNG\r\n\x1a\n");
      assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [dots(70), dots(50)]);
      const density = bytes.indexOf("pHYs");
      assert.equal(bytes.readUInt32BE(density + 4), Math.round(600 / 0.0254));
      // The browser reads the file with its check sums, and finds letters on white.
      const dark = await page.evaluate(async (text) => {
        const bitmap = await createImageBitmap(
          new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], { type: "image/png" }),
        );
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        canvas.drawImage(bitmap, 0, 0);
        const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
        let count = 0;
        for (let place = 0; place < data.length; place += 4) if (data[place] < 128) count += 1;
        return count / (data.length / 4);
      }, bytes.toString("base64"));
      assert.ok(dark > 0.01 && dark < 0.5, `${dark} of the picture is dark`);

      // What the printer gets, while the page waits for it: one page of the label's size, with nothing else on it.
      await page.evaluate(() => {
        window.print = () => {
          window.printed = (window.printed ?? 0) + 1;
        };
        // The test prints by itself: what ends a print comes afterwards.
        addEventListener("afterprint", (event) => !window.over && event.stopImmediatePropagation(), true);
      });
      for (const [way, width, height] of [
        ["print", 70, 50],
        ["print-a4", 210, 297],
      ]) {
        await page.evaluate(() => Object.assign(window, { printed: 0, over: false }));
        await page.locator(`[data-way="${way}"]`).click();
        await page.waitForFunction(() => window.printed === 1);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
        const [box, ...others] = [...pdf.matchAll(/\/MediaBox ?\[([^\]]*)\]/g)].map(([, text]) =>
          text.trim().split(" "),
        );
        assert.equal(others.length, 0, "one page");
        const sides = box.slice(2).map((points) => Math.round((points / 72) * 25.4));
        assert.deepEqual(sides, [width, height]);
        await page.evaluate(() => {
          window.over = true;
          dispatchEvent(new Event("afterprint"));
        });
        assert.equal(await page.locator(".label-print").count(), 0);
      }

      const html = await saved(page, "page");
      assert.equal(html.name, name("html"));
      assert.match(html.bytes.toString("utf8"), /^<!doctype html>[\s\S]*30/);

      await page.locator('[data-way="copy"]').click();
      await page.waitForFunction(() => document.querySelector(".label-said").textContent.trim() !== "");
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^<section class="meguru-label"/);

      const badge = await saved(page, "badge");
      assert.equal(badge.name, `電気ケトル ${ja ? "バッジ" : "badge"}.json`);
      const { format, figure, texts, document_sha256 } = JSON.parse(badge.bytes);
      assert.equal(format, "meguru-badge/1");
      assert.deepEqual([figure.id, figure.value], ["recycled_content", 0.3]);
      assert.deepEqual([texts.ja.name, texts.en.name], ["再生材含有率", "Recycled content"]);
      assert.equal(
        document_sha256,
        createHash("sha256")
          .update(await readFile(CHECKED))
          .digest("hex"),
      );
      assert.deepEqual(complaints, []);
      await context.close();
    });

    test(`is refused with words that are banned, in words and without a picture (${where})`, async () => {
      const { page, context, complaints } = await openLabel(setup, { file, locale });
      await page.locator("#claim-text").fill("環境にやさしい");
      await settled(page);
      // Words that do not go onto the label do not touch it.
      assert.equal(await page.locator(".label-part img").count(), 1);
      await page.locator("#label-claim").check();
      await settled(page);
      await nothingToTake(page);
      const reasons = await page.locator(".label-refused").innerText();
      assert.match(reasons, /環境にやさしい/);
      assert.match(reasons, ja ? /対応：指摘された言葉を消し/ : /What to do: Let the figures speak/);
      assert.equal(await page.locator('[data-objection="LABEL-11"]').count(), 1);
      await page.locator("#label-claim").uncheck();
      await settled(page);
      assert.equal(await page.locator(".label-part img").count(), 1);
      assert.deepEqual(complaints, []);
      await context.close();
    });

    test(`for consumers in the EU is a plain sentence from 27 September 2026 (${where})`, async () => {
      const { page, context } = await openLabel(setup, { file, locale, market: "eu", date: "2026-09-26" });
      const framed = /stroke="#000"/;
      assert.match(await picture(page), framed);
      assert.equal(await page.locator('[data-form="sentence"]').count(), 0);
      assert.match(
        await page.locator(".label-made").innerText(),
        ja ? /2026年9月27日からは/ : /From September 27, 2026/,
      );
      await setDay(page, "#label-date", "2026-09-27");
      await settled(page);
      assert.doesNotMatch(await picture(page), framed);
      assert.equal(await page.locator('[data-form="sentence"]').count(), 1);
      assert.match(await page.locator(".label-spoken").innerText(), ja ? /再生材料30%使用/ : /Recycled content 30/);
      await page.locator("#label-audience").selectOption("business");
      await settled(page);
      assert.match(await picture(page), framed);
      await context.close();
    });
  }

  /** The kettle whose recycled share somebody has estimated: an indication. */
  async function guessed() {
    const document = JSON.parse(await readFile(CHECKED, "utf8"));
    document.components[0].inflow.post_consumer_recycled = { value: 0.3, origin: "estimated" };
    return document;
  }

  test("is refused where words claim an indication as a fact, and its badge is refused anyway", async () => {
    const path = resolve(setup.folder, "guessed.meguru.json");
    await writeFile(path, JSON.stringify(await guessed()));
    const { page, context } = await openLabel(setup, { document: path, locale: "en-GB" });
    assert.match(await picture(page), />about 30/);
    await page.locator('[data-way="badge"]').click();
    await page.locator('[data-objection="LABEL-09"]').waitFor();
    await page.locator("#claim-text").fill("再生材30%使用");
    await page.locator("#label-claim").check();
    await settled(page);
    await nothingToTake(page);
    assert.equal(await page.locator('[data-objection="LABEL-10"]').count(), 1);
    await context.close();
  });

  test("says how high it must be where its texts do not fit, and takes no figure that was not chosen", async () => {
    const { page, context } = await openLabel(setup);
    for (const kind of ["post_consumer", "pre_consumer", "plastics", "plastics_post_consumer"])
      await page.locator(`[name="label-figure"][value="${kind}_recycled_content"]`).check();
    await page.locator("#label-size").selectOption("50x30");
    await settled(page);
    assert.match(await page.locator("[data-too-small]").innerText(), /50 × 30 mmには、.*高さが\d+ mm必要/);
    assert.equal(await page.locator('[data-way="svg"], [data-way="png"]').count(), 0);
    assert.equal(await page.locator('[data-way="page"]').count(), 1);
    await page.locator("#label-size").selectOption("70");
    await settled(page);
    assert.match(await picture(page), /width="70mm"/);
    for (const box of await page.locator('[name="label-figure"]').all()) await box.uncheck();
    await settled(page);
    await nothingToTake(page);
    assert.match(await page.locator(".label-part .status-line").innerText(), /指標が選ばれていません/);
    await context.close();
  });

  test("a label that is saved is never that of an earlier product", async () => {
    const { page, context } = await openLabel(setup);
    await page.locator("#label-claim").check();
    await page.locator("#claim-text").fill("地球にやさしい");
    // At once, before the pause in typing is over.
    let downloads = 0;
    page.on("download", () => {
      downloads += 1;
    });
    await page.locator('[data-way="svg"]').evaluate((button) => button.click());
    await settled(page);
    await nothingToTake(page);
    assert.equal(downloads, 0);
    await context.close();
  });

  for (const locale of ["ja-JP", "en-GB"]) {
    test(`can be used by everybody: no axe violations in any colours, and no sideways scrolling at 320 px (${locale})`, async () => {
      const { page, context } = await openLabel(setup, { locale });
      const check = async (what) => {
        assert.deepEqual(await violationsInAnyScheme(page, ".label-part"), [], what);
        await page.setViewportSize({ width: 320, height: 800 });
        const wide = await overhang(page);
        assert.ok(wide <= 0, `${what}: ${wide} px too wide`);
        await page.setViewportSize({ width: 1400, height: 1000 });
      };
      await check("made");
      await page.locator("#claim-text").fill("環境にやさしい");
      await page.locator("#label-claim").check();
      await settled(page);
      await check("refused");
      await context.close();
    });
  }
});
