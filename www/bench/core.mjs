import { tables } from "../../pkg/lists.js";
import init, { assess_text } from "../../pkg/meguru.js";
import { assessText } from "./baseline.mjs";
import { billOfMaterials } from "./document.mjs";

const encoder = new TextEncoder();
const bytesOf = (document) => encoder.encode(JSON.stringify(document));

/** The core's own factors, asked of it with one kilogram, one kilowatt-hour and one tonne-kilometre at a time. */
function factorTable() {
  const stage = (name, fields, component) => {
    const outflow = { landfill: 1 };
    const document = {
      format: "meguru/1",
      product: { name: "x", lifetime: { years: 1, industry_average_years: 1 }, markets: ["jp"] },
      components: [
        {
          id: "x",
          name: "x",
          material: "pp",
          mass: "1 kg",
          inflow: { post_consumer_recycled: 0 },
          outflow,
          ...component,
        },
      ],
      ...fields,
    };
    const { figures } = JSON.parse(assess_text(bytesOf(document), false, true));
    const figure = figures[`carbon_footprint_stage_${name}`];
    return figure.coverage === 1 ? figure.value : null;
  };
  const materials = new Map();
  for (const { id, has_virgin_factor, has_recycled_factor } of tables().materials) {
    if (!has_virgin_factor || !has_recycled_factor) continue;
    const entry = {
      virgin: stage("raw_materials", {}, { material: id }),
      recycled: stage(
        "raw_materials",
        {},
        { material: id, inflow: { post_consumer_recycled: 1, recycling_efficiency: 1 } },
      ),
      energyRecovery: stage("end_of_life", {}, { material: id, outflow: { energy_recovery: 1 } }),
      landfill: stage("end_of_life", {}, { material: id }),
    };
    if (Object.values(entry).every((value) => value !== null)) materials.set(id, entry);
  }
  const electricity = { carrier: "electricity", amount: 1, unit: "kWh", geography: "JP" };
  const unit = (name, fields) =>
    JSON.parse(
      assess_text(
        bytesOf({
          format: "meguru/1",
          product: { name: "x" },
          components: [{ id: "x", name: "x", mass: "1 t" }],
          ...fields,
        }),
        false,
        true,
      ),
    ).figures[`carbon_footprint_stage_${name}`].value;
  return {
    materials,
    carriers: new Map([["electricity", unit("production", { production: { energy: [electricity] } })]]),
    modes: new Map([["truck", unit("distribution", { transport: [{ mode: "truck", distance_km: 1 }] })]]),
  };
}

/** Figures on which the two differ by more than rounding. */
function differences(core, baseline) {
  return Object.entries(baseline.figures)
    .filter(
      ([id, { value }]) =>
        Math.abs((core.figures[id]?.value ?? Number.NaN) - value) > 1e-9 * Math.max(1, Math.abs(value)) ||
        core.figures[id]?.value == null,
    )
    .map(([id, { value }]) => `${id}: ${core.figures[id]?.value} against ${value}`);
}

/** Microseconds a call: batches of about 20 ms, taken in turn so that a slow moment meets every variant. */
function measure(variants, rounds = 25) {
  const batches = variants.map(({ run }) => {
    run();
    const start = performance.now();
    let calls = 0;
    while (performance.now() - start < 60) {
      run();
      calls += 1;
    }
    return Math.max(1, Math.round(calls / 3));
  });
  const times = variants.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    variants.forEach(({ run }, index) => {
      const start = performance.now();
      for (let call = 0; call < batches[index]; call += 1) run();
      times[index].push(((performance.now() - start) * 1000) / batches[index]);
    });
  }
  return variants.map(({ name }, index) => {
    const sorted = times[index].sort((a, b) => a - b);
    return { name, minimum: sorted[0], median: sorted[Math.floor(sorted.length / 2)] };
  });
}

/** Runs the comparison for lists of these lengths. */
globalThis.compare = async (lengths) => {
  await init();
  const factors = factorTable();
  return lengths.map((lines) => {
    const document = billOfMaterials(lines, [...factors.materials.keys()]);
    const bytes = bytesOf(document);
    const core = JSON.parse(assess_text(bytes, false, true));
    const differing = differences(core, JSON.parse(assessText(bytes, factors)));
    const results = measure([
      { name: "baseline: JSON.parse, the same figures by hand, JSON.stringify", run: () => assessText(bytes, factors) },
      { name: "baseline: JSON.parse of the text alone", run: () => JSON.parse(new TextDecoder().decode(bytes)) },
      { name: "core: basic figures", run: () => assess_text(bytes, false, true) },
      {
        name: "core as the page calls it: stringify, encode, assess, parse",
        run: () => JSON.parse(assess_text(encoder.encode(JSON.stringify(document)), false, true)),
      },
      { name: "core: basic figures, every derivation", run: () => assess_text(bytes, true, true) },
      { name: "core: all figures", run: () => assess_text(bytes, false, false) },
      { name: "core: all figures, every derivation", run: () => assess_text(bytes, true, false) },
    ]);
    return {
      lines,
      bytes: bytes.length,
      materials: factors.materials.size,
      problems: core.problems.length,
      differing,
      results,
    };
  });
};
globalThis.ready = true;
