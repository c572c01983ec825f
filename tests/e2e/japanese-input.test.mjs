import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { cell, openKettle, startBrowser } from "./support/browser.mjs";

/**
 * What an input method sends: a composition, then an Enter of key code 229 that only confirms it. Some systems name that
 * key "Process", others "Enter"; the second is the harder case.
 */
async function composeAndConfirm(page, steps, result) {
  const session = await page.context().newCDPSession(page);
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
});
