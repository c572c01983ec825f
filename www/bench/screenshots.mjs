import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { openPage, startBrowser } from "../../tests/e2e/support/browser.mjs";

/**
 * Draws each view in both languages, on a desk and on a phone, light and dark, into `target/screenshots`, and the two
 * pictures of the README. To be looked at: a picture that is ugly, cut off or empty is a defect.
 */
const ROOT = resolve(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "target/screenshots");

const LANGUAGES = { ja: "ja-JP", en: "en-GB" };
const SCREENS = { desk: { width: 1280, height: 1100 }, phone: { width: 375, height: 812 } };
const SCHEMES = ["light", "dark"];

/** Address of each view, and what stands in it when it is drawn; those behind `product` are of an example. */
const VIEWS = {
  start: { address: "#/", shown: "main.start" },
  quick: { address: "#/quick/1", shown: "main.quick form, main.quick fieldset" },
  guide: { address: "#/guide/1", shown: "main.guide h2" },
  import: { address: "#/import", shown: "#import-open" },
  methods: { address: "#/methods", shown: "main.methods tbody tr" },
  product: { address: "#/product", shown: "meguru-results .figure", product: true },
  checks: { address: "#/checks", shown: "meguru-checks .outcome", product: true },
  disclosure: { address: "#/disclosure", shown: "meguru-disclosure details", product: true },
  sheet: { address: "#/sheet", shown: "article.sheet table", product: true },
  variants: { address: "#/variants", shown: "meguru-variants .slider input", product: true, prepare: moveSliders },
};

/** Makes a variant to be compared. */
async function moveSliders(page) {
  for (const lever of ["recycled_content", "lighter"]) {
    await page.locator(`[data-lever="${lever}"] input`).fill("30");
    await page.locator("meguru-variants .differs").first().waitFor();
  }
  // Rules are held against both once the sliders stand still.
  await page.waitForTimeout(2000);
}

async function openExample(page) {
  await page.locator(".head select").selectOption("electric-kettle.json");
  await page.waitForSelector("main.product");
  // What is loaded after the first figures: reasons and pictures.
  await page.waitForTimeout(1500);
}

await mkdir(FOLDER, { recursive: true });
const setup = await startBrowser();
try {
  for (const [language, locale] of Object.entries(LANGUAGES)) {
    for (const [screen, viewport] of Object.entries(SCREENS)) {
      for (const colorScheme of SCHEMES) {
        const { page, context } = await openPage(setup.browser, setup.siteUrl, { locale, viewport, colorScheme });
        for (const [name, { address, shown, product, prepare }] of Object.entries(VIEWS)) {
          if (product && !(await page.evaluate(() => document.querySelector('nav a[href="#/product"]'))))
            await openExample(page);
          await page.evaluate((hash) => {
            location.hash = hash;
          }, address);
          await page.locator(shown).first().waitFor();
          await prepare?.(page);
          await page.waitForTimeout(300);
          const path = join(FOLDER, `${name}-${language}-${screen}-${colorScheme}.png`);
          await page.screenshot({ path, fullPage: screen === "phone" });
          if (name === "product" && screen === "desk" && colorScheme === "light")
            await page.screenshot({ path: join(ROOT, `docs/screenshot-${language}.png`) });
        }
        await context.close();
      }
    }
  }
  console.log(`Pictures are in ${FOLDER}, and docs/screenshot-*.png are new.`);
} finally {
  await setup.close();
}
