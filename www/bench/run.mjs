import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { FILE, SITE, startBrowser } from "../../tests/e2e/support/browser.mjs";
import { serve } from "../../tests/e2e/support/server.mjs";
import { serveCompressed } from "./compressed.mjs";
import { measureFirstLoad, WAYS } from "./first-load.mjs";
import { measureImport } from "./import.mjs";
import { measureKeys, openBlank, openList } from "./keystroke.mjs";
import { askLighthouse, CATEGORIES } from "./lighthouse.mjs";
import { fragmentOf } from "./link.mjs";

const ROOT = resolve(import.meta.dirname, "../..");
const EXAMPLE = join(ROOT, "examples/office-chair.json");
const KEYSTROKES = 64;
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

/** From a key in a cell to the frame that shows its result, with the results folded as they are at first, and open. */
async function measureKeystrokes(setup) {
  const runs = [];
  const measure = async (name, budget, { page, context }) => {
    const strokes = (await measureKeys(page, KEYSTROKES)).filter(({ changed }) => changed);
    const sorted = strokes.map(({ painted }) => painted).sort((a, b) => a - b);
    runs.push([name, budget, String(sorted.length), round(quantile(sorted, 0.5)), round(quantile(sorted, 0.9))]);
    await context.close();
  };
  await measure("a blank page with a field and its echo", "", await openBlank(setup.browser));
  for (const [lines, budget] of [
    [50, "16"],
    [500, "33"],
  ]) {
    await measure(`${lines} lines, figures folded`, budget, await openList(setup, lines, []));
    await measure(`${lines} lines, circularity open`, budget, await openList(setup, lines, ["circularity"]));
  }
  print(
    "From the keydown event of a key typed into a mass to the frame with the changed figure, ms (60 frames a second)",
    ["page", "budget", "keys that changed a figure", "median", "90th percentile"],
    runs,
  );
}

/** What travels until the first figure. */
async function measureFirstLoads({ browser }) {
  const host = await serveCompressed(SITE);
  const document = JSON.parse(await readFile(EXAMPLE, "utf8"));
  for (const locale of ["ja-JP", "en-GB"]) {
    const runs = [];
    for (const way of WAYS) runs.push([way, await measureFirstLoad(browser, host, way, { locale, document })]);
    const kinds = [...new Set(runs.flatMap(([, { files }]) => files.map(({ kind }) => kind)))].sort();
    const sum = (files) => `${(files.reduce((total, { bytes }) => total + bytes, 0) / 1024).toFixed(1)}`;
    print(
      `Until the first figure, in a browser that has never seen the page (${locale}), KB with brotli and heads (budget: 225, of which the core 150)`,
      ["way", "files", ...kinds, "all", "ms on this machine"],
      runs.map(([{ name }, { files, painted }]) => [
        name,
        String(files.length),
        ...kinds.map((kind) => sum(files.filter((file) => file.kind === kind))),
        sum(files),
        painted.toFixed(0),
      ]),
    );
  }
  await host.close();
}

/** Files that have a budget of their own. */
async function printSizes() {
  const badge = brotliCompressSync(await readFile(join(ROOT, "pkg/elements/badge.js"))).length;
  const { size: file } = await stat(FILE);
  print(
    "Files, KB",
    ["file", "size", "budget"],
    [
      ["badge, with brotli", (badge / 1024).toFixed(1), "10"],
      ["single file, as it is", (file / 1024).toFixed(0), "1536"],
    ],
  );
}

/** What Lighthouse says of the start and of a product. */
async function printScores() {
  const host = await serveCompressed(SITE);
  const document = JSON.parse(await readFile(EXAMPLE, "utf8"));
  const pages = [
    ["start", host.url],
    ["product", host.url + fragmentOf(document)],
  ];
  const answers = await askLighthouse(pages, { executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
  await host.close();
  print(
    `Lighthouse ${answers[0]?.lhr.lighthouseVersion} (budget: 95 each)`,
    ["screen", "preset", ...CATEGORIES],
    answers.map(({ name, preset, lhr }) => [
      name,
      preset,
      ...CATEGORIES.map((id) => String(Math.round((lhr.categories[id]?.score ?? 0) * 100))),
    ]),
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

/** What is measured, by the name under which it can be asked for alone: `npm run bench -- keys`. */
const BENCHES = {
  load: measureFirstLoads,
  sizes: printSizes,
  keys: measureKeystrokes,
  import: (setup) => measureImports(setup, 2000),
  core: ({ browser }) => compareCore(browser),
  lighthouse: printScores,
};

const wanted = process.argv.slice(2);
const setup = await startBrowser();
try {
  for (const [name, run] of Object.entries(BENCHES)) if (wanted.length === 0 || wanted.includes(name)) await run(setup);
} finally {
  await setup.close();
}
