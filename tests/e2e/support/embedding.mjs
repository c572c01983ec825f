import { AxeBuilder } from "@axe-core/playwright";
import { PATIENCE_MS } from "./browser.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Broken rules of accessibility, each with its first places. */
export async function violations(page) {
  const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => JSON.stringify(target))}`);
}

/** Opens a page in a profile of its own, and collects what it asked for and what went wrong in it. */
export async function open(browser, url, { ready = true, ...options } = {}) {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1100, height: 900 }, ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const requests = [];
  const complaints = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(url);
  if (ready) await page.locator("meguru-calculator output").first().waitFor();
  return { context, page, requests, complaints };
}

/** The text of a figure's value within an element. */
export async function figureIn(element, id) {
  const value = element.locator(`[data-figure="${id}"] output`);
  return (await value.count()) === 0 ? null : (await value.textContent()).replaceAll("\u202f", " ");
}

/** The text that stands within an element. */
export function textIn(element) {
  return element.evaluate(({ shadowRoot }) => [...shadowRoot.children].map((child) => child.innerText).join("\n"));
}

/** What the elements told the page, by kind and by the id of the element. */
export function told(page) {
  return page.evaluate(() => window.told.map(({ type, id, detail }) => ({ type, id, detail })));
}

/** Waits until an element has told something. */
export async function hears(page, type, id) {
  await page.waitForFunction(([type, id]) => window.told.some((one) => one.type === type && one.id === id), [type, id]);
}

/** A page of a host around some code, under a policy. */
export function hostPage(code, policy) {
  const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}" />` : "";
  return `<!doctype html><html lang="en"><head>${meta}<link rel="icon" href="data:," /><title>Pasted</title></head><body><main><h1>Pasted</h1>${code}</main></body></html>`;
}
