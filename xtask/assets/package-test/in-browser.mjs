// Prints the title that a page has once it has finished: node in-browser.mjs ADDRESS BROWSER-ARGUMENT...
import { chromium } from "playwright-core";

const [address, ...args] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args });
try {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => document.title !== "waiting", null, { timeout: 60_000 });
  console.log(await page.title());
} finally {
  await browser.close();
}
