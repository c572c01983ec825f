import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import {
  FILE,
  figure,
  KETTLE,
  openDocument,
  openKettle,
  openPage,
  PATIENCE_MS,
  SITE,
  startBrowser,
} from "./support/browser.mjs";
import { serve } from "./support/server.mjs";
import { csv, dropFile, OPEN_TABLE } from "./support/tables.mjs";

/** Both builds are one page: what holds for the site holds for the file. */
describe("the two builds", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  for (const [name, address] of [
    ["the site under a sub-path", () => setup.siteUrl],
    ["the single file from a disk", () => setup.fileUrl],
  ]) {
    test(`${name} opens and computes under its policy`, async () => {
      const { page, complaints, context } = await openKettle(setup.browser, address());
      assert.match(await figure(page, "mci_at_average_life"), /^0\.\d\d$/);
      assert.match(await figure(page, "recycled_content"), /^\d+(\.\d)? %$/);
      assert.match(await figure(page, "carbon_footprint"), /kg CO₂e$/);
      assert.deepEqual(complaints, []);
      await context.close();
    });

    test(`${name} can reach nothing else`, async () => {
      const { page, context } = await openPage(setup.browser, address());
      const outcome = await page.evaluate(async () => {
        const tries = {
          fetch: () => fetch("http://127.0.0.1:9/elsewhere"),
          image: () =>
            new Promise((_, no) => Object.assign(new Image(), { onerror: no, src: "http://127.0.0.1:9/x.png" })),
          script: () => import("http://127.0.0.1:9/x.js"),
        };
        const blocked = [];
        document.addEventListener("securitypolicyviolation", (event) => blocked.push(event.effectiveDirective));
        for (const attempt of Object.values(tries)) await attempt().catch(() => {});
        const pause = () => new Promise((passed) => setTimeout(passed, 100));
        // What was blocked is told a moment later, and then nothing else.
        for (let wait = 0; wait < 100 && blocked.length < 3; wait += 1) await pause();
        await pause();
        return blocked.sort();
      });
      assert.deepEqual(outcome, ["connect-src", "img-src", "script-src-elem"]);
      await context.close();
    });
  }

  test("workers are the page's own, and reach nothing else either", async () => {
    const outcome = (page) =>
      page.evaluate(
        () =>
          new Promise((told) => {
            const code =
              'fetch("http://127.0.0.1:9/").then(() => postMessage("reached"), () => postMessage("refused"))';
            const worker = new Worker(URL.createObjectURL(new Blob([code])));
            worker.onmessage = ({ data }) => told(data);
            worker.onerror = () => told("no worker");
          }),
        setup.siteUrl,
      );
    const site = await openPage(setup.browser, setup.siteUrl);
    assert.equal(await outcome(site.page), "no worker");
    await site.context.close();
    const file = await openPage(setup.browser, setup.fileUrl);
    assert.equal(await outcome(file.page), "refused");
    await file.context.close();
  });

  test("the site asks for nothing beyond its own folder", async () => {
    const { page, requests, context } = await openKettle(setup.browser, setup.siteUrl);
    await page
      .getByRole("button", { name: /どう計算しましたか/ })
      .first()
      .click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Results" }).waitFor();
    assert.deepEqual(
      requests.filter((address) => !address.startsWith(setup.siteUrl)),
      [],
    );
    await context.close();
  });

  test("the single file asks for nothing at all", async () => {
    const { page, requests, context } = await openKettle(setup.browser, setup.fileUrl);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Results" }).waitFor();
    assert.deepEqual(requests, [setup.fileUrl]);
    await context.close();
  });

  test("an intranet's plain http, with another type for WebAssembly, serves all that needs no lock", async () => {
    const host = await serve(SITE, { wasmType: "text/plain" });
    const address = host.url.replace("127.0.0.1", "intranet.test");
    const { page, complaints, context } = await openPage(setup.browser, address, { serviceWorkers: "allow" });
    assert.deepEqual(await page.evaluate(() => [isSecureContext, "locks" in navigator, "serviceWorker" in navigator]), [
      false,
      false,
      false,
    ]);
    await openDocument(page, KETTLE);
    await page.waitForSelector("main.product");
    assert.match(await figure(page, "mci_at_average_life"), /^0\.\d\d$/);
    await page.locator("meguru-flow").scrollIntoViewIfNeeded();
    await page.locator("meguru-flow svg.drawing").waitFor();
    await page.locator("meguru-share summary").first().click();
    await page.locator("meguru-share button").first().click();
    await page.locator("meguru-share").getByRole("status").filter({ hasText: /./ }).waitFor();
    await page.goto(`${address}#/checks`);
    await page.locator("meguru-checks .outcome").first().waitFor();
    await dropFile(page, csv(OPEN_TABLE["ja-JP"]));
    await page.locator("#import-take").click();
    await page.waitForSelector("main.product");
    await page.locator('[data-path="/components/0/name"]').fill("控えから戻る");
    await page.reload();
    await page.waitForSelector("main.product");
    assert.equal(await page.locator('[data-path="/components/0/name"]').inputValue(), "控えから戻る");
    // That the host gives another type is told to whoever looks after it.
    assert.deepEqual(
      complaints.filter((one) => !/does not serve Wasm with `application\/wasm` MIME type/.test(one)),
      [],
    );
    await context.close();
    await host.close();
  });

  test("the licences of what is in it are at hand, in the single file too", async () => {
    for (const address of [setup.siteUrl, setup.fileUrl]) {
      const { page, complaints, context } = await openPage(setup.browser, address);
      const link = page.getByRole("contentinfo").getByRole("link", { name: "使用しているソフトウェアのライセンス" });
      const [notices] = await Promise.all([context.waitForEvent("page"), link.click()]);
      await notices.waitForLoadState();
      const text = await notices.locator("body").innerText();
      for (const name of ["lit", "lzma1", "serde_json"]) assert.match(text, new RegExp(`^- ${name} \\d`, "m"));
      assert.deepEqual(complaints, []);
      await context.close();
    }
  });

  test("a single file that was damaged on the way says so and computes nothing", async () => {
    const whole = readFileSync(FILE, "utf8");
    const middle = whole.indexOf("application/octet-stream") + 600_000;
    const letter = whole[middle] === "a" ? "b" : "a";
    for (const [name, damaged] of [
      ["one letter", whole.slice(0, middle) + letter + whole.slice(middle + 1)],
      ["cut", whole.slice(0, middle)],
    ]) {
      const path = join(setup.folder, `${name}.html`);
      writeFileSync(path, damaged);
      const page = await setup.browser.newPage({ locale: "ja-JP" });
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(pathToFileURL(path).href);
      await page.getByText("この表示のまま変わらないときは、ファイルが壊れています。").waitFor();
      assert.equal(await page.locator("main").count(), 0);
      await page.close();
    }
  });

  test("both builds print the same figures", async () => {
    const texts = [];
    for (const address of [setup.siteUrl, setup.fileUrl]) {
      const { page, context } = await openKettle(setup.browser, address);
      // The reason comes a moment later, and pictures only when they are in sight: pictures.test.mjs has both builds'.
      await page.locator(".reason").waitFor();
      await page.locator("meguru-pictures-part").evaluate((pictures) => pictures.remove());
      texts.push(await page.locator("meguru-results").innerText());
      await context.close();
    }
    assert.ok(FILE.endsWith("meguru.html"));
    assert.equal(texts[0], texts[1]);
  });
});
