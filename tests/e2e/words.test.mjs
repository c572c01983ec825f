import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { openKettle, openPage, startBrowser } from "./support/browser.mjs";
import { csv, dropFile, OPEN_TABLE } from "./support/tables.mjs";

const ROOT = resolve(import.meta.dirname, "../..");

/** The files of messages that the page loads, at first or with one of its parts: all but the command line's. */
async function catalogues() {
  const files = await readdir(join(ROOT, "messages/ja"));
  return files.map((file) => file.replace(/\.ftl$/, "")).filter((name) => name !== "cli");
}

/** Ids of the page's messages and attributes, with the parameters that each uses. */
async function messages(language) {
  const names = await catalogues();
  const texts = names.map((name) => readFile(join(ROOT, "messages", language, `${name}.ftl`), "utf8"));
  const text = (await Promise.all(texts)).join("\n");
  const found = new Map();
  let message = "";
  let id = "";
  for (const line of text.split("\n")) {
    const start = /^([a-z][\w-]*) =/.exec(line);
    const attribute = /^ +(\.[a-z]+) =/.exec(line);
    if (start) {
      message = start[1];
      id = message;
    } else if (attribute) id = message + attribute[1];
    if (start || attribute) found.set(id, new Set());
    for (const [, name] of line.matchAll(/\{ \$(\w+) \}/g)) found.get(id)?.add(name);
  }
  return found;
}

/**
 * What stands on the page for people: texts, names and titles. Words marked as another language, titles of sources and
 * symbols of formulas are not the page's own.
 */
function shownTexts(page) {
  return page.evaluate(() => {
    const language = document.documentElement.lang;
    const texts = [];
    const visit = (node) => {
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
      if (node.nodeType !== Node.ELEMENT_NODE || ["SCRIPT", "NOSCRIPT", "PRE", "CITE", "CODE"].includes(node.tagName))
        return;
      // A step of a derivation is of the kind "formula", and has a name in words.
      if (node.matches("span.formula")) return;
      if (node.lang && node.lang !== language) return;
      for (const name of ["aria-label", "title", "placeholder", "alt"]) {
        const text = node.getAttribute(name);
        if (text) texts.push(text);
      }
      for (const child of node.childNodes) visit(child);
    };
    visit(document.body);
    return texts.map((text) => text.trim()).filter((text) => text !== "");
  });
}

/** Words that are marked as another language and are no title of a source, and formulas with words of another one. */
function foreignTexts(page) {
  return page.evaluate(() => {
    const { lang } = document.documentElement;
    const within = (selector) => [...document.querySelectorAll(`main ${selector}, dialog[open] ${selector}`)];
    const marked = within("[lang]").filter((element) => element.lang !== lang && !element.closest("cite, code, pre"));
    const formulas = within("span.formula").map((formula) => {
      const plain = formula.cloneNode(true);
      for (const index of plain.querySelectorAll("sub")) index.remove();
      return plain;
    });
    const letters = lang === "ja" ? /\b[a-z]{2,}\b/ : /[\u3040-\u30ff\u4e00-\u9fff]/;
    const worded = formulas.filter(({ textContent }) => letters.test(textContent.replace(/\bmax\b/g, "")));
    return [...marked, ...worded].map(({ textContent }) => textContent.trim());
  });
}

