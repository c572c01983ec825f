import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { cell, openKettle, openPage, startBrowser } from "./support/browser.mjs";
import { kept } from "./support/copy.mjs";
import { csv, dropFile, OPEN_TABLE } from "./support/tables.mjs";

/** What the page tells of its own accord. */
const told = (page, words) => page.locator(".notices").getByText(words).waitFor();

/** A database whose writes fail from now on, and a second storage that refuses as well. */
function fillStorage() {
  const refuse = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  globalThis.realStorage = { put: IDBObjectStore.prototype.put, setItem: Storage.prototype.setItem };
  IDBObjectStore.prototype.put = refuse;
  Storage.prototype.setItem = refuse;
}

/** A browser that refuses both storages before anything of the page runs. */
function refuseStorage() {
  for (const name of ["indexedDB", "localStorage"]) {
    Object.defineProperty(globalThis, name, {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  }
}

/** A browser that neither opens its database nor says so, and refuses the other storage. */
function deafStorage() {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...about) {
    return Object.assign(open.apply(this, about), { addEventListener() {} });
  };
  Object.defineProperty(globalThis, "localStorage", { value: undefined });
}

/** The worker ends at the next order instead of answering it, without a word, as one out of memory does. */
function dieSilently() {
  self.postMessage = () => self.close();
}

/** The worker's module traps at the next order. */
function trap() {
  const say = self.postMessage.bind(self);
  self.postMessage = ({ id }) => say({ id, trouble: "RuntimeError: unreachable", told: false });
}

/** Two more cases have files of their own: a second tab in `tabs.test.mjs`, another version in `offline.test.mjs`. */
describe("what somebody typed survives", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  for (const [locale, name, full, unavailable, refuse] of [
    ["ja-JP", "名前、1 行目", "保存場所がいっぱい", "控えを残せません", refuseStorage],
    ["en-GB", "Name, row 1", "storage is full", "does not let the page keep", deafStorage],
  ]) {
    test(`a full storage: it is said at once, and not any more when there is room again (${locale})`, async () => {
      const { page, context, complaints } = await openKettle(setup.browser, setup.siteUrl, { locale });
      const field = page.getByRole("textbox", { name, exact: true });
      await page.evaluate(fillStorage);
      await field.pressSequentially("満杯でも");
      await told(page, full);
      assert.match(await field.inputValue(), /満杯でも/);
      // Nothing else would bring the work back, so that leaving is asked about.
      assert.equal(
        await page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true }))),
        true,
        "leaving is asked about",
      );
      await page.evaluate(() => {
        IDBObjectStore.prototype.put = globalThis.realStorage.put;
        Storage.prototype.setItem = globalThis.realStorage.setItem;
      });
      await field.pressSequentially("残る");
      await page.waitForFunction(() => document.querySelector(".notices .notice") === null);
      const typed = await field.inputValue();
      await page.reload();
      await page.waitForSelector("main.product");
      assert.equal(await field.inputValue(), typed);
      assert.deepEqual(complaints, []);
      await context.close();
    });

    test(`a browser that keeps nothing: the page works, and says so (${refuse.name})`, async () => {
      const { page, context, complaints } = await openKettle(setup.browser, setup.siteUrl, { locale, before: refuse });
      const field = page.getByRole("textbox", { name, exact: true });
      await field.fill("控えなし");
      await told(page, unavailable);
      await field.pressSequentially("でも");
      assert.equal(await field.inputValue(), "控えなしでも");
      const download = page.waitForEvent("download");
      await page.evaluate(() => {
        globalThis.showSaveFilePicker = undefined;
      });
      await page.keyboard.press("Control+s");
      let text = "";
      for await (const chunk of await (await download).createReadStream()) text += chunk;
      assert.equal(JSON.parse(text).components[0].name, "控えなしでも");
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  for (const [name, address] of [
    ["the site", () => setup.siteUrl],
    ["the single file", () => setup.fileUrl],
  ]) {
    test(`${name}: data that are deleted while it is open are told of, and a copy is made anew`, async () => {
      const { page, context, complaints } = await openKettle(setup.browser, address());
      await cell(page, "名前", 1).fill("消される前");
      await kept(page, "消される前");
      const session = await context.newCDPSession(page);
      const origin = address().startsWith("file:") ? "file://" : new URL(address()).origin;
      await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
      await told(page, "データが削除され");
      assert.equal(await cell(page, "名前", 1).inputValue(), "消される前");
      await kept(page, "消される前");
      await cell(page, "名前", 1).pressSequentially("と後");
      await page.reload();
      await page.waitForSelector("main.product");
      assert.equal(await cell(page, "名前", 1).inputValue(), "消される前と後");
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  for (const [name, address] of [
    ["the site", () => setup.siteUrl],
    ["the single file", () => setup.fileUrl],
  ]) {
    test(`${name}: a worker that dies is replaced and asked again, and that is told of once`, async () => {
      const { page, context, complaints } = await openKettle(setup.browser, address());
      const asleep = page.waitForEvent("worker");
      await page.goto(`${address()}#/checks`);
      const text = page.locator("#claim-text");
      await page.locator("meguru-checks .outcome").first().waitFor();
      let worker = await asleep;
      for (const [how, words, found] of [
        [dieSilently, "環境にやさしい", 1],
        [trap, "環境にやさしい。地球にやさしい。", 2],
      ]) {
        await worker.evaluate(how);
        const next = page.waitForEvent("worker");
        await text.fill(words);
        worker = await next;
        await told(page, "動かし直しました");
        await page.locator(`.finding-list li:nth-of-type(${found})`).first().waitFor();
        assert.equal(await text.inputValue(), words);
        await page.getByRole("button", { name: "閉じる" }).click();
      }
      await text.fill("");
      await page.waitForFunction(() => document.querySelector(".finding-list") === null);
      assert.equal(await page.locator(".notices .notice").count(), 0, "told once");
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  test("a table stays open when the worker that read it is gone", async () => {
    const { page, context, complaints } = await openPage(setup.browser, setup.siteUrl);
    const reader = page.waitForEvent("worker");
    await dropFile(page, csv(OPEN_TABLE["ja-JP"]));
    await page.waitForSelector("#import-file");
    const next = page.waitForEvent("worker");
    // It dies while nobody asks it for anything: there is nothing to tell, and the next question is answered.
    await (await reader).evaluate(() => self.close()).catch(() => {});
    await page.waitForFunction(async () => {
      const { held, pending } = await navigator.locks.query();
      return ![...held, ...pending].some(({ name }) => name.startsWith("meguru-worker-"));
    });
    const material = page.locator('.materials select:has(option[value="pp"])').first();
    await material.selectOption("pp");
    await next;
    await page.waitForFunction(() => document.querySelector("#import-take")?.disabled === false);
    assert.equal(await material.inputValue(), "pp");
    assert.equal(await page.locator(".notices .notice").count(), 0);
    assert.deepEqual(complaints, []);
    await context.close();
  });
});
