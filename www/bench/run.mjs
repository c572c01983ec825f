import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openDocument, openPage, startBrowser } from "../../tests/e2e/support/browser.mjs";
import { serve } from "../../tests/e2e/support/server.mjs";
import { billOfMaterials } from "./document.mjs";
import { measureImport } from "./import.mjs";

const ROOT = resolve(import.meta.dirname, "../..");
const KEYSTROKES = 100;
const IMPORTS = 7;

/** Prints lines as a Markdown table. */
function print(title, head, lines) {
  console.log(`\n${title}\n`);
  for (const line of [head, head.map(() => "---"), ...lines]) console.log(`| ${line.join(" | ")} |`);
}

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const round = (value) => value.toFixed(value < 10 ? 2 : 1);

/** The core beside JavaScript, in one page, in turn. */
async function compareCore(browser) {
  const host = await serve(ROOT, { path: "/" });
  const page = await (await browser.newContext()).newPage();
  page.on("pageerror", (error) => console.error(String(error)));
  await page.goto(`${host.url}www/bench/core.html`);
  await page.waitForFunction(() => globalThis.ready);
  const answers = await page.evaluate(() => globalThis.compare([50, 500]));
  await host.close();
  for (const { lines, bytes, results, differing, problems } of answers) {
    const baseline = results[0].median;
    print(
      `One assessment of ${lines} lines (${(bytes / 1000).toFixed(1)} kB), µs`,
      ["variant", "minimum", "median", "against the baseline"],
      results.map(({ name, minimum, median }) => [
        name,
        round(minimum),
        round(median),
        `${(median / baseline).toFixed(2)}×`,
      ]),
    );
    if (problems > 0) console.log(`The document has ${problems} problems.`);
    console.log(
      differing.length === 0 ? "The figures of both are equal." : `The figures differ: ${differing.join("; ")}`,
    );
  }
}

/** From a key stroke in a cell to the frame that shows its result. */
async function measureKeystrokes({ browser, siteUrl }, lines) {
  const folder = await mkdtemp(join(tmpdir(), "meguru-"));
  const path = join(folder, "bench.meguru.json");
  await writeFile(path, JSON.stringify(billOfMaterials(lines, ["pp", "abs", "ps", "pet"])));
  const { page, context } = await openPage(browser, siteUrl, { locale: "en-GB" });
  await openDocument(page, path, "Open file");
  await page.waitForSelector("main.product");
  await page.waitForTimeout(1500);
  const cell = page.locator('[data-path="/components/20/mass"]');
  await cell.fill("");
  await page.evaluate(() => {
    globalThis.strokes = [];
    const after = (run) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = run;
      port2.postMessage(null);
    };
    const events = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === "keydown") globalThis.durations.push(duration);
    });
    globalThis.durations = [];
    events.observe({ type: "event", durationThreshold: 16 });
    document.addEventListener(
      "input",
      (event) => {
        const stroke = {};
        const begin = performance.now();
        after(() => {
          stroke.work = performance.now() - begin;
        });
        requestAnimationFrame(() =>
          after(() => {
            stroke.painted = performance.now() - event.timeStamp;
            globalThis.strokes.push(stroke);
          }),
        );
      },
      true,
    );
  });
  for (let stroke = 0; stroke < KEYSTROKES; stroke += 1) {
    await cell.press(stroke % 4 === 3 ? "Backspace" : String(1 + (stroke % 9)));
    await page.waitForTimeout(20 + (stroke % 7) * 3);
  }
  await page.waitForTimeout(200);
  const { strokes, durations } = await page.evaluate(() => ({
    strokes: globalThis.strokes,
    durations: globalThis.durations,
  }));
  await context.close();
  await rm(folder, { recursive: true, force: true });
  const column = (name, values) => {
    const sorted = [...values].sort((a, b) => a - b);
    return [name, String(sorted.length), round(quantile(sorted, 0.5)), round(quantile(sorted, 0.95))];
  };
  print(
    `${KEYSTROKES} key strokes in a list of ${lines} lines, ms (site, headless Chromium)`,
    ["from the input event to", "strokes", "median", "95th percentile"],
    [
      column(
        "figures computed and page drawn anew",
        strokes.map(({ work }) => work),
      ),
      column(
        "the next frame produced",
        strokes.map(({ painted }) => painted),
      ),
      ...(durations.length > 0 ? [column("Event Timing of keydown (8 ms steps, from 16 ms)", durations)] : []),
    ],
  );
}

/** A parts list, from the drop of its file to its figures. */
async function measureImports(setup, lines) {
  const runs = [];
  for (let run = 0; run < IMPORTS; run += 1) runs.push(await measureImport(setup, lines));
  print(
    `A CSV file of ${lines} lines, each time in a new page, ms (site, headless Chromium)`,
    ["from", "fastest", "median", "slowest"],
    [
      ["the drop to the frame that shows what was read", "read"],
      ["the press of the button to the frame that shows its figures", "use"],
      ["the drop to the figures", "whole"],
    ].map(([name, key]) => {
      const sorted = runs.map((times) => times[key]).sort((a, b) => a - b);
      return [name, round(sorted[0]), round(quantile(sorted, 0.5)), round(sorted[IMPORTS - 1])];
    }),
  );
}

const setup = await startBrowser();
try {
  await measureImports(setup, 2000);
  await compareCore(setup.browser);
  for (const lines of [50, 300]) await measureKeystrokes(setup, lines);
} finally {
  await setup.close();
}
