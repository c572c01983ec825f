/** A bill of materials of a given number of lines, complete in every field that the figures need. */
export function billOfMaterials(lines, materials) {
  return {
    format: "meguru/1",
    product: {
      name: `製品 ${lines}`,
      category: "small_appliance",
      lifetime: { years: 6, industry_average_years: 5 },
      markets: ["jp"],
    },
    components: Array.from({ length: lines }, (_, index) => ({
      id: `part_${index}`,
      name: `部品 ${index}`,
      material: materials[index % materials.length],
      mass: `${10 + ((index * 7) % 90)} g`,
      quantity: 1 + (index % 3),
      inflow: {
        post_consumer_recycled: (index % 5) / 10,
        pre_consumer_recycled: 0.1,
        reused: 0,
        renewable: 0,
        recycling_efficiency: 0.8,
      },
      outflow: {
        reuse: 0.05,
        recycling: 0.45,
        energy_recovery: 0.3,
        landfill: 0.2,
        sorting_yield: 0.9,
        recycling_yield: 0.85,
      },
    })),
    production: { energy: [{ carrier: "electricity", amount: 0.8, unit: "kWh", geography: "JP" }] },
    transport: [{ mode: "truck", distance_km: 300 }],
    use: { energy: [{ carrier: "electricity", amount: 30, unit: "kWh", per: "year", geography: "JP" }] },
  };
}
