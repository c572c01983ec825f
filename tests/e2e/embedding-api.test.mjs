import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { serveDemos } from "../../www/embed-demo/serve.mjs";
import { PATIENCE_MS, startBrowser, until } from "./support/browser.mjs";
import { figureIn, hostPage, open, textIn, violations } from "./support/embedding.mjs";

/** What a page can ask of the elements, and the page that writes the code for it. */
describe("the elements as a page uses them", () => {
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

  const visit = (name = "strict-csp", options = {}) => open(setup.browser, `${demos.pagesUrl}/${name}.html`, options);

  test("methods and properties do what they say", async () => {
    const { page, complaints, context } = await visit();
    const answers = await page.locator("#calculator").evaluate(async (element) => {
      const tray = (share, mass = "100 g") => ({
        format: "meguru/1",
        product: { name: "=1+1" },
        components: [{ id: "a", name: "Tray", material: "pp", mass, inflow: { post_consumer_recycled: share } }],
      });
      const content = async () => (await element.assess()).figures.recycled_content.value;
      const out = {};
      out.opened = [await element.setProduct(tray(0.5)), await content()];
      out.refused = [await element.setProduct("{"), element.problems[0].severity, await content()];
      out.problem = [
        await element.setProduct(tray(1.3)),
        element.problems.some(({ code }) => code === "share.above_one"),
      ];
      element.product = tray(0.25);
      out.set = await content();
      element.undo();
      element.redo();
      out.redone = await content();
      const trace = element.explain("recycled_content");
      out.trace = [trace.figure.value, trace.result.value, trace.text.includes("25")];
      out.none = element.explain("nothing") === undefined;
      const csv = new Uint8Array(await (await element.exportFile("csv")).arrayBuffer());
      out.csv = [
        [...csv.slice(0, 3)],
        new TextDecoder().decode(csv).includes("\r\nrecycled_content,Recycled content,0.25,1,stated"),
      ];
      out.product = JSON.parse(await (await element.exportFile("product")).text()).product.name;
      out.assessment = JSON.parse(await (await element.exportFile("assessment")).text()).format;
      out.kind = await element.exportFile("pdf").catch(({ name }) => name);
      element.focusField("/components/0/mass");
      await new Promise((shown) => setTimeout(shown, 50));
      out.focus = element.shadowRoot.activeElement.dataset.path;
      element.indicators = "lfi nonsense";
      out.indicators = element.problems.map(({ code }) => code).includes("element.no_indicator");
      return out;
    });
    assert.deepEqual(answers, {
      opened: [true, 0.5],
      refused: [false, "error", 0.5],
      problem: [true, true],
      set: 0.25,
      redone: 0.25,
      trace: [0.25, 0.25, true],
      none: true,
      csv: [[0xef, 0xbb, 0xbf], true],
      product: "=1+1",
      assessment: "meguru-assessment/1",
      kind: "RangeError",
      focus: "/components/0/mass",
      indicators: true,
    });
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("an element that stands nowhere computes as well, and speaks the page's language once it does", async () => {
    const { page, complaints, context } = await visit();
    const answers = await page.evaluate(async () => {
      const element = document.createElement("meguru-calculator");
      const opened = await element.setProduct({
        format: "meguru/1",
        product: { name: "Tray" },
        components: [{ name: "Tray", material: "pp", mass: "1 kg", inflow: { post_consumer_recycled: 0.4 } }],
      });
      const { figures } = await element.assess();
      document.documentElement.lang = "en";
      element.id = "late";
      document.body.append(element);
      return { opened, value: figures.recycled_content.value };
    });
    assert.deepEqual(answers, { opened: true, value: 0.4 });
    await page.locator("#late").getByText("Recycled content", { exact: true }).first().waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("the page may refuse a change, and lock what visitors cannot change", async () => {
    const { page, context } = await visit("narrow");
    const calculator = page.locator("#calculator");
    await calculator.evaluate((element) => {
      element.lockedFields = "/components/*/material /product/category";
      element.addEventListener("meguru-input", (event) => {
        if (event.detail.path.endsWith("/quantity")) event.preventDefault();
      });
    });
    const quantity = calculator.locator('[data-path="/components/1/quantity"]');
    const before = await quantity.inputValue();
    await quantity.fill("77");
    await page.keyboard.press("Tab");
    assert.equal(await quantity.inputValue(), before);
    assert.equal(await calculator.locator('[data-path="/components/1/material"]').getAttribute("readonly"), "");
    assert.ok(await calculator.locator('[data-path="/product/category"]').isDisabled());
    const materials = () =>
      calculator.evaluate((element) => element.product.components.map(({ material }) => material));
    const stated = await materials();
    // Deleting a row would take its material away; a row more does not.
    await calculator.locator('[data-path="/components/1/name"]').focus();
    await calculator.getByRole("button", { name: "行を削除" }).click();
    assert.deepEqual(await materials(), stated);
    await calculator.getByRole("button", { name: "行を追加" }).click();
    assert.equal((await materials()).length, stated.length + 1);
    await context.close();
  });

  test("Japanese typed into a cell is not disturbed, in a shadow root either", async () => {
    const { page, context } = await visit("narrow");
    const name = page.locator('#calculator [data-path="/components/0/name"]');
    await name.fill("");
    const client = await context.newCDPSession(page);
    for (const text of ["ほ", "ほん", "ほんたい"]) {
      await client.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
      assert.equal(await name.inputValue(), text);
    }
    await client.send("Input.insertText", { text: "本体" });
    await page.keyboard.press("Tab");
    assert.equal(await name.inputValue(), "本体");
    assert.equal(await page.locator("#calculator").evaluate((element) => element.product.components[0].name), "本体");
    await context.close();
  });

  test("entries are kept where the page wants that, and only there", async () => {
    const { page, context } = await visit();
    const kept = () => page.evaluate(() => [localStorage.length, sessionStorage.length]);
    const mass = page.locator('#calculator [data-path="/components/0/mass"]');
    await mass.fill("31 g");
    assert.deepEqual(await kept(), [0, 0]);
    await page.locator("#calculator").evaluate((element) => {
      element.persist = "session";
    });
    await mass.fill("32 g");
    assert.deepEqual(await kept(), [0, 1]);
    await page.addInitScript(() => {
      addEventListener("DOMContentLoaded", () =>
        document.querySelector("#calculator").setAttribute("persist", "session"),
      );
    });
    await page.reload();
    await page.locator("#calculator output").first().waitFor();
    assert.equal(await mass.inputValue(), "32 g");
    await page.locator("#calculator").getByRole("button", { name: "Start again" }).click();
    assert.equal(await mass.inputValue(), "23 g");
    assert.deepEqual(await kept(), [0, 0]);
    await context.close();
  });

  test("without a picture it computes all the same; a file that is not there is said", async () => {
    const { page, context } = await visit("dark");
    const answers = await page.evaluate(async () => {
      const made = document.createElement("meguru-calculator");
      made.headless = true;
      made.template = "office-chair";
      document.querySelector("main").append(made);
      const { figures } = await made.assess();
      const lost = document.createElement("meguru-calculator");
      lost.lang = "en";
      lost.src = "nowhere.json";
      document.querySelector("main").append(lost);
      await lost.assess();
      await lost.updateComplete;
      return [
        made.offsetHeight,
        made.shadowRoot.textContent.trim(),
        figures.recycled_content.value > 0,
        lost.shadowRoot.textContent.includes("The product could not be loaded from nowhere.json."),
      ];
    });
    assert.deepEqual(answers, [0, "", true, true]);
    await context.close();
  });

  test("a second version on a page stands back and says so", async () => {
    const context = await setup.browser.newContext();
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const warnings = [];
    page.on("console", (message) => warnings.push(message.text()));
    page.on("pageerror", (error) => warnings.push(String(error)));
    await page.addInitScript(() => {
      customElements.define(
        "meguru-calculator",
        class extends HTMLElement {
          static version = "9.9.9";
        },
      );
    });
    await page.goto(`${demos.pagesUrl}/strict-csp.html`);
    await until(() => assert.notEqual(warnings.length, 0));
    await page.waitForTimeout(500);
    assert.deepEqual(warnings.length, 1);
    assert.match(
      warnings[0],
      /^<meguru-calculator> is defined twice on this page: 9\.9\.9 stays, [\d.]+ is not used\.$/,
    );
    await context.close();
  });

  for (const [kind, name] of [
    ["calculator", "Calculator"],
    ["frame", "Calculator in a frame"],
    ["badge", "Figure (badge)"],
  ]) {
    test(`the code of the page works where it is pasted, under the policy that stands beside it: ${kind}`, async () => {
      const written = await open(setup.browser, `${demos.elementsUrl}/configure.html`, {
        colorScheme: kind === "frame" ? "dark" : "light",
      });
      const configurator = written.page;
      await configurator.getByRole("radio", { name, exact: true }).check();
      if (kind === "badge") {
        await configurator.getByLabel("Address of the badge's file").fill("badges/allowed.json");
        await configurator.getByRole("checkbox", { name: /compute the figure again/ }).check();
        await configurator.getByLabel("Address of the product file").fill("badges/stool.meguru.json");
      } else {
        await configurator.getByLabel("Language", { exact: true }).selectOption("ja");
        await configurator.getByRole("checkbox", { name: "Recycled content" }).check();
      }
      if (kind === "frame") {
        await configurator.getByLabel("Address of your site").fill("example");
        await configurator.keyboard.press("Tab");
        await configurator.getByText("“example” is not the address of a site.").waitFor();
        await configurator.getByLabel("Address of your site").fill(demos.pagesUrl);
      }
      await configurator.keyboard.press("Tab");
      if (kind !== "badge") assert.deepEqual(await violations(configurator), []);
      // A preview in a frame that is replaced while it still fetches says that it could not: nobody misses the answer.
      const wrong = written.complaints.filter((text) => !/^Fetch API cannot load \S+\. $/.test(text));
      if (kind !== "badge") assert.deepEqual(wrong, []);
      const code = await configurator.locator("pre.code").innerText();
      const policy = await configurator.locator("pre.policy").innerText();
      await written.context.close();
      assert.ok(!code.includes("style="), code);

      const pasted = `${demos.pagesUrl}/pasted.html`;
      demos.write("/pasted.html", hostPage(code, `default-src 'none'; img-src data:; ${policy}`));
      const { page, complaints, context } = await open(setup.browser, pasted, {
        colorScheme: kind === "frame" ? "dark" : "light",
        ready: false,
      });
      if (kind === "calculator") {
        const calculator = page.locator("meguru-calculator");
        await calculator.locator("output").waitFor();
        assert.equal(await figureIn(calculator, "recycled_content"), "32.8 %");
        assert.match(await textIn(calculator), /再生材含有率/);
      } else if (kind === "frame") {
        await page.waitForFunction(
          () => !["700", null].includes(document.querySelector("iframe").getAttribute("height")),
        );
        await page.frameLocator("iframe").getByText("再生材含有率").first().waitFor();
      } else {
        await page.getByRole("button", { name: "Compute again" }).click();
        await page.getByText(/: equal\.$/).waitFor();
      }
      assert.deepEqual(complaints, []);

      // Another script under the same address is not run.
      demos.write("/pasted.html", hostPage(code.replace(/sha384-.{4}/, "sha384-AAAA")));
      await page.goto(pasted);
      await page.waitForTimeout(300);
      const ran = await page.evaluate(() =>
        Boolean(customElements.get("meguru-calculator") ?? customElements.get("meguru-badge")),
      );
      assert.equal(ran, false);
      await context.close();
    });
  }

  test("the page that writes the code speaks both languages, on a phone too", async () => {
    for (const [locale, title, words] of [
      ["ja-JP", "計算ツールを自分のサイトに置く", /貼り付けるコード/],
      ["en-GB", "Put the calculator on your page", /Code to paste/],
    ]) {
      const viewport = { width: 320, height: 700 };
      const { page, complaints, context } = await open(setup.browser, `${demos.elementsUrl}/configure.html`, {
        locale,
        viewport,
      });
      assert.equal(await page.getByRole("heading", { level: 1 }).first().innerText(), title);
      assert.match(await page.locator("body").innerText(), words);
      assert.deepEqual(await violations(page), []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
      await page.getByRole("button", { name: locale === "ja-JP" ? "English" : "日本語" }).click();
      assert.doesNotMatch(await page.locator("body").innerText(), words);
      assert.deepEqual(complaints, []);
      await context.close();
    }
  });
});
