import assert from "node:assert/strict";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { cell, figure, openKettle, openPage, reloadProduct, SITE, startBrowser } from "./support/browser.mjs";
import { serve } from "./support/server.mjs";
import { csv, dropFile } from "./support/tables.mjs";

const ready = (page) => page.getByText("ネットワークなしでも使える").waitFor({ timeout: 180_000 });

describe("the site without network", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  test("opens, computes and reads tables when its server is gone", async () => {
    const host = await serve(SITE);
    const { page, context } = await openPage(setup.browser, host.url, { serviceWorkers: "allow" });
    await ready(page);
    await host.close();
    // With words behind `?`, as a link in a mail has them, it is the same page.
    await page.goto(`${host.url}?from=mail`);
    await page.waitForSelector("main.start");
    assert.equal(await page.getByText("ネットワークなしでも使える").count(), 0, "it is told once");
    await dropFile(page, csv("部品名,材質,質量(g),再生材(使用済み品)\r\n本体,PP,320,30%\r\n"));
    await page.locator("#import-take").click();
    await page.waitForSelector("main.product");
    assert.match((await figure(page, "recycled_content")) ?? "", /%$/);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Results" }).waitFor();
    await page.goto(`${host.url}#/methods`);
    await page.getByRole("heading", { level: 1, name: "Methods" }).waitFor();
    await context.close();
  });

  test("a new version is offered, taken when somebody says so, and loses nothing", async () => {
    const folder = join(setup.folder, "site");
    await cp(SITE, folder, { recursive: true });
    const host = await serve(folder);
    const { page, context } = await openKettle(setup.browser, host.url, { serviceWorkers: "allow" });
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
    await reloadProduct(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

    const worker = join(folder, "service-worker.js");
    const html = join(folder, "index.html");
    await writeFile(html, (await readFile(html, "utf8")).replace("<title>", '<meta name="next" content="1" /><title>'));
    await writeFile(
      worker,
      (await readFile(worker, "utf8")).replace(
        /(url:\s*[`"']index\.html[`"'],\s*revision:\s*[`"'])|(revision:\s*[`"'])([0-9a-f]+)([`"'],\s*url:\s*[`"']index\.html)/,
        (whole, first, second, revision, rest) =>
          first === undefined ? `${second}next${revision}${rest}` : `${whole}next`,
      ),
    );
    await cell(page, "名前", 1).fill("書きかけの名前");
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update()));
    const take = page.getByRole("button", { name: "新しい版に切り替える" });
    await take.waitFor();
    assert.equal(await page.locator('meta[name="next"]').count(), 0, "nothing is loaded anew unasked");
    await take.click();
    await page.locator('meta[name="next"]').waitFor({ state: "attached" });
    await page.waitForSelector("main.product");
    assert.equal(await cell(page, "名前", 1).inputValue(), "書きかけの名前");
    await context.close();
    await host.close();
  });

  test("the site can be installed, from under any path", async () => {
    const { page, context } = await openPage(setup.browser, setup.siteUrl);
    const session = await context.newCDPSession(page);
    const { errors, url } = await session.send("Page.getAppManifest");
    assert.deepEqual(errors, []);
    assert.ok(url.startsWith(setup.siteUrl));
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    assert.deepEqual(
      installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito"),
      [],
    );
    await context.close();
  });
});
