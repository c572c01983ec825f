import assert from "node:assert/strict";
import { cp, mkdir, readFile, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { build } from "vite";
import { serveDemos } from "../../www/embed-demo/serve.mjs";
import { startBrowser, until } from "./support/browser.mjs";
import { figureIn, hears, open, textIn, told, violations } from "./support/embedding.mjs";

const ROOT = resolve(import.meta.dirname, "../..");

/** Each page of `www/embed-demo/` is a kind of host that the elements must get along with. */
describe("pages that embed the elements", () => {
  let setup;
  let demos;
  before(async () => {
    setup = await startBrowser();
    demos = await serveDemos();
  });
  after(async () => {
    await demos?.close();
    await setup?.close();
  });

  const visit = (name, options) => open(setup.browser, `${demos.pagesUrl}/${name}.html`, options);

  for (const [name, options] of [
    ["strict-csp", {}],
    ["strict-csp", { colorScheme: "dark", viewport: { width: 320, height: 700 } }],
    ["no-wasm", { ready: false }],
    ["dark", { colorScheme: "light" }],
    ["narrow", { viewport: { width: 340, height: 800 } }],
    ["two", {}],
    ["ja-in-en", { colorScheme: "dark" }],
    ["rtl", { viewport: { width: 340, height: 800 } }],
    ["removed", {}],
    ["frame", { ready: false }],
    ["badge", { ready: false }],
    ["badge", { ready: false, viewport: { width: 320, height: 700 } }],
  ]) {
    test(`nothing goes wrong on ${name} (${JSON.stringify(options)})`, async () => {
      const { page, complaints, requests, context } = await visit(name, options);
      await page.waitForLoadState("networkidle");
      assert.deepEqual(complaints, []);
      const foreign = requests.filter(
        (url) =>
          !url.startsWith("data:") && ![demos.pagesUrl, demos.elementsUrl].some((own) => url.startsWith(`${own}/`)),
      );
      assert.deepEqual(foreign, []);
      assert.deepEqual(await violations(page), []);
      const { width, kept } = await page.evaluate(async () => ({
        width: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        kept: [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, document.cookie],
      }));
      assert.ok(width <= 0, `wider than the page by ${width}`);
      assert.deepEqual(kept, [0, 0, 0, ""]);
      await context.close();
    });
  }

  test("a visitor's change reaches the figures, and then the page, once", async () => {
    const { page, complaints, context } = await visit("strict-csp");
    const calculator = page.locator("#calculator");
    const before = await figureIn(calculator, "recycled_content");
    await hears(page, "assess", "calculator");
    await page.evaluate(() => window.told.splice(0));
    await calculator.locator('[data-path="/components/0/inflow/post_consumer_recycled"]').fill("１００％");
    assert.notEqual(await figureIn(calculator, "recycled_content"), before);
    await hears(page, "assess", "calculator");
    await page.waitForTimeout(400);
    const heard = await told(page);
    assert.deepEqual(
      heard.map(({ type }) => type),
      ["input", "assess"],
    );
    assert.equal(heard[0].detail.path, "/components/0/inflow/post_consumer_recycled");
    assert.equal(heard[1].detail.product.components[0].inflow.post_consumer_recycled.value, 1);
    await calculator.getByRole("button", { name: "Undo" }).click();
    assert.equal(await figureIn(calculator, "recycled_content"), before);
    await calculator
      .getByRole("button", { name: /How was this computed/ })
      .first()
      .click();
    assert.match(await calculator.getByRole("dialog").innerText(), /Material Circularity Indicator/);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("where the page forbids WebAssembly, that is said, and the frame is offered and works", async () => {
    const { page, requests, context } = await visit("no-wasm", { ready: false });
    await hears(page, "unsupported", "calculator");
    assert.deepEqual((await told(page))[0].detail, { reason: "csp" });
    assert.ok(!requests.some((url) => url.endsWith(".wasm")), "nothing is fetched that cannot run");
    await page.getByText("see our report, page 12").waitFor();
    await page.locator("#calculator").evaluate((element) => {
      element.product = { format: "meguru/1", product: { name: "Handed on" }, components: [] };
    });
    await page.getByRole("button", { name: "Show the calculator in a frame" }).click();
    const frame = page.frameLocator("iframe");
    await frame.getByRole("heading", { name: "Handed on" }).waitFor();
    assert.deepEqual(await violations(page), []);
    await context.close();
  });

  test("the host's colours reach in, and its other styles do not", async () => {
    const dark = await visit("dark");
    const colours = await dark.page.locator("#calculator").evaluate((element) => {
      const style = (selector) => getComputedStyle(element.shadowRoot.querySelector(selector));
      return [getComputedStyle(element).backgroundColor, style(".bar .value").fill, style(".figure").paddingLeft];
    });
    assert.deepEqual(colours, ["rgb(16, 19, 26)", "rgb(159, 216, 192)", "8px"]);
    await dark.context.close();
    const narrow = await visit("narrow", { viewport: { width: 340, height: 800 } });
    const sizes = await narrow.page.locator("#calculator").evaluate((element) => {
      const input = getComputedStyle(element.shadowRoot.querySelector("meguru-product-form input"));
      return [element.offsetWidth, input.fontSize, input.backgroundColor === "rgb(255, 105, 180)"];
    });
    assert.deepEqual(sizes, [320, "16px", false]);
    await narrow.context.close();
  });

  test("two elements keep to their languages, products and locks, and share one core", async () => {
    const { page, requests, context } = await visit("two");
    const [first, second] = ["#first", "#second"].map((id) => page.locator(id));
    await second.locator("output").first().waitFor();
    await second.locator('[data-path="/components/0/inflow/post_consumer_recycled"]').fill("44");
    await first.locator('[data-path="/components/0/mass"]').fill("about 1");
    await page.keyboard.press("Tab");
    assert.match(await first.locator(".messages").first().innerText(), /[ぁ-ん]/);
    assert.equal(await figureIn(second, "recycled_content"), "44 %");
    assert.equal(await first.getByRole("heading", { level: 3 }).first().innerText(), "結果");
    assert.equal(await second.getByRole("heading", { level: 3 }).first().innerText(), "Results");
    assert.equal(await second.locator('[data-path="/components/0/mass"]').count(), 0);
    assert.equal(requests.filter((url) => url.endsWith(".wasm")).length, 1);
    const form = () =>
      page.evaluate(() => JSON.parse(new FormData(document.querySelector("#form")).get("product")).components[0]);
    assert.equal((await form()).inflow.post_consumer_recycled, 0.44);
    await second.locator('[data-path="/components/0/inflow/post_consumer_recycled"]').fill("140");
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => !document.querySelector("#form").checkValidity());
    assert.match(await second.evaluate((element) => element.validationMessage), /100|140|share/i);
    await page.evaluate(() => document.querySelector("#form").reset());
    assert.equal(await figureIn(second, "recycled_content"), "30 %");
    assert.equal(await page.evaluate(() => document.querySelector("#form").checkValidity()), true);
    await context.close();
  });

  test("a Japanese part of an English page speaks Japanese", async () => {
    const { page, context } = await visit("ja-in-en");
    const text = await textIn(page.locator("#calculator"));
    for (const words of ["部品表", "結果", "再生材含有率", "計算: 巡る Meguru"]) assert.ok(text.includes(words), words);
    assert.equal(await page.locator("#calculator input").count(), 0);
    await page.locator("#calculator").evaluate((element) => element.setAttribute("lang", "en"));
    await page.locator("#calculator").getByRole("heading", { name: "Results" }).waitFor();
    await context.close();
  });

  test("on a page that reads from right to left, the element reads in its own direction", async () => {
    const { page, context } = await visit("rtl");
    const mass = page.locator('#calculator [data-path="/components/0/mass"]');
    const [outside, inside, field] = await page
      .locator("#calculator")
      .evaluate((element) => [
        getComputedStyle(element.parentElement).direction,
        getComputedStyle(element.shadowRoot.querySelector("output")).direction,
        getComputedStyle(element.shadowRoot.querySelector('[data-path="/components/0/mass"]')).direction,
      ]);
    assert.deepEqual([outside, inside, field], ["rtl", "ltr", "ltr"]);
    const name = page.locator('#calculator [data-path="/components/0/name"]');
    assert.ok((await name.boundingBox()).x < (await mass.boundingBox()).x, "columns keep their order");
    await context.close();
  });

  test("an element may be removed, moved and set before it is defined", async () => {
    const { page, complaints, context } = await visit("removed");
    await hears(page, "assess", "removed");
    await page.locator("#early output").first().waitFor();
    assert.equal(await figureIn(page.locator("#early"), "recycled_content"), "25 %");
    const removed = page.locator("#removed");
    await removed.locator('[data-path="/components/0/mass"]').fill("50 g");
    await page.evaluate(() => document.querySelector("#there").append(document.querySelector("#removed")));
    assert.equal(await removed.locator('[data-path="/components/0/mass"]').inputValue(), "50 g");
    await page.waitForTimeout(500);
    assert.deepEqual(
      (await told(page)).filter(({ id }) => id === "gone"),
      [],
    );
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("a frame is as tall as its page, and tells that to the named page only", async () => {
    const { page, context } = await visit("frame", { ready: false });
    await page.frameLocator("#frame").locator("output").first().waitFor();
    await page.waitForFunction(() => Number(document.querySelector("#frame").height) > 400);
    await until(async () => {
      const inner = await page.frames()[1].evaluate(() => document.documentElement.scrollHeight);
      assert.ok(Math.abs(inner - Number(await page.locator("#frame").getAttribute("height"))) <= 1);
    });

    // The address names another site than the one around: nothing is told, and that is said.
    await page.locator("#frame").evaluate((frame) => {
      window.messages = [];
      addEventListener("message", ({ data }) => window.messages.push(data));
      frame.src = frame.src.replace(/origin=[^&]*/, "origin=https%3A%2F%2Fexample.com&other");
    });
    await page.evaluate(() => {
      const frame = document.querySelector("#frame");
      const address = frame.src;
      frame.src = "about:blank";
      return new Promise((gone) => frame.addEventListener("load", gone, { once: true })).then(() => {
        frame.src = address;
      });
    });
    await page.frameLocator("#frame").getByText("names no site").waitFor();
    await page.frameLocator("#frame").locator("output").first().waitFor();
    await page.waitForTimeout(300);
    assert.deepEqual(await page.evaluate(() => window.messages), []);
    await context.close();
  });

  test("badges say what they may, and nothing is loaded before somebody wants a figure computed again", async () => {
    const { page, requests, context } = await visit("badge", { ready: false });
    const badge = (id) => page.locator(`#${id}`);
    // Each badge fetches its own file.
    await badge("allowed").getByText("47 %", { exact: true }).waitFor();
    for (const id of ["japanese", "differs"]) await badge(id).locator(".badge").waitFor();
    await badge("plain").locator(".sentence").waitFor();
    for (const id of ["refused", "indicative"]) await badge(id).getByText("No badge:").waitFor();
    assert.match(await textIn(badge("japanese")), /再生材の割合\n+47%/);
    assert.equal(await badge("plain").locator(".badge").count(), 0);
    assert.match(await textIn(badge("plain")), /^The stool without packaging has a recycled content of 47 % by mass\./);
    assert.match(await textIn(badge("refused")), /^No badge: the rules/);
    assert.match(await textIn(badge("indicative")), /^No badge: the figure is an indication only, since 42 %/);
    assert.ok(!(await textIn(badge("indicative"))).includes("47"));
    assert.equal(await page.locator("meguru-badge svg, meguru-badge img").count(), 0);
    assert.ok(!requests.some((url) => url.endsWith(".wasm")));
    for (const id of ["allowed", "japanese", "differs"]) await badge(id).getByRole("button").click();
    await badge("allowed")
      .getByText(/^Recomputed with Meguru [\d.]+: equal\.$/)
      .waitFor();
    await badge("japanese").getByText("結果は同じです").waitFor();
    await badge("differs").getByText("The figure differs: 47 % here, 55 % stated.").waitFor();
    assert.equal(requests.filter((url) => url.endsWith(".wasm")).length, 1);
    assert.deepEqual(await violations(page), []);
    assert.match(await textIn(badge("plain")), /by mass\. The cover is made of other material\.\n/);
    assert.match(await textIn(badge("allowed")), /The cover is made of other material\.\n+Calculated/);
    const others = await badge("allowed").evaluate(async (element) => {
      const good = element.data;
      const say = async (change) => {
        element.data = change(structuredClone(good));
        await new Promise((shown) => setTimeout(shown, 20));
        const paragraphs = [...element.shadowRoot.querySelectorAll("p, .badge")].map(({ className }) => className);
        await element.recompute();
        return [paragraphs.join(" "), element.shadowRoot.querySelector('[role="status"]')?.textContent];
      };
      return {
        later: (await say((file) => ({ ...file, plain_from: "2020-01-01" })))[0],
        other: (await say((file) => ({ ...file, document_sha256: "0".repeat(64) })))[1],
        retold: (
          await say((file) => {
            file.texts.en.value = "99 %";
            return file;
          })
        )[1].replace(/Meguru [\d.]*\d/, "Meguru"),
        covered: (await say((file) => ({ ...file, figure: { ...file.figure, coverage: 0.69 } })))[0],
        remarkless: (
          await say((file) => {
            delete file.texts.ja.remarks;
            return file;
          })
        )[0],
        broken: (await say((file) => ({ ...file, texts: { en: file.texts.en } })))[0],
      };
    });
    assert.deepEqual(others, {
      later: "sentence source note",
      other: "The product file is not the one that the figure was computed from.",
      // Whoever reads the badge reads its words: they are what is verified.
      retold: "Recomputed with Meguru. The figure differs: 47 % here, 99 % stated.",
      covered: "note",
      remarkless: "note",
      broken: "note",
    });
    await context.close();
  });

  test("a project that bundles the npm package finds everything", async () => {
    const folder = join(setup.folder, "consumer");
    await mkdir(join(folder, "node_modules"), { recursive: true });
    await cp(join(ROOT, "www/embed-demo/bundler"), folder, { recursive: true });
    await symlink(join(ROOT, "pkg"), join(folder, "node_modules/meguru"));
    await build({ root: folder, base: "./", logLevel: "error", configFile: false, build: { target: "es2022" } });
    const bundled = await serveDemos({ folder: join(folder, "dist") });
    const { page, complaints, requests, context } = await open(setup.browser, `${bundled.pagesUrl}/index.html`);
    await page.waitForFunction(() => /^recycled content 0\.32/.test(document.title));
    assert.deepEqual(complaints, []);
    assert.ok(requests.every((url) => url.startsWith(bundled.pagesUrl) || url.startsWith("data:")));
    await context.close();
    await bundled.close();
  });

  test("the description of the elements is that of the elements", async () => {
    const { modules } = JSON.parse(await readFile(join(ROOT, "pkg/elements/custom-elements.json"), "utf8"));
    for (const [name, [{ declarations }]] of Object.entries({ two: [modules[0]], badge: [modules[1]] })) {
      const [{ tagName, attributes, members }] = declarations;
      const { page, context } = await visit(name, { ready: false });
      const own = await page.evaluate(async (tag) => {
        await customElements.whenDefined(tag);
        const element = customElements.get(tag);
        return {
          observed: element.observedAttributes,
          members: Object.fromEntries(
            Object.entries(Object.getOwnPropertyDescriptors(element.prototype)).map(([key, { value, set }]) => [
              key,
              typeof value === "function" ? "method" : set ? "field" : "readonly",
            ]),
          ),
        };
      }, tagName);
      const stated = attributes.map((attribute) => attribute.name);
      assert.deepEqual(stated.filter((one) => one !== "name").sort(), [...own.observed].sort(), tagName);
      for (const { name: member, kind, readonly } of members)
        assert.equal(own.members[member], kind === "method" ? "method" : readonly ? "readonly" : "field", member);
      await context.close();
    }
  });
});
