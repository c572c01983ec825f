import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { unfold } from "./support/access.mjs";
import { cell, openKettle, startBrowser } from "./support/browser.mjs";
import { csv, dropFile, OPEN_TABLE } from "./support/tables.mjs";

/**
 * What an input method sends: a composition, then an Enter of key code 229 that only confirms it. Some systems name that
 * key "Process", others "Enter"; the second is the harder case.
 */
async function composeAndConfirm(page, steps, result, opened) {
  const session = opened ?? (await page.context().newCDPSession(page));
  for (const text of steps) {
    await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  }
  const key = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
  await session.send("Input.insertText", { text: result });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
}

describe("typing Japanese", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  test("a word typed onto a chosen cell replaces its text, and confirming it does not leave the cell", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    await cell(page, "名前", 1).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Shift+Enter");
    const name = cell(page, "名前", 1);
    await composeAndConfirm(page, ["と", "とっ", "とって"], "取っ手");
    assert.equal(await name.inputValue(), "取っ手");
    assert.equal(await name.evaluate((input) => input === document.activeElement), true);
    await page.keyboard.press("Enter");
    assert.equal(await cell(page, "名前", 2).evaluate((input) => input === document.activeElement), true);
    assert.equal(await name.inputValue(), "取っ手");
    await context.close();
  });

  test("nothing is written into the field while a word is being composed", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    const material = cell(page, "素材", 1);
    await material.focus();
    await material.evaluate((input) => {
      input.select();
      const { set, get } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
      globalThis.written = [];
      Object.defineProperty(input, "value", {
        get,
        set(text) {
          globalThis.written.push(text);
          set.call(this, text);
        },
      });
    });
    const session = await page.context().newCDPSession(page);
    for (const text of ["だ", "だん", "だんぼ", "だんぼーる"]) {
      await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
      await page.waitForTimeout(30);
    }
    assert.deepEqual(await page.evaluate(() => globalThis.written), []);
    assert.equal(await material.evaluate((input) => input.value), "だんぼーる");
    await session.send("Input.insertText", { text: "段ボール" });
    await page.waitForTimeout(50);
    assert.deepEqual(await page.evaluate(() => globalThis.written), []);
    await page.keyboard.press("Tab");
    assert.equal(await material.evaluate((input) => input.value), "段ボール");
    await context.close();
  });

  test("keys of the input method do nothing else: no undo, no moving, no leaving", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    const name = cell(page, "名前", 3);
    await name.focus();
    const session = await page.context().newCDPSession(page);
    await session.send("Input.imeSetComposition", { text: "かわ", selectionStart: 2, selectionEnd: 2 });
    for (const code of ["ArrowDown", "ArrowUp", "Escape", "Enter"]) {
      const key = { key: code, code, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
      await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
      await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
    }
    assert.equal(await name.evaluate((input) => input === document.activeElement), true);
    assert.match(await name.inputValue(), /かわ/);
    await context.close();
  });

  test("the Enter that confirms a word commits nothing, in any kind of field", async () => {
    const { page, context } = await openKettle(setup.browser, setup.siteUrl);
    /** One text field of each kind in sight: what stands in the same view and is typed into alike is one kind. */
    const mark = () =>
      page.locator("main").evaluate((main) => {
        const found = new Map();
        for (const field of main.querySelectorAll('input:is(:not([type]), [type="text"], [type="search"]), textarea')) {
          if (field.disabled || field.readOnly || !field.checkVisibility()) continue;
          const view = field.closest(
            ":is(meguru-parts-list, meguru-product-form, meguru-activities, meguru-more-inputs, .fact, section)",
          );
          const named = field.dataset.path?.replace(/\/\d+/g, "/n").split("/")[1] ?? field.id;
          const kind = [view?.localName, named, field.type, field.role, field.inputMode, field.className].join(" ");
          if (found.has(kind)) continue;
          found.set(kind, field.dataset.path ?? field.id);
          field.dataset.kind = kind;
        }
        return [...found];
      });
    const session = await page.context().newCDPSession(page);
    const compose = async (fields) => {
      for (const [kind, name] of fields) {
        const field = page.locator(`main [data-kind="${kind}"]`);
        const before = await field.evaluate((input) => {
          input.focus();
          input.select();
          return location.hash;
        });
        await composeAndConfirm(page, ["に", "にほ"], "二本", session);
        const after = await field.evaluate((input) => [
          input.value,
          input === document.activeElement,
          location.hash,
          document.querySelector("dialog[open]") === null,
        ]);
        assert.deepEqual(after, ["二本", true, before, true], `${name}: ${kind}`);
      }
    };
    await page.getByRole("radio", { name: "すべて", exact: true }).check();
    await unfold(page);
    const fields = await mark();
    assert.ok(fields.length > 10, fields.join("\n"));
    await compose(fields);
    const date = page.locator('main [data-path="/product/placed_on_market"]');
    await date.evaluate((input) => {
      input.dataset.kind = "date";
    });
    await compose([["date", "a date"]]);
    await page.goto(`${setup.siteUrl}#/checks`);
    await page.locator("meguru-checks .outcome").first().waitFor();
    await compose(await mark());
    await dropFile(page, csv(OPEN_TABLE["ja-JP"]));
    await page.waitForSelector("#import-file");
    await unfold(page);
    await compose(await mark());
    await context.close();
  });
});
