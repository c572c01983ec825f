import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

const ROOT = resolve(import.meta.dirname, "../../..");

/** The two builds, where the build left them. */
const DIST = resolve(ROOT, process.env.MEGURU_DIST ?? "dist");
export const SITE = join(DIST, "site");
export const FILE = join(DIST, "meguru.html");

/** A complete product document, with fields that the page does not edit. */
export const KETTLE = join(ROOT, "tests/e2e/fixtures/kettle.meguru.json");

/** How long anything may take: machines that build and test are slower than those that people write on. */
export const PATIENCE_MS = 60_000;

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A machine of an intranet: not this one, as far as the browser's trust goes, so that plain http is plain there.
  "--host-resolver-rules=MAP intranet.test 127.0.0.1",
];

/** Starts the machine's Chromium, a host for the site, and a folder for files that is gone afterwards. */
export async function startBrowser() {
  for (const built of [SITE, FILE]) {
    if (!existsSync(built))
      throw new Error(`${built} is missing: build the page first (npm run build:site, build:file).`);
  }
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const [browser, host, folder] = await Promise.all([
    chromium.launch({ executablePath, args: FLAGS }),
    serve(SITE),
    mkdtemp(join(tmpdir(), "meguru-")),
  ]);
  return {
    browser,
    folder,
    siteUrl: host.url,
    fileUrl: pathToFileURL(FILE).href,
    async close() {
      await browser.close();
      await host.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Opens a page in a profile of its own. `requests` and `complaints` collect what it asked for and what went wrong in
 * it; a broken Content Security Policy is among the complaints. `before` runs in it before anything of its own.
 */
export async function openPage(browser, url, { locale = "ja-JP", before, ...options } = {}) {
  // Each test has a profile of its own, and would keep the whole site for offline use: only those that ask for it do.
  const context = await browser.newContext({
    locale,
    viewport: { width: 1400, height: 1000 },
    serviceWorkers: "block",
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  const requests = [];
  const complaints = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(url);
  await page.waitForSelector("meguru-app:not([inert]) main");
  return { context, page, requests, complaints };
}

/** Opens a file of the disk through the page's own button. */
export async function openDocument(page, path, button = "ファイルを開く") {
  const chooser = page.waitForEvent("filechooser");
  await page
    .getByRole("group", { name: /^(ファイル|File)$/ })
    .getByRole("button", { name: button })
    .click();
  await (await chooser).setFiles(path);
}

/**
 * Asserts what becomes true a moment after an action: after an event that the browser tells later, a pause in typing or an
 * answer of a worker. What stays wrong fails with its difference.
 */
export async function until(assertion) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** Waits until the browser has painted what stands in the page, and has told of sizes and sights. */
export function painted(page) {
  return page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
}

/**
 * Lets time pass by the page's own clock: a shorter pause that the page makes meanwhile is over by then, however slow the
 * machine is.
 */
export function pause(page, time) {
  return page.evaluate((passing) => new Promise((passed) => setTimeout(passed, passing)), time);
}

/** Loads the product anew, and waits until it can be edited: the page before may hold the copy for a moment. */
export async function reloadProduct(page) {
  await page.reload();
  await page.locator("main.product .inputs:not([inert])").waitFor();
}

/** Waits for what comes after the first figures: the forms below everything, and the pictures that push methods down. */
export async function wholeProduct(page) {
  for (const last of ["meguru-share", "meguru-pictures-part"])
    await page.locator(`${last} > *`).first().waitFor({ state: "attached" });
  // Those near the window are drawn as soon as they are told so, before whoever asks later is.
  await page.evaluate(() => {
    const told = (picture) =>
      new Promise((seen) => new IntersectionObserver(seen, { rootMargin: "600px" }).observe(picture));
    return Promise.all([...document.querySelectorAll(".pictures > *")].map(told)).then(() => {});
  });
  // What comes last moves what stands below it: nobody presses a button that is on its way.
  await page.waitForFunction(
    () => {
      const height = document.querySelector("meguru-results")?.scrollHeight;
      const same = height === globalThis.heightBefore;
      globalThis.heightBefore = height;
      return same;
    },
    undefined,
    { polling: 150 },
  );
}

/** A page with the kettle opened, in Japanese. */
export async function openKettle(browser, url, options) {
  const opened = await openPage(browser, url, options);
  await openDocument(opened.page, KETTLE, options?.locale?.startsWith("en") ? "Open file" : "ファイルを開く");
  await opened.page.waitForSelector("main.product");
  await wholeProduct(opened.page);
  return opened;
}

/** The text of a figure's value. */
export async function figure(page, id) {
  const value = page.locator(`[data-figure="${id}"] output`);
  return (await value.count()) === 0 ? null : (await value.textContent()).replaceAll("\u202f", " ");
}

/** Opens groups of figures, or all of them: they are folded at first. */
export async function openGroups(page, ...groups) {
  const chosen = groups.length > 0 ? groups.map((group) => `[data-group="${group}"]`).join() : "[data-group]";
  for (const group of await page.locator(chosen).all()) {
    if (!(await group.evaluate((fold) => fold.open))) await group.locator("summary").first().click();
    await group.locator(".figure").first().waitFor();
  }
}

/** A cell of the parts list, by the name that a reader of the screen hears. */
export function cell(page, column, row) {
  return page
    .getByRole("textbox", { name: `${column}、${row} 行目`, exact: true })
    .or(page.getByRole("combobox", { name: `${column}、${row} 行目`, exact: true }));
}
