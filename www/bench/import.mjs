import { openPage } from "../../tests/e2e/support/browser.mjs";
import { csv, dropFile } from "../../tests/e2e/support/tables.mjs";

const HEADINGS = "部品番号,部品名,材質,質量(g),数量,再生材(使用済み品)";

/** A parts list as a spreadsheet program saves it. */
function table(lines) {
  const row = (_, index) => `P-${index},部品${index},PP,${(index % 90) + 1},${(index % 5) + 1},30%`;
  return csv([HEADINGS, ...Array.from({ length: lines }, row)].join("\n"));
}

/**
 * From the drop of a file to the frame that shows its figures, by the page's own clock: until the table is read and
 * shown, and, as if somebody pressed at once, from the press of "use these parts" on.
 */
export async function measureImport({ browser, siteUrl }, lines) {
  const { page, context } = await openPage(browser, siteUrl);
  await page.evaluate(() => {
    const times = {};
    globalThis.times = times;
    const afterFrame = (run) => requestAnimationFrame(() => setTimeout(run));
    addEventListener("drop", () => (times.dropped = performance.now()), { capture: true });
    new MutationObserver(() => {
      const take = document.querySelector("#import-take");
      if (take && times.read === undefined) {
        times.read = 0;
        afterFrame(() => {
          times.read = performance.now();
          take.click();
        });
      } else if (!times.figures && document.querySelector('[data-figure="recycled_content"] output')) {
        times.figures = performance.now();
        afterFrame(() => (times.shown = performance.now()));
      }
    }).observe(document, { subtree: true, childList: true });
  });
  await dropFile(page, table(lines));
  await page.waitForFunction(() => globalThis.times.shown !== undefined);
  const { dropped, read, shown } = await page.evaluate(() => globalThis.times);
  await context.close();
  return { read: read - dropped, use: shown - read, whole: shown - dropped };
}
