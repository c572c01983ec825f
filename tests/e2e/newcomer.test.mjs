import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openPage, startBrowser } from "./support/browser.mjs";

/** What somebody reads on the page who has never seen it, in each language. */
const PAGES = {
  "ja-JP": {
    create: "新しい製品を作る",
    name: "製品の名前",
    category: "製品の種類",
    kettle: "電気ケトル",
    market: "売る国・地域",
    japan: "日本",
    years: "使う年数",
    addRow: "行を追加",
    cell: (column, row) => `${column}、${row} 行目`,
    columns: {
      name: "名前",
      material: "素材",
      mass: "質量",
      packaging: "包装",
      recycling: "リサイクル",
      heat: "熱回収",
    },
    parts: [
      ["本体", "ポリプロピレン (PP)", "400 g"],
      ["台座", "鉄鋼（炭素鋼）", "250 g"],
      ["電線", "銅", "30 g"],
      ["箱", "段ボール", "180 g"],
    ],
    some: "あり",
    production: "生産のエネルギー(製品1個あたり)",
    transport: "使う人までの輸送",
    use: "使用のエネルギー",
    mode: "輸送手段",
    truck: "トラック",
    distance: "距離",
    amount: "量",
    per: "期間",
    year: "1年あたり",
    stages: "カーボンフットプリントの段階",
    names: ["原材料調達", "生産", "流通", "使用・維持管理", "廃棄・リサイクル"],
    computed: "計算しました",
    missing: "まだです",
    gap: /足りないデータ 4 か所/,
    group: /^.? ?カーボンフットプリント$/,
    rows: /^CFP: /,
    total: /^カーボンフットプリントは ([\d.,]+).kg CO₂e です。$/,
    whole: "5つの段階がすべてそろいました。カーボンフットプリントに足りないデータはありません。",
  },
  "en-GB": {
    create: "Create a product",
    name: "Name of the product",
    category: "Kind of product",
    kettle: "Electric kettle",
    market: "Country or region of sale",
    japan: "Japan",
    years: "Years in use",
    addRow: "Add row",
    cell: (column, row) => `${column}, row ${row}`,
    columns: {
      name: "Name",
      material: "Material",
      mass: "Mass",
      packaging: "Packaging",
      recycling: "Recycling",
      heat: "Energy recovery",
    },
    parts: [
      ["Body", "Polypropylene (PP)", "400 g"],
      ["Base", "Steel", "250 g"],
      ["Wire", "Copper", "30 g"],
      ["Box", "Corrugated board", "180 g"],
    ],
    some: "Some",
    production: "Energy of production (per product)",
    transport: "Transport to the user",
    use: "Energy of use",
    mode: "Mode",
    truck: "Lorry",
    distance: "Distance",
    amount: "Amount",
    per: "Period",
    year: "per year",
    stages: "Stages of the carbon footprint",
    names: ["Raw materials", "Production", "Distribution", "Use", "End of life"],
    computed: "computed",
    missing: "not yet",
    gap: /Missing data \(4\)/,
    group: /^.? ?Carbon footprint$/,
    rows: /^Footprint: /,
    total: /^The carbon footprint is ([\d.,]+).kg CO₂e\.$/,
    whole: "All five stages are there. The carbon footprint lacks no data.",
  },
};

/** A printed number, and half of its last digit: so far it may be from what was computed. */
function printed(text) {
  const digits = /[\d.,]+/.exec(text)[0].replaceAll(",", "");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return { value: Number(digits), half: 0.5 / 10 ** decimals };
}

