import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import * as module from "../../pkg/checks-node.js";

const ROOT = resolve(import.meta.dirname, "../..");
const run = promisify(execFile);

/** What the command line prints as JSON. It exits with 1 where something is not met, and prints it all the same. */
async function meguru(...words) {
  const cargo = ["run", "--quiet", "--package", "meguru-cli", "--", ...words, "--format", "json"];
  const done = await run("cargo", cargo, { cwd: ROOT, maxBuffer: 2 ** 26 }).catch((failed) => failed);
  assert.ok([undefined, 1].includes(done.code), `${words}: ${done.stderr}`);
  return JSON.parse(done.stdout);
}

/** The same text for the same values in the same order. */
function same(found, expected, what) {
  assert.equal(JSON.stringify(found), JSON.stringify(expected), what);
}

const DOCUMENTS = [
  "examples/electric-kettle.json",
  "examples/pet-bottle.json",
  "tests/e2e/fixtures/checked.meguru.json",
];

describe("the module and the command line check alike", () => {
  const { rules } = JSON.parse(module.rules());
  const ofId = new Map(rules.map((rule) => [rule.id, rule]));

  test("the rules are those of the command line", async () => {
    same(rules, await meguru("rules"));
  });

  for (const document of DOCUMENTS) {
    for (const [market, day] of [
      ["jp", "2026-11-26"],
      ["eu", "2030-01-01"],
      ["uk", "2026-11-26"],
    ]) {
      test(`${document} in ${market} on ${day}`, async () => {
        const bytes = await readFile(join(ROOT, document));
        const expected = await meguru("check", document, "--market", market, "--placed-on-market", day, "--lang", "ja");
        const { checks } = JSON.parse(module.check(bytes, market, day));
        const told = checks.map((check) => {
          const { instrument, article, severity, verified, statement, remedy, evidence, source } = ofId.get(check.rule);
          const texts = { instrument: instrument.ja, article, severity, verified, statement: statement.ja };
          return { ...check, ...texts, remedy: remedy.ja, ...(evidence && { evidence: evidence.ja }), source };
        });
        same(told, expected);
      });
    }

    test(`recycled content of ${document}`, async () => {
      const bytes = await readFile(join(ROOT, document));
      const expected = await meguru("recycled-content", document, "--placed-on-market", "2030-01-01");
      same(JSON.parse(module.recycled_content(bytes, "2030-01-01")).profiles, expected);
    });
  }

  for (const [text, market, language, surface] of [
    ["環境にやさしい再生プラスチック50%使用", "jp", "ja", "product"],
    ["Eco-friendly, made of 40% recycled plastic. Not biodegradable.", "eu", undefined, "elsewhere"],
    ["Biodégradable et respectueux de l'environnement", "fr", "fr", "product"],
  ]) {
    test(`a claim: ${text}`, async () => {
      const document = DOCUMENTS[2];
      const options = ["--market", market, "--placed-on-market", "2026-11-26", "--surface", surface];
      if (language) options.push("--text-lang", language);
      const expected = await meguru("claim", document, text, ...options);
      const bytes = await readFile(join(ROOT, document));
      const { findings } = JSON.parse(module.claim(bytes, text, market, language, surface, "2026-11-26"));
      assert.ok(findings.length > 0);
      // Texts of the reader's language are put together by whoever shows them.
      same(
        findings,
        expected.map(({ instrument: _, reason: __, suggestion: ___, ...finding }) => finding),
      );
    });
  }

  test("what is no market, day, language or surface is refused, and the module goes on", () => {
    const bytes = new TextEncoder().encode("{}");
    assert.throws(() => module.check(bytes, "mars"), /mars/);
    assert.throws(() => module.check(bytes, "jp", "2030-13-01"), /2030-13-01/);
    assert.throws(() => module.claim(bytes, "eco", "eu", "it"), /it/);
    assert.throws(() => module.claim(bytes, "eco", "eu", "en", "moon"), /moon/);
    assert.ok(JSON.parse(module.check(bytes, "jp", "2030-01-01")).problems.length > 0);
  });
});