describe("the words of the page", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  test("each text is there in both languages, with the same parameters", async () => {
    const [ja, en] = await Promise.all([messages("ja"), messages("en")]);
    assert.deepEqual([...ja.keys()].sort(), [...en.keys()].sort());
    for (const [id, parameters] of ja) assert.deepEqual(parameters, en.get(id), id);
  });

  test("each text that the page names is in the catalogue", async () => {
    const known = await messages("ja");
    const source = join(ROOT, "www/src");
    const files = (await readdir(source, { recursive: true })).filter((name) => name.endsWith(".ts"));
    for (const file of files) {
      const code = await readFile(join(source, file), "utf8");
      for (const [, id] of code.matchAll(/\bt\(\s*"([^"]+)"/g)) assert.ok(known.has(id), `${file}: ${id}`);
      for (const [, id] of code.matchAll(/message: "([^"]+)"/g)) assert.ok(known.has(id), `${file}: ${id}`);
    }
  });

  const screens = {
    start: async (address, locale) => openPage(setup.browser, address, { locale }),
    product: async (address, locale) => {
      const opened = await openKettle(setup.browser, address, { locale });
      await opened.page.getByRole("radio", { name: /^(すべて|All)$/ }).check();
      await opened.page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      return opened;
    },
    methods: async (address, locale) => {
      const opened = await openPage(setup.browser, `${address}#/methods`, { locale });
      await opened.page.locator("main.methods tbody tr").first().waitFor();
      return opened;
    },
    "the five questions": async (address, locale) => {
      const opened = await openPage(setup.browser, `${address}#/quick/1`, { locale });
      const { page } = opened;
      const next = () => page.locator("form.question-screen button[type=submit]").click();
      // Every screen adds its texts to the last one's, so that all of them are read at the end.
      const seen = [];
      for (const questions of [["kind"], ["weight"], ["material"], ["recycled"], ["life", "after"]]) {
        await page.locator(`#quick-${questions[0]}`).waitFor();
        await next();
        await page.locator("#error-summary").waitFor();
        seen.push(await page.locator("main").evaluate((main) => main.outerHTML));
        for (const question of questions) await page.locator(`#quick-${question}-unknown`).check();
        await next();
      }
      await page.locator(".first-estimate .ranges").waitFor();
      await page.evaluate((screens) => document.body.insertAdjacentHTML("beforeend", screens.join("")), seen);
      return opened;
    },
    "the guided way": async (address, locale) => {
      const opened = await openPage(setup.browser, `${address}#/guide/1`, { locale });
      const { page } = opened;
      await page.locator('[data-template="toy"]').click();
      await page.locator("meguru-parts-list table").waitFor();
      const seen = [];
      for (const [step, own] of [
        ["1", "#import-open"],
        ["2", "meguru-parts-list table"],
        ["3", "#recycled-shares"],
        ["4", "fieldset.group[data-material]"],
        ["check", ".answers"],
        ["5", ".reason"],
      ]) {
        await page.goto(`${address}#/guide/${step}`);
        await page.locator(own).first().waitFor();
        seen.push(await page.locator("main").evaluate((main) => main.outerHTML));
      }
      await page.evaluate((screens) => document.body.insertAdjacentHTML("beforeend", screens.join("")), seen);
      return opened;
    },
    "the import, before a file": async (address, locale) => {
      const opened = await openPage(setup.browser, `${address}#/import`, { locale });
      await opened.page.locator("#import-open").waitFor();
      return opened;
    },
    "the import of a table": async (address, locale) => {
      const opened = await openKettle(setup.browser, address, { locale });
      await dropFile(opened.page, csv(OPEN_TABLE[locale], "BOM.CSV"));
      await opened.page.locator("#import-file").waitFor();
      await opened.page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      return opened;
    },
    "the assessment sheet": async (address, locale) => {
      const opened = await openKettle(setup.browser, address, { locale });
      await opened.page.getByRole("link", { name: /^(評価書|Assessment sheet)$/ }).click();
      await opened.page.locator("article.sheet").waitFor();
      return opened;
    },
    checks: async (address, locale) => {
      const opened = await openKettle(setup.browser, address, { locale });
      const { page } = opened;
      await page.goto(`${address}#/checks`);
      await page.locator("meguru-checks .outcome").first().waitFor();
      const words = { "ja-JP": ["jp", "環境にやさしい"], "en-GB": ["eu", "Eco-friendly"] }[locale];
      await page.locator("#checks-market").selectOption(words[0]);
      await page.locator("#claim-text").fill(words[1]);
      await page.locator(".finding-list > li").first().waitFor();
      await page.locator('.checks-parts[aria-busy="false"]').waitFor();
      await page.locator(".outcome > details > summary, .questions + button").evaluateAll((folded) => {
        for (const control of folded) control.click();
      });
      await page.locator('[data-outcome="not_applicable"] .rule').first().waitFor();
      return opened;
    },
    variants: async (address, locale) => {
      const opened = await openKettle(setup.browser, address, { locale });
      const { page } = opened;
      await page.goto(`${address}#/variants`);
      const screen = page.locator("meguru-variants");
      await screen.locator(".variant button").first().click();
      for (const lever of ["recycled_content", "longer_life"]) {
        await screen.locator(`[data-lever="${lever}"] input`).fill("20");
        await screen.locator(".differs ins").first().waitFor();
      }
      // The name is in the language of whoever made the document.
      await screen.locator("[aria-labelledby=variants-checks] p >> nth=1").waitFor();
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("meguru-variants details")) fold.open = true;
      });
      return opened;
    },
    disclosure: async (address, locale) => {
      const opened = await openKettle(setup.browser, address, { locale });
      const { page } = opened;
      await page.goto(`${address}#/disclosure`);
      await page.locator('.disclosure[aria-busy="false"] .framework').first().waitFor();
      await page.locator(".frameworks .buttons button").first().click();
      await page.locator('[data-framework="eu-battery-passport"]').waitFor();
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("meguru-disclosure details")) fold.open = true;
      });
      return opened;
    },
    explanation: async (address, locale) => {
      const opened = await openKettle(setup.browser, address, { locale });
      // Its equation has words.
      await opened.page
        .locator('[data-figure="carbon_footprint"]')
        .getByRole("button", { name: /^(どう計算しましたか|How was this computed)/ })
        .click();
      await opened.page.getByRole("dialog").waitFor();
      return opened;
    },
    factors: async (address, locale) => {
      const opened = await openKettle(setup.browser, address, { locale });
      await opened.page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      await opened.page
        .getByRole("button", { name: /^(係数を探す|Look up a factor)/ })
        .first()
        .click();
      await opened.page.getByRole("dialog").getByRole("listitem").first().waitFor();
      return opened;
    },
  };
  // Abbreviations that are written alike in both languages, units, symbols, and names of the file, the model, companies,
  // standards and labels.
  const alike =
    /\b(Global Recycled Standard|Recycled Claim Standard|Materials Matter Standard|Cradle to Cradle|[A-Z][A-Z\d]+|kg|km|\d*kWh|CPs|Delft|PolyCE|tkm|Looop|Cross|CO₂e?|Ctrl|Alt|Meguru|meguru|json|kettle|[A-Z]_[a-z]+)\b/g;

  // Where equations, methods and sources stand.
  const withMethods = ["methods", "explanation", "the assessment sheet"];

  async function nothingForeign(page) {
    assert.ok((await page.locator("span.formula").count()) > 0);
    const foreign = (await foreignTexts(page)).filter((text) => /\p{L}{2,}/u.test(text.replace(alike, "")));
    assert.deepEqual([...new Set(foreign)], []);
  }

  for (const [name, open] of Object.entries(screens)) {
    test(`no English is left on the Japanese page: ${name}`, async () => {
      const { page, context } = await open(setup.siteUrl, "ja-JP");
      assert.equal(await page.evaluate(() => document.documentElement.lang), "ja");
      const left = (await shownTexts(page)).filter((text) => /[a-z]{3,}/i.test(text.replace(alike, "")));
      assert.deepEqual([...new Set(left)], []);
      if (withMethods.includes(name)) await nothingForeign(page);
      await context.close();
    });

    test(`no Japanese is left on the English page: ${name}`, async () => {
      const { page, context } = await open(setup.siteUrl, "en-GB");
      assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
      const own = /電気ケトル|家庭で6年間、湯を沸かす|本体|ふた外側|ふた|つまみ|箱/g;
      const left = (await shownTexts(page)).filter((text) =>
        /[\u3040-\u30ff\u4e00-\u9fff]/.test(text.replace(own, "")),
      );
      assert.deepEqual([...new Set(left)], []);
      if (withMethods.includes(name)) await nothingForeign(page);
      await context.close();
    });
  }

  test("an example is in the page's language, and what it assumes too", async () => {
    const { page, context } = await openPage(setup.browser, setup.siteUrl);
    await page.getByRole("combobox", { name: "見本を開く" }).selectOption("washing-machine.json");
    await page.getByRole("heading", { level: 1, name: "ドラム式洗濯機", exact: true }).waitFor();
    await page.goto(`${setup.siteUrl}#/sheet`);
    await page.locator("article.sheet").waitFor();
    await page.locator("article.sheet", { hasText: "仮定: 再生材の割合は不明" }).waitFor();
    // The boundary of a factor is what the document states.
    const own = (text) => text.replaceAll("cradle-to-gate", "").replace(alike, "");
    const left = (await shownTexts(page)).filter((text) => /[a-z]{3,}/i.test(own(text)));
    assert.deepEqual([...new Set(left)], []);
    await nothingForeign(page);
    // Only what cites an address keeps the words of its source.
    const sources = await page.locator("article.sheet cite").allInnerTexts();
    assert.deepEqual(
      sources.filter((source) => source.startsWith("assumption:") && !source.includes("http")),
      [],
    );
    await context.close();
  });

  test("the switch changes every word at once, and the choice is remembered", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Results" }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
    await page.getByRole("textbox", { name: "Mass, row 1" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "Results" }).waitFor();
    await page.getByRole("button", { name: "日本語" }).click();
    await page.getByRole("heading", { name: "結果" }).waitFor();
    await context.close();
  });
});
