import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDocument, openGroups, openPage } from "../../tests/e2e/support/browser.mjs";
import { billOfMaterials } from "./document.mjs";

/** What is pressed, again and again: a mass grows digit by digit and is taken back, so that each key changes the figures. */
const KEYS = ["4", "7", "2", "5", "Backspace", "Backspace", "Backspace", "Backspace"];

/** The cell that somebody types in. */
const CELL = "/components/20/mass";

/** Opens a product of so many lines, with groups of results open. */
export async function openList({ browser, siteUrl }, lines, groups, { viewport = { width: 1280, height: 900 } } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "meguru-"));
  const path = join(folder, "bench.meguru.json");
  await writeFile(path, JSON.stringify(billOfMaterials(lines, ["pp", "abs", "ps", "pet"])));
  const { page, context } = await openPage(browser, siteUrl, { locale: "en-GB", viewport });
  await openDocument(page, path, "Open file");
  await page.waitForSelector("main.product");
  await page.waitForSelector("meguru-flow", { state: "attached" });
  if (groups.length > 0) await openGroups(page, ...groups);
  await page.waitForFunction((count) => document.querySelectorAll("tr.part").length === count, lines);
  await rm(folder, { recursive: true, force: true });
  return { page, context };
}

/** A page with nothing but a field and its echo: what a key takes here, browser and machine take of it everywhere. */
export async function openBlank(browser) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.setContent(
    `<input data-path="${CELL}"><meguru-results><p class="headline"></p></meguru-results>
    <script>document.querySelector("input").oninput = ({ target }) => (document.querySelector("p").textContent = target.value);</script>`,
  );
  return { page, context };
}

/**
 * From the time stamp of a real `keydown` to the end of the first frame that shows what it changed: a figure's text has
 * changed in the page before the frame's `requestAnimationFrame`, and a message that is posted there has arrived, which it
 * does when the frame is done. Frames come 60 times a second: a key waits 8 ms for the next one on average.
 */
export async function measureKeys(page, strokes) {
  const cell = page.locator(`[data-path="${CELL}"]`);
  await cell.focus();
  await cell.press("Control+a");
  await page.keyboard.type("1 g");
  await cell.evaluate((input) => input.setSelectionRange(1, 1));
  await page.evaluate(() => {
    const after = (run) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = run;
      port2.postMessage(null);
    };
    const figures = () => [...results.querySelectorAll(".headline, .figure output")].map((at) => at.textContent).join();
    const results = document.querySelector("meguru-results");
    globalThis.strokes = [];
    let before = figures();
    document.addEventListener(
      "keydown",
      (event) => {
        const stroke = {};
        requestAnimationFrame(() =>
          after(() => {
            stroke.painted = performance.now() - event.timeStamp;
            const now = figures();
            stroke.changed = now !== before;
            before = now;
            globalThis.strokes.push(stroke);
          }),
        );
      },
      { capture: true },
    );
  });
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    await page.keyboard.press(KEYS[stroke % KEYS.length]);
    await page.waitForFunction((count) => globalThis.strokes.length > count, stroke);
    // Somebody who types fast; never in step with the frames.
    await page.waitForTimeout(70 + ((stroke * 7) % 17));
  }
  return await page.evaluate(() => globalThis.strokes);
}
