import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, test } from "node:test";
import { FILE, SITE } from "../e2e/support/browser.mjs";
import { serve } from "../e2e/support/server.mjs";
import { BROWSERS } from "./driver.mjs";

/**
 * One walk through the page in each browser that is not Chromium, to find what only they do. A browser that is not
 * installed is skipped, and the run says so. With PICTURES=folder, what was seen is kept there.
 */
const TABLE = "部品名,材質,質量(g),再生材(使用済み品)\r\n本体,PP,320,30%\r\nねじ,SUS304,8,\r\n";

/** Collects what goes wrong in the page; in the document, since a driver's scripts may have a global object of their own. */
function collect() {
  const { dataset } = document.documentElement;
  dataset.complaints = "";
  const complain = (what) => {
    dataset.complaints += `${what}\n`;
  };
  addEventListener("error", ({ message }) => complain(message));
  addEventListener("unhandledrejection", ({ reason }) => complain(reason));
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    complain(`${effectiveDirective}: ${blockedURI}`),
  );
}

const figure = (id) => document.querySelector(`[data-figure="${id}"] output`)?.textContent;

/** Opens the first example out of the menu. */
function openExample() {
  const menu = document.querySelector(".file select");
  menu.value = menu.options[1].value;
  menu.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Drops a file of text onto the page. */
function dropTable(text) {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], "BOM.csv", { type: "text/csv" }));
  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
}

/** A field by its pointer, ready to be typed over. */
function select(path) {
  const field = document.querySelector(`[data-path="${path}"]`);
  field.focus();
  field.select();
}

const CELL = "/components/0/inflow/post_consumer_recycled";

/** From an example to figures that answer to what is typed. */
async function compute(session, keep) {
  await session.shows("main.start");
  // A system without Japanese begins in English.
  if ((await session.run(() => document.documentElement.lang)) !== "ja") await session.press(".language");
  await session.until(() => document.querySelector("h1").textContent.includes("製品"));
  await session.run(openExample);
  await session.shows("main.product");
  const before = await session.until(figure, "recycled_content");
  assert.match(before, /^\d+(\.\d)?.%$/);
  await session.run(select, CELL);
  await session.type(`[data-path="${CELL}"]`, "９割");
  assert.notEqual(await session.until(figure, "recycled_content"), before);
  assert.match(await session.until(figure, "mci_at_average_life"), /^0\.\d\d$/);
  await keep("product");
}

/** The other language, for all of the page. */
async function switchLanguage(session) {
  await session.press(".language");
  await session.until(() => document.documentElement.lang === "en");
  await session.until(() => document.querySelector("#results-title").textContent === "Results");
  await session.press(".language");
  await session.until(() => document.querySelector("#results-title").textContent === "結果");
}

/** Pictures are drawn when they come near the window. */
async function draw(session, keep) {
  await session.shows("meguru-pictures");
  await session.run(() => document.querySelector("meguru-pictures").scrollIntoView());
  await session.until(() => {
    const drawing = document.querySelector("meguru-flow svg.drawing");
    return drawing && drawing.getBoundingClientRect().height > 100 && drawing.querySelectorAll("path, rect").length > 4;
  });
  await keep("pictures");
}

/** Checks come out of a worker with a module of its own. */
async function check(session, keep) {
  await session.run(() => {
    location.hash = "#/checks";
  });
  await session.shows("meguru-checks .outcome");
  await session.run(() => document.querySelector("#claim-text").focus());
  await session.type("#claim-text", "環境にやさしい");
  await session.shows(".finding-list > li");
  await keep("checks");
}

/** A table is read in a worker, and becomes the product. */
async function importTable(session, keep) {
  await session.run(dropTable, TABLE);
  await session.shows("#import-take");
  await keep("import");
  await session.run(() => document.querySelector("#import-take").click());
  await session.until(() => document.querySelector('[data-path="/components/1/name"]')?.value === "ねじ");
  assert.match(await session.until(figure, "recycled_content"), /%$/);
}

for (const [name, { missing, start }] of Object.entries(BROWSERS)) {
  describe(name, { skip: missing }, () => {
    test("the page works, as a site and as one file from a disk", { timeout: 300_000 }, async (context) => {
      const host = await serve(SITE);
      const session = await start();
      context.diagnostic(session.name);
      const keep = (view) => async (what) => {
        if (!process.env.PICTURES) return;
        await mkdir(process.env.PICTURES, { recursive: true });
        await writeFile(join(process.env.PICTURES, `${name.split(" ")[0]}-${view}-${what}.png`), await session.picture());
      };
      try {
        await session.size(1400, 1000);
        for (const [kind, url] of [
          ["site", host.url],
          ["file", pathToFileURL(FILE).href],
        ]) {
          await session.goto(url);
          await session.run(collect);
          await compute(session, keep(kind));
          await switchLanguage(session);
          await draw(session, keep(kind));
          await check(session, keep(kind));
          await importTable(session, keep(kind));
          // The browser's copy brings the work back, and what is typed last with it.
          await session.run(select, "/components/0/name");
          await session.type('[data-path="/components/0/name"]', "最後の文字");
          assert.equal(await session.run(() => document.documentElement.dataset.complaints), "", kind);
          await session.goto("about:blank");
          await session.goto(url);
          await session.shows("main.product");
          assert.equal(
            await session.run(() => document.querySelector('[data-path="/components/0/name"]').value),
            "最後の文字",
          );
        }
      } finally {
        await session.close();
        await host.close();
      }
    });
  });
}