describe("somebody who is new to the page", () => {
  let setup;
  before(async () => {
    setup = await startBrowser();
  });
  after(() => setup?.close());

  for (const [locale, words] of Object.entries(PAGES)) {
    test(`gets from nothing to the whole carbon footprint of a kettle (${locale})`, async () => {
      const { page, context, complaints } = await openPage(setup.browser, setup.siteUrl, { locale });
      const named = (role, name) => page.getByRole(role, { name, exact: true });
      const cell = (column, row) => {
        const name = words.cell(words.columns[column], row);
        return named("textbox", name).or(named("combobox", name));
      };
      const stages = page.getByRole("list", { name: words.stages }).getByRole("listitem");

      await named("button", words.create).click();
      await stages.nth(words.names.length - 1).waitFor();
      for (const stage of await stages.all()) assert.match(await stage.innerText(), new RegExp(words.missing));
      await named("textbox", words.name).fill(words.kettle);
      await named("combobox", words.category).selectOption(words.kettle);
      await named("combobox", words.market).selectOption(words.japan);
      await named("textbox", words.years).fill("6");

      for (const [index, [name, material, mass]] of words.parts.entries()) {
        if (index > 0) await page.getByRole("button", { name: words.addRow, exact: true }).first().click();
        await cell("name", index + 1).fill(name);
        await cell("material", index + 1).fill(material);
        await cell("mass", index + 1).fill(mass);
      }
      await named("checkbox", words.cell(words.columns.packaging, 4)).check();

      const stage = async (title) => {
        const section = named("region", title);
        await section.getByRole("radio", { name: words.some }).check();
        return (role, column) => section.getByRole(role, { name: words.cell(column, 1), exact: true });
      };
      const production = await stage(words.production);
      await production("textbox", words.amount).fill("0.8");
      const transport = await stage(words.transport);
      await transport("combobox", words.mode).selectOption(words.truck);
      await transport("textbox", words.distance).fill("300");
      const use = await stage(words.use);
      await use("textbox", words.amount).fill("30");
      await use("combobox", words.per).selectOption(words.year);

      // The defaults give every stage a value, and say for which parts they do not know all of the way.
      const texts = await stages.allInnerTexts();
      assert.deepEqual(
        texts.map((text) => text.split(":")[0]),
        words.names,
      );
      for (const text of texts) assert.match(text, new RegExp(words.computed));
      assert.match(texts.at(-1), words.gap);
      assert.equal(await page.getByText(words.whole).count(), 0);
      await stages.last().getByRole("button").click();
      const focused = await page.evaluate(() => document.activeElement.getAttribute("aria-label"));
      assert.ok(focused.endsWith(words.cell("", 1)), focused);
      for (const [row, recycling, heat] of [
        [1, "30", "70"],
        [2, "100", ""],
        [3, "100", ""],
        [4, "95", "5"],
      ]) {
        await cell("recycling", row).fill(recycling);
        await cell("heat", row).fill(heat);
      }
      await page.keyboard.press("Enter");
      await page.getByText(words.whole).waitFor();
      for (const text of await stages.allInnerTexts()) assert.match(text, new RegExp(`: ?${words.computed}[.。]?$`));

      const sentence = await page.getByRole("listitem").filter({ hasText: words.total }).innerText();
      const total = printed(words.total.exec(sentence)[1]);
      // Pictures come when typing pauses, and move what stands below them: who missed the heading tries once more.
      const group = page.getByRole("heading", { name: words.group, level: 3 });
      const opened = () => group.evaluate((heading) => heading.closest("details").open);
      for (let tries = 0; tries < 3 && !(await opened()); tries += 1) {
        await group.click();
        await page.waitForTimeout(500);
      }
      const rows = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: words.rows }) });
      await rows.first().waitFor();
      const values = (
        await rows
          .getByRole("cell")
          .filter({ hasText: /kg CO₂e/ })
          .allInnerTexts()
      ).map(printed);
      assert.equal(values.length, 5);
      const sum = values.reduce((whole, { value }) => whole + value, 0);
      const tolerance = values.reduce((whole, { half }) => whole + half, total.half);
      assert.ok(values.every(({ value }) => value > 0) && total.value > 0);
      assert.ok(Math.abs(sum - total.value) <= tolerance, `${sum} is not ${total.value}`);
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }
});
