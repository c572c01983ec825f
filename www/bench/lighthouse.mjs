import lighthouse, { desktopConfig } from "lighthouse";
import { chromium } from "playwright-core";

/** What Lighthouse judges a page by. */
export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** The presets: a phone of the middle class on a slow mobile network, and a computer. Both are simulated. */
const PRESETS = { mobile: undefined, desktop: desktopConfig };

/** Asks Lighthouse about pages, each by both presets: its scores, and what it would change. */
export async function askLighthouse(pages, { executablePath, port = 9333 }) {
  const browser = await chromium.launch({
    executablePath,
    args: ["--headless", "--no-sandbox", "--disable-gpu", `--remote-debugging-port=${port}`],
  });
  const answers = [];
  try {
    for (const [name, url] of pages) {
      for (const [preset, config] of Object.entries(PRESETS)) {
        const flags = { port, output: "json", logLevel: "error", onlyCategories: CATEGORIES };
        const { lhr } = await lighthouse(url, flags, config);
        answers.push({ name, preset, lhr });
      }
    }
  } finally {
    await browser.close();
  }
  return answers;
}
