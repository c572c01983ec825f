import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import * as module from "../../pkg/import-node.js";
import { openPage, startBrowser } from "./support/browser.mjs";
import { dropFile } from "./support/tables.mjs";

const ROOT = resolve(import.meta.dirname, "../..");
const CASES = join(ROOT, "tests/import/cases");
const run = promisify(execFile);

/** What the command line prints. It exits with 1 where the document has a fault, and prints it all the same. */
async function meguru(...words) {
  const cargo = ["run", "--quiet", "--package", "meguru-cli", "--", ...words];
  const done = await run("cargo", cargo, { cwd: ROOT, maxBuffer: 2 ** 26 }).catch((failed) => failed);
  assert.ok([undefined, 1].includes(done.code), `${words}: ${done.stderr}`);
  return done.stdout;
}

describe("page and command line give the same document, byte for byte", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  test("the module and the command line, for every case of a text file", async () => {
    const files = (await readdir(CASES)).filter((name) => /\.(csv|tsv)$/.test(name));
    assert.ok(files.length > 30, `${files.length} cases`);
    for (const name of files) {
      const path = join(CASES, name);
      const found = JSON.parse(module.import_text(await readFile(path), name));
      const printed = await meguru("import", path);
      const expected = found.document === null ? "" : module.document_text(JSON.stringify(found.document));
      assert.equal(printed, expected, name);
    }
  });

  for (const [name, make] of [
    ["a CSV of Japanese Excel", () => join(CASES, "excel-cp932.csv")],
    [
      "a workbook",
      async () => {
        const path = join(setup.folder, "部品表.xlsx");
        await meguru("template", "--lang", "ja", "--output", path);
        return path;
      },
    ],
  ]) {
    test(`the page, saved to a file: ${name}`, async () => {
      const path = await make();
      const printed = await meguru("import", path);
      const { page, context, complaints } = await openPage(setup.browser, setup.siteUrl);
      await page.evaluate(() => {
        delete globalThis.showSaveFilePicker;
      });
      const fileName = path.split(/[\\/]/).pop();
      await dropFile(page, { name: fileName, mimeType: "application/octet-stream", buffer: await readFile(path) });
      await page.getByRole("button", { name: "この部品を使う" }).click();
      await page.waitForSelector("main.product");
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "ファイルに保存" }).click();
      assert.equal(await readFile(await (await download).path(), "utf8"), printed);
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }
});
