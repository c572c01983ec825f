/**
 * The same work in plain JavaScript, as somebody would write it by hand for one product: read the JSON text, refuse
 * what is not in the format, look the factors up, compute the same figures, write the same answer. It has no defaults
 * for missing fields and no other routes than the benchmark's documents take, which is in its favour.
 */
const FIELDS = {
  document: new Set(["format", "product", "components", "production", "transport", "use", "extensions"]),
  component: new Set([
    "id",
    "name",
    "role",
    "material",
    "mass",
    "quantity",
    "inflow",
    "process",
    "outflow",
    "evidence",
  ]),
  inflow: new Set(["post_consumer_recycled", "pre_consumer_recycled", "reused", "renewable", "recycling_efficiency"]),
  outflow: new Set([
    "reuse",
    "remanufacture",
    "recycling",
    "composting",
    "energy_recovery",
    "incineration",
    "landfill",
    "sorting_yield",
    "recycling_yield",
  ]),
};
const KILOGRAMS = { mg: 1e-6, g: 1e-3, kg: 1, t: 1e3 };
const decoder = new TextDecoder("utf-8", { fatal: true });

function check(object, kind, path, problems) {
  for (const name in object) {
    if (!FIELDS[kind].has(name))
      problems.push({ code: "field.unknown", path: `${path}/${name}`, severity: "error", params: { name } });
  }
}

function share(object, name, path, problems) {
  const value = object[name] ?? 0;
  if (typeof value === "number" && value >= 0 && value <= 1) return value;
  problems.push({ code: "share.above_one", path: `${path}/${name}`, severity: "error", params: { value } });
  return 0;
}

function mass(text, path, problems) {
  const found = /^\s*(\d+(?:\.\d+)?)\s*(mg|g|kg|t)\s*$/.exec(text);
  if (found) return Number(found[1]) * KILOGRAMS[found[2]];
  problems.push({ code: "number.unreadable", path: `${path}/mass`, severity: "error", params: { value: text } });
  return 0;
}

/** Assesses a document given as UTF-8 bytes; answers with JSON text. `factors` is the table of emission factors. */
export function assessText(bytes, factors) {
  const document = JSON.parse(decoder.decode(bytes));
  const problems = [];
  check(document, "document", "", problems);
  const ids = new Set();
  let total = 0;
  let virgin = 0;
  let disposed = 0;
  let lossAfterUse = 0;
  let lossOfFeedstock = 0;
  let post = 0;
  let pre = 0;
  let reused = 0;
  let renewable = 0;
  let raw = 0;
  let end = 0;
  document.components.forEach((component, index) => {
    const path = `/components/${index}`;
    const { inflow, outflow } = component;
    check(component, "component", path, problems);
    check(inflow, "inflow", `${path}/inflow`, problems);
    check(outflow, "outflow", `${path}/outflow`, problems);
    if (ids.has(component.id))
      problems.push({ code: "id.duplicate", path: `${path}/id`, severity: "error", params: { value: component.id } });
    ids.add(component.id);
    const kilograms = mass(component.mass, path, problems) * (component.quantity ?? 1);
    const inPath = `${path}/inflow`;
    const postShare = share(inflow, "post_consumer_recycled", inPath, problems);
    const preShare = share(inflow, "pre_consumer_recycled", inPath, problems);
    const reusedShare = share(inflow, "reused", inPath, problems);
    const renewableShare = share(inflow, "renewable", inPath, problems);
    const feedstock = share(inflow, "recycling_efficiency", inPath, problems);
    const outPath = `${path}/outflow`;
    const reuse = share(outflow, "reuse", outPath, problems) + share(outflow, "remanufacture", outPath, problems);
    const recycling = share(outflow, "recycling", outPath, problems);
    const energy = share(outflow, "energy_recovery", outPath, problems);
    const landfill = share(outflow, "landfill", outPath, problems);
    const efficiency =
      share(outflow, "sorting_yield", outPath, problems) * share(outflow, "recycling_yield", outPath, problems);
    if (postShare + preShare + reusedShare + renewableShare > 1 || reuse + recycling + energy + landfill > 1 + 1e-9) {
      problems.push({ code: "share.sum_above_one", path, severity: "error", params: {} });
    }
    const material = factors.materials.get(component.material);
    const recycled = postShare + preShare;
    total += kilograms;
    virgin += kilograms * (1 - recycled - reusedShare - renewableShare);
    disposed += kilograms * (1 - recycling - reuse);
    lossAfterUse += kilograms * (1 - efficiency) * recycling;
    lossOfFeedstock += recycled > 0 ? (kilograms * (1 - feedstock) * recycled) / feedstock : 0;
    post += kilograms * postShare;
    pre += kilograms * preShare;
    reused += kilograms * reusedShare;
    renewable += kilograms * renewableShare;
    raw += kilograms * ((1 - recycled - reusedShare) * material.virgin + recycled * material.recycled);
    end += kilograms * (energy * material.energyRecovery + landfill * material.landfill);
  });
  const { lifetime } = document.product;
  const utility = lifetime.years / lifetime.industry_average_years;
  const waste = disposed + (lossOfFeedstock + lossAfterUse) / 2;
  const linear = (virgin + waste) / (2 * total + (lossOfFeedstock - lossAfterUse) / 2);
  const sum = (list, of) => list.reduce((amount, item) => amount + of(item), 0);
  const production = sum(document.production.energy, ({ amount, carrier }) => amount * factors.carriers.get(carrier));
  const distribution = sum(document.transport, (leg) => (total / 1000) * leg.distance_km * factors.modes.get(leg.mode));
  const use = sum(
    document.use.energy,
    ({ amount, carrier, per }) => amount * (per === "year" ? lifetime.years : 1) * factors.carriers.get(carrier),
  );
  const figure = (value, unit = "1") => ({
    value,
    unit,
    basis: "product",
    origin: "stated",
    coverage: 1,
    default_mass_share: 0,
    verification: "published_case",
  });
  const footprint = (value) => figure(value, "kg CO2e");
  const whole = raw + production + distribution + use + end;
  return JSON.stringify({
    format: "meguru-assessment/1",
    engine: "baseline",
    tables: {},
    figures: {
      mci_at_average_life: figure(Math.max(0, 1 - linear * 0.9)),
      mci: figure(Math.max(0, 1 - (linear * 0.9) / utility)),
      linear_flow_index: figure(linear),
      utility: figure(utility),
      virgin_feedstock: figure(virgin, "kg"),
      unrecoverable_waste: figure(waste, "kg"),
      product_mass: figure(total, "kg"),
      recycled_content: figure((post + pre) / total),
      post_consumer_recycled_content: figure(post / total),
      pre_consumer_recycled_content: figure(pre / total),
      reused_content: figure(reused / total),
      renewable_content: figure(renewable / total),
      leed_recycled_content: figure(post / total + pre / total / 2),
      carbon_footprint: footprint(whole),
      carbon_footprint_stage_raw_materials: footprint(raw),
      carbon_footprint_stage_production: footprint(production),
      carbon_footprint_stage_distribution: footprint(distribution),
      carbon_footprint_stage_use: footprint(use),
      carbon_footprint_stage_end_of_life: footprint(end),
      carbon_footprint_by_cut_off: footprint(whole),
    },
    problems,
  });
}
