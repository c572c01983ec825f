// Uses the installed package as a program under Node.js would.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import init, { assess, read_quantity, version } from "meguru";
import { check, rules, version as checksVersion } from "meguru/checks.js";
import { version as importVersion } from "meguru/import.js";
import { figures, tables } from "meguru/lists.js";
import { read_sheets, write_sheets } from "meguru/sheets.js";

const linear = {
  format: "meguru/1",
  product: { name: "Tray" },
  components: [
    {
      id: "tray",
      name: "Tray",
      material: "pp",
      mass: "100 g",
      inflow: {
        post_consumer_recycled: 0,
        pre_consumer_recycled: 0,
        reused: 0,
        renewable: 0,
      },
      outflow: { landfill: 1 },
    },
  ],
};

test("computes without being initialised", () => {
  const { figures: found } = assess(linear);
  // All virgin, nothing recovered, average life: 1 - 0.9, the lowest a product can have.
  assert.ok(Math.abs(found.mci_at_average_life.value - 0.1) < 1e-12);
  assert.equal(found.recycled_content.value, 0);
});

test("takes a document as an object, as text and as bytes", () => {
  const text = JSON.stringify(linear);
  assert.deepEqual(assess(text), assess(linear));
  assert.deepEqual(assess(new TextEncoder().encode(text)), assess(linear));
});

test("may be initialised as in a browser", async () => {
  await init();
  assert.match(version(), /^\d+\.\d+\.\d+/);
});

test("lists the figures that an assessment has, and what documents may name", () => {
  const ids = figures().map((figure) => figure.id);
  assert.deepEqual(ids, Object.keys(assess(linear).figures));
  for (const figure of figures()) assert.ok(figure.method && figure.equation && figure.source, figure.id);
  for (const [name, list] of Object.entries(tables())) assert.ok(list.length > 0, name);
});

test("reads quantities as people write them", () => {
  assert.equal(read_quantity("３２０ｇ", "mass").value, 320);
});

test("writes workbooks and reads them again", () => {
  const cells = [{ value: "00012" }, { value: 1.5 }];
  const form = { sheets: [{ name: "部品", rows: [{ cells }] }] };
  const { sheets } = JSON.parse(read_sheets(write_sheets(JSON.stringify(form)), "a.xlsx"));
  assert.deepEqual(sheets, [{ name: "部品", rows: [{ number: 1, cells: ["00012", 1.5] }] }]);
  const refused = JSON.parse(read_sheets(new Uint8Array(), "a.xlsx"));
  assert.deepEqual(refused, { refused: { code: "file.empty", params: {} } });
  assert.throws(() => write_sheets("{}"), Error);
});

test("checks a product by the rules that it carries", () => {
  const carried = JSON.parse(rules()).rules.map((rule) => rule.id);
  const { checks } = JSON.parse(check(new TextEncoder().encode(JSON.stringify(linear)), "jp", "2030-01-01"));
  assert.ok(checks.length > 0 && checks.every(({ rule }) => carried.includes(rule)));
});

test("has one version in all modules", () => {
  assert.equal(checksVersion(), version());
  assert.equal(importVersion(), version());
});

test("brings the elements with all that they fetch, and says what they are", () => {
  const file = (name) => readFileSync(fileURLToPath(import.meta.resolve(`meguru/${name}`)));
  const { modules } = JSON.parse(file("custom-elements.json"));
  for (const { path, declarations } of modules) {
    assert.ok(file(path).length > 0, path);
    assert.match(declarations[0].tagName, /^meguru-/);
  }
  for (const name of ["frame.js", "texts-en.ftl", "texts-ja.ftl", "meguru_bg.wasm", "templates/pet-bottle.json"])
    assert.ok(file(`elements/${name}`).length > 0, name);
});

test("brings module, catalogues and notices", () => {
  const read = (name) => readFileSync(fileURLToPath(import.meta.resolve(`meguru/${name}`)), "utf8");
  for (const language of ["en", "ja"]) {
    assert.match(read(`messages/${language}/core.ftl`), /^figure-mci = /m);
  }
  for (const name of ["meguru", "meguru_checks", "meguru_import", "meguru_pictures", "meguru_sheets"]) {
    assert.ok(read(`${name}_bg.wasm`).length > 0, name);
  }
  const folder = new URL(".", import.meta.resolve("meguru/package.json"));
  for (const name of ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "THIRD_PARTY_LICENSES.txt"]) {
    assert.ok(readFileSync(new URL(name, folder), "utf8").length > 0, name);
  }
});
