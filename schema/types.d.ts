// Made by `cargo xtask generate` from the types that the core reads with.

/** A number with its unit, range, source and origin. */
export interface Quantity {
  value: number;
  unit?: string;
  range?: [number, number];
  source?: string;
  origin?: "measured" | "declared" | "estimated";
  measured_at?: "collected" | "plant_input" | "plant_output";
}

/** A product as a company states it: what it is, what it is made of, and what happens to it. */
export interface ProductDocument {
  /** `meguru/1`, or `meguru/1.N` for a document with fields added in revision N. */
  format: string;
  /** What the product is and how long it is used. */
  product: Product;
  /** Parts of the product and its packaging. */
  components: Component[];
  /** The manufacturer's own production. */
  production?: Production;
  /** Transport of the finished product to its user, leg by leg. An empty list says that there is none. */
  transport?: TransportLeg[];
  /** Energy and consumables in use. */
  use?: UsePhase;
  /** Reuse, rental, repair and refurbishment. Since revision 1. */
  lives?: Lives;
  /** What came back and was recycled. Since revision 1. */
  take_back?: TakeBack;
  /** Declared targets. Since revision 1. */
  targets?: Target[];
  /** Space for other programs; never read. */
  extensions?: Record<string, unknown>;
}

/** Identity, functional unit and use of the product. */
export interface Product {
  /** Name of the product. */
  name: string;
  /** Model number. */
  model?: string;
  /** Global Trade Item Number of 8, 12, 13 or 14 digits with a right check digit (GS1). */
  gtin?: string;
  /** Product category, such as `small_appliance`; the ids are in `data/categories.csv`. */
  category?: string;
  /** The function that the product delivers and that its footprint refers to (ISO 14067). */
  functional_unit?: FunctionalUnit;
  /** How long the product is used, beside the average of its industry. */
  lifetime?: Lifetime;
  /** How much the product is used, beside the average of its industry. */
  intensity?: Intensity;
  /** Markets, such as `jp`, `eu`, `fr`; the first one chooses default routes after use and the electricity mix. */
  markets?: string[];
  /** Date of placing on the market, `YYYY-MM-DD`. */
  placed_on_market?: string;
  /** Year that the figures are for; progress towards targets is counted to it. Since revision 1. */
  reference_year?: number | Quantity;
  /** Growth of the resources used beside growth of the economy. Since revision 1. */
  growth?: Growth;
  /** Sales and currency. Since revision 1. */
  sales?: Sales;
  /** Region or distance of a regional loop. Since revision 1. */
  region?: Region;
  /** Mass of the complete vehicle of ISO 22628, with fluids, fuel, spare wheel and tools, that the product is or is part of. Since revision 1. */
  vehicle_mass?: string | Quantity;
  /** Name of the end-of-life scenario to which `recyclability_rate` and `recoverability_rate` belong (IEC 62635). Since revision 1. */
  end_of_life_scenario?: string;
  /** A footprint that somebody has published; its stages are checked against its total. Since revision 1. */
  published_footprint?: PublishedFootprint;
  /** Facts that only checks of rules read, such as `sold_to_consumers`; they are listed in `docs/rules.md`. Since revision 1. */
  facts?: Record<string, unknown>;
}

/** The function delivered, in words and number (ISO 14067, PEF). */
export interface FunctionalUnit {
  /** The function in words. */
  description?: string;
  /** How many units one product delivers. */
  amount?: number | string | Quantity;
  /** Unit of the amount. */
  unit?: string;
}

/** EMF's L and L_av. */
export interface Lifetime {
  /** Years in use (L). */
  years?: number | string | Quantity;
  /** Average years in use of comparable products (L_av); never the tax life. */
  industry_average_years?: number | string | Quantity;
  /** Years that a refurbished or reused product serves once more. Since revision 1. */
  refurbished_years?: number | string | Quantity;
}

/** EMF's U and U_av. */
export interface Intensity {
  /** Functional units that the product delivers over its life (U). */
  functional_units?: number | string | Quantity;
  /** Functional units that comparable products deliver on average (U_av). */
  industry_average_functional_units?: number | string | Quantity;
}

/** Growth over the same time (ISO 59020, A.6.3). */
export interface Growth {
  /** Of the mass of resources taken in, as a share. */
  resource_inflow?: number | string | Quantity;
  /** Of the gross domestic product, as a share. */
  gross_domestic_product?: number | string | Quantity;
}

/** How much of the product is sold, and for how much. */
export interface Sales {
  /** Currency of every amount of money in the document. */
  currency?: "JPY" | "EUR" | "USD" | "GBP" | "CNY" | "KRW" | "TWD" | "CHF" | "SGD" | "AUD" | "CAD" | "INR";
  /** Revenue of one product. */
  price?: number | Quantity;
  /** Products sold in a year. */
  units_per_year?: number | string | Quantity;
  /** Revenue of a year; price times units if left out. */
  revenue?: number | Quantity;
  /** Revenue of a year from reuse, rental, repair, refurbishment and recycled products. */
  circular_revenue?: number | Quantity;
}

/** The region or distance inside which a loop counts as regional. */
export interface Region {
  /** Its name. */
  name?: string;
  /** Distance up to which a place counts as near. */
  radius_km?: number | string | Quantity;
}

/** A footprint of this product that somebody has published: checked, never used in a figure. */
export interface PublishedFootprint {
  /** The published total. */
  total: number | string | Quantity;
  /** The published stages. */
  stages: PublishedStage[];
  /** Where it is published. */
  source?: string;
}

/** One stage of a published footprint. */
export interface PublishedStage {
  /** Name of the stage. */
  name: string;
  /** Its footprint, in the unit of the total. */
  value: number | string | Quantity;
}

/** A part with material and mass, or an assembly with components. */
export interface Component {
  /** Id, unique in the document. */
  id?: string;
  /** Name as the user writes it. */
  name?: string;
  /** `packaging` for what is not the product itself. */
  role?: "product" | "packaging";
  /** Reference material, such as `pp`; the ids are in `data/materials.csv`. */
  material?: string;
  /** Mass of one piece. On an assembly only a check of the sum of its components. */
  mass?: string | Quantity;
  /** Pieces per assembly; 1 if left out. */
  quantity?: number | string | Quantity;
  /** Components of an assembly. */
  components?: Component[];
  /** Where the material comes from. With at least one share stated the rest is virgin and not renewable. */
  inflow?: Inflow;
  /** Yields of the way from feedstock to part. */
  process?: Process;
  /** Where the material goes after use. With at least one share stated the rest is disposed of as unknown. */
  outflow?: Outflow;
  /** What proves the stated figures. */
  evidence?: Evidence[];
  /** The user's own factor for producing one kg of this part's material, such as a supplier's; replaces the table's. */
  emission_factor?: string | Quantity;
  /** What is known of that factor. Since revision 1. */
  emission_factor_data?: FactorData;
  /** Kilograms of biogenic carbon in one kilogram of the part; replaces the table's. Since revision 1. */
  biogenic_carbon?: number | string | Quantity;
  /** Parameters of recycling allocation. Since revision 1. */
  allocation?: Allocation;
  /** Value of one piece in the document's currency. Since revision 1. */
  value?: number | Quantity;
  /** Prices of the material. Since revision 1. */
  prices?: Prices;
  /** Energy to make the material. Since revision 1. */
  material_energy?: MaterialEnergy;
  /** Critical raw materials in the part. A list, even an empty one, is complete. Since revision 1. */
  substances?: Substance[];
  /** Share of the mass that is substances of concern, such as SVHC. Since revision 1. */
  substances_of_concern?: number | string | Quantity;
  /** The same facts of this component and its parts, such as `food_contact` or `resin_marked`. Since revision 1. */
  facts?: Record<string, unknown>;
}

/** Shares of a part's mass by origin. They are disjoint and sum to at most 1. */
export interface Inflow {
  /** Recycled from products after use (ISO 14021). */
  post_consumer_recycled?: number | string | Quantity;
  /** Recycled from waste of other processes (ISO 14021); never regrind of the same process. */
  pre_consumer_recycled?: number | string | Quantity;
  /** Reused parts (EMF's F_U). */
  reused?: number | string | Quantity;
  /** Virgin biological material from sustained production (EMF's F_S). */
  renewable?: number | string | Quantity;
  /** Efficiency of the recycling that made the feedstock (EMF's E_F). */
  recycling_efficiency?: number | string | Quantity;
  /** How the recycled shares are carried to the part. What is attributed by mass balance is never counted as physically recycled. Since revision 1. */
  chain_of_custody?: "segregated" | "controlled_blending" | "mass_balance";
  /** Lots of recyclate. Where the recycled shares above are stated too, they must be the sums of the lots. Since revision 1. */
  lots?: RecyclateLot[];
  /** Share of the part's mass that is recycled or reused out of loops which the manufacturer itself controls (JIS C 9911). Since revision 1. */
  manufacturer_controlled?: number | string | Quantity;
  /** Where the material comes from. Since revision 1. */
  supply?: Place;
}

/** One lot or source of recyclate in a part, as its data sheet describes it (EN 18065, data sheets of recycled plastics in Japan). */
export interface RecyclateLot {
  /** Post- or pre-consumer. */
  kind: "post_consumer" | "pre_consumer";
  /** Share of the part's mass. */
  share: number | string | Quantity;
  /** How the share is carried to the part; the inflow's if left out. */
  chain_of_custody?: "segregated" | "controlled_blending" | "mass_balance";
  /** Grade as the supplier names it. */
  grade?: string;
  /** Lot number. */
  lot?: string;
  /** Contaminants and their limits, in words. */
  contaminants?: string;
  /** Country or place where the waste arose. */
  origin?: string;
  /** Recycler or supplier. */
  supplier?: string;
  /** Number or title of the certificate. */
  certificate?: string;
  /** Number or title of the data sheet. */
  data_sheet?: string;
}

/** A place at the other end of a flow. */
export interface Place {
  /** Name of its region, as `product.region.name` writes it. */
  region?: string;
  /** Way between that place and the own one. */
  distance_km?: number | string | Quantity;
}

/** Yields of feedstock and part production, and how much of the scrap is recycled. */
export interface Process {
  /** Feedstock out over raw material in (PCI's E_fp). */
  feedstock_yield?: number | string | Quantity;
  /** Share of the feedstock scrap that is recycled (PCI's C_fp). */
  feedstock_scrap_recycled?: number | string | Quantity;
  /** Part out over feedstock in (PCI's E_cp). */
  manufacturing_yield?: number | string | Quantity;
  /** Share of the manufacturing scrap that is recycled (PCI's C_cp). */
  manufacturing_scrap_recycled?: number | string | Quantity;
}

/** Shares of a part's mass by destination after use. They are disjoint and sum to at most 1. */
export interface Outflow {
  /** Reused as a part. */
  reuse?: number | string | Quantity;
  /** Remanufactured. */
  remanufacture?: number | string | Quantity;
  /** Collected for recycling (EMF's C_R), unless `measured_at` says otherwise. */
  recycling?: number | string | Quantity;
  /** Composted; counts as circular only for biological material from sustained production (EMF's C_C). */
  composting?: number | string | Quantity;
  /** Burnt with energy recovery. */
  energy_recovery?: number | string | Quantity;
  /** Burnt without energy recovery. */
  incineration?: number | string | Quantity;
  /** Landfilled. */
  landfill?: number | string | Quantity;
  /** Sorted for recycling over collected (PCI's E_ms). */
  sorting_yield?: number | string | Quantity;
  /** Recycled material out over sorted material in (PCI's E_rfp). */
  recycling_yield?: number | string | Quantity;
  /** Recycled material out over collected (EMF's E_C); where given, it stands before the two yields. */
  recycling_efficiency?: number | string | Quantity;
  /** Efficiency of energy recovery (EMF's E_E). To be stated only where EMF's conditions hold: biological material from sustained production, uncontaminated, other options exhausted, by-products used. */
  energy_recovery_efficiency?: number | string | Quantity;
  /** Where `recycling` was measured; `collected` if left out. */
  measured_at?: "collected" | "plant_input" | "plant_output";
  /** Whether the shares are expected or realised; expected if left out. Since revision 1. */
  data_basis?: "expected" | "realised";
  /** Share of the part that is designed so that it can be recovered (CTI's recovery potential). Since revision 1. */
  recovery_potential?: number | string | Quantity;
  /** Share of the part that is recycled or reused in the product's end-of-life scenario, from the treatment plant on (IEC 62635's RCR). Since revision 1. */
  recyclability_rate?: number | string | Quantity;
  /** The same with energy recovery (IEC 62635's RVR). Since revision 1. */
  recoverability_rate?: number | string | Quantity;
  /** Step of ISO 22628 that takes the part; metals go to `metal` if left out. Since revision 1. */
  vehicle_step?: "pre_treatment" | "dismantling" | "metal" | "residue_recycled" | "residue_energy" | "disposal";
  /** Share of the part's value that each loop keeps. Since revision 1. */
  value_retention?: ValueRetention;
  /** Where the part is recovered. Since revision 1. */
  recovery?: Place;
}

/** Share of a part's value that is kept when it goes round once more. */
export interface ValueRetention {
  /** As a reused part. */
  reuse?: number | string | Quantity;
  /** As a remanufactured part. */
  remanufacture?: number | string | Quantity;
  /** As recycled material. */
  recycling?: number | string | Quantity;
}

/** Proof of a stated figure. */
export interface Evidence {
  /** JSON pointer of the figure, from its component. */
  for: string;
  /** Kind of proof. */
  kind: "supplier_declaration" | "certificate" | "test_report" | "measurement" | "invoice" | "environmental_product_declaration" | "third_party_verification" | "other";
  /** Number, title or place of the proof. */
  reference?: string;
  /** Who issued it. */
  issuer?: string;
  /** Date of issue, `YYYY-MM-DD`. */
  issued?: string;
  /** Last day of validity, `YYYY-MM-DD`. */
  valid_until?: string;
}

/** What is known of an emission factor of the user's own. */
export interface FactorData {
  /** Where it comes from. All but `database` are primary data; left out, a factor that is not marked as estimated counts as primary. */
  kind?: "supplier_specific" | "measured" | "declaration" | "database";
  /** Country of the data, such as `JP`. */
  geography?: string;
  /** Year of the data. */
  year?: number | Quantity;
  /** Global warming potentials that it uses. */
  gwp_basis?: "AR4" | "AR5" | "AR6";
  /** System boundary in words, such as `cradle-to-gate`. */
  boundary?: string;
}

/** Parameters of recycling allocation (the EU's Circular Footprint Formula); the table's of the material if left out. */
export interface Allocation {
  /** A: share of recycling's burden and credit that falls to whoever uses the recycled material. */
  allocation_factor?: number | string | Quantity;
  /** B: share of energy recovery's burden and credit that falls to whoever uses the energy; 0 if left out. */
  energy_allocation_factor?: number | string | Quantity;
  /** Qs_in / Q_p: quality of the recycled feedstock beside virgin. */
  quality_in?: number | string | Quantity;
  /** Qs_out / Q_p: quality of what is recycled after use beside virgin. */
  quality_out?: number | string | Quantity;
  /** Lower heating value (LHV) of the material. */
  heating_value?: string | Quantity;
  /** X_ER,heat: heat out over energy in, where the material is burnt. */
  heat_efficiency?: number | string | Quantity;
  /** X_ER,elec: power out over energy in, where the material is burnt. */
  power_efficiency?: number | string | Quantity;
  /** E_SE,heat: emissions of the heat that is replaced. */
  replaced_heat?: string | Quantity;
  /** E_SE,elec: emissions of the power that is replaced. */
  replaced_power?: string | Quantity;
}

/** Prices of a part's material in the document's currency. */
export interface Prices {
  /** Virgin material, per kg. */
  virgin?: number | string | Quantity;
  /** Recycled material, per kg; below zero where somebody pays to be rid of it. */
  recycled?: number | string | Quantity;
  /** How much the price varied: standard deviation over mean of the last five years. */
  variation?: number | Quantity;
}

/** Energy to make a part's material (Cullen's embodied energies). */
export interface MaterialEnergy {
  /** From virgin feedstock. */
  virgin?: string | Quantity;
  /** From material recovered after use. */
  recycling?: string | Quantity;
}

/** A critical raw material in a part. */
export interface Substance {
  /** Raw material, such as `cobalt`; the ids are in `data/critical-raw-materials.csv`. */
  raw_material: string;
  /** Share of the part's mass. */
  share: number | string | Quantity;
}

/** Energy and water of the manufacturer's own production, per product. */
export interface Production {
  /** Energy by carrier. An empty list says that there is none. */
  energy?: EnergyUse[];
  /** A site's bill, of which the product bears a share; `energy` may be left out then. Since revision 1. */
  site?: Site;
  /** Products that come out of the same production; they bear their share of its energy. Since revision 1. */
  co_products?: CoProducts;
  /** Energy that leaves the production, by carrier. Since revision 1. */
  exported_energy?: EnergyUse[];
  /** Water. Since revision 1. */
  water?: Water;
  /** Energy recovered from what cannot be recovered as material. Since revision 1. */
  residual_energy?: ResidualEnergy;
}

/** An amount of an energy carrier or consumable. */
export interface EnergyUse {
  /** Carrier, such as `electricity`; the ids are in `data/energy-factors.csv`. */
  carrier: string;
  /** Amount in `unit`. */
  amount: number | Quantity;
  /** Unit of the amount, such as `kWh`. */
  unit: string;
  /** Whether the amount is for a year of use or for the whole life; the whole life if left out. */
  per?: "year" | "life";
  /** Country whose factor is used, such as `JP`; the first market's if left out. */
  geography?: string;
  /** Share of the energy that is renewable. Since revision 1. */
  renewable_share?: number | string | Quantity;
  /** Power supplier and menu, such as `tepco_ep_residual`; the ids are in `data/energy-factors.csv`. Since revision 1. */
  supplier?: string;
  /** The user's own factor in kg CO2e per `unit`, such as that of a supply contract; replaces the table's. Since revision 1. */
  emission_factor?: number | string | Quantity;
  /** What is known of that factor. Since revision 1. */
  emission_factor_data?: FactorData;
}

/** The energy bill of a site over a period, and how it is shared out to this product and to a customer. */
export interface Site {
  /** Electricity, gas and fuel of the whole site in the period. */
  energy: EnergyUse[];
  /** The period in words, such as `2025-04/2026-03`. */
  period?: string;
  /** Measure by which the bill is shared out: the unit of the three amounts below. */
  allocate_by?: "mass" | "pieces" | "machine_hours" | "value";
  /** Amount of this product in the period, in that measure. */
  product_amount?: number | string | Quantity;
  /** Amount of all products of the site in the period, in that measure. */
  site_amount?: number | string | Quantity;
  /** Amount delivered to one customer in the period, in that measure. */
  customer_amount?: number | string | Quantity;
  /** Pieces of this product that were started in the period. */
  pieces?: number | string | Quantity;
  /** Good pieces over pieces started; all are good if left out. */
  yield?: number | string | Quantity;
  /** Share of the bill that no production causes, such as offices. */
  common_area_share?: number | string | Quantity;
  /** What happens to it; shared out like the rest if left out. */
  common_area?: "shared" | "left_out";
}

/** Products that come out of the same production as this one. */
export interface CoProducts {
  /** Measure by which the production is shared out. */
  allocate_by: "mass" | "pieces" | "machine_hours" | "value";
  /** Amount of this product, in that measure. */
  product_amount: number | string | Quantity;
  /** Amount of the co-products that come with it, in the same measure. */
  co_product_amount: number | string | Quantity;
}

/** Water of the production of one product. */
export interface Water {
  /** Used in the processes, what is used again counted each time. */
  used?: string | Quantity;
  /** Taken in from all sources. */
  withdrawal?: string | Quantity;
  /** Of the water taken in: from circular sources (reused, recycled, renewed in step with nature). */
  circular_withdrawal?: string | Quantity;
  /** Given out. */
  discharge?: string | Quantity;
  /** Of the water given out: fit for use by others or by nature at the quality required. */
  circular_discharge?: string | Quantity;
}

/** Energy in what is left of the product and cannot be recovered as material. */
export interface ResidualEnergy {
  /** Energy content of the residual, non-renewable outflow. */
  content?: string | Quantity;
  /** Energy recovered from it. */
  recovered?: string | Quantity;
}

/** One leg of the way to the user. */
export interface TransportLeg {
  /** Mode, such as `truck`; the ids are in `data/transport-factors.csv`. */
  mode: string;
  /** Distance. */
  distance_km: number | string | Quantity;
  /** The user's own factor in kg CO2e per tonne-kilometre; replaces the table's. Since revision 1. */
  emission_factor?: number | string | Quantity;
  /** What is known of that factor. Since revision 1. */
  emission_factor_data?: FactorData;
}

/** Energy and consumables of use. */
export interface UsePhase {
  /** Energy by carrier. An empty list says that there is none. */
  energy?: EnergyUse[];
  /** Water, detergent and other consumables, as carriers. */
  consumables?: EnergyUse[];
}

/** A product that goes round: reuse, rental, repair, refurbishment as a chain of lives. */
export interface Lives {
  /** Share of the products that come back after a use, fit for the next. */
  return_rate?: number | string | Quantity;
  /** The most uses that one product stands. */
  maximum_uses?: number | string | Quantity;
  /** Mean number of uses, where it is known from experience; stands before the two above. */
  number_of_uses?: number | string | Quantity;
  /** Share of the mass that is replaced between two uses. */
  parts_replaced?: number | string | Quantity;
  /** Transport between two uses, leg by leg. An empty list says that there is none. */
  transport?: TransportLeg[];
  /** Energy of washing, repair and refurbishment between two uses. An empty list says that there is none. */
  energy?: EnergyUse[];
  /** Water, detergent and other consumables between two uses. */
  consumables?: EnergyUse[];
  /** Cost of what is done between two uses. */
  cost_per_cycle?: number | Quantity;
  /** Share of the uses that replace one of a new product. */
  displacement_rate?: number | string | Quantity;
  /** What each use replaces. */
  replaced_product?: ReplacedProduct;
}

/** The product that a use of this one replaces. */
export interface ReplacedProduct {
  /** Its mass. */
  mass?: string | Quantity;
  /** Its footprint over one use, in kg CO2e. */
  carbon_footprint?: number | string | Quantity;
}

/** What came back in a year and what was made of it: the masses of Japan's recycling laws. */
export interface TakeBack {
  /** The period in words. */
  period?: string;
  /** Sold, shipped or consumed in the period. */
  sold?: string | Quantity;
  /** Collected. */
  collected?: string | Quantity;
  /** Treated by recyclers. */
  treated?: string | Quantity;
  /** Recycled or reused, sold or given away without a charge. */
  recycled?: string | Quantity;
  /** Recycled with a charge to the recycler. */
  recycled_with_charge?: string | Quantity;
  /** Used for heat. */
  heat_recovered?: string | Quantity;
}

/** A declared target for one figure. */
export interface Target {
  /** Id of the figure, such as `recycled_content`. */
  figure: string;
  /** Year by which it is to be reached. */
  year: number | Quantity;
  /** Value to be reached, in the figure's unit. */
  value: number | string | Quantity;
  /** Year from which progress is counted. */
  base_year?: number | Quantity;
  /** Value of the figure in that year. */
  base_value?: number | string | Quantity;
}

/** How a figure came to be known, strongest first. */
export type Origin = "evidenced" | "stated" | "default" | "estimated";

/** A problem of the document. Texts: `problem-<code>` in the message catalogue. */
export interface Problem {
  code: string;
  /** JSON pointer of the field; empty for the document itself. */
  path: string;
  severity: "error" | "warning" | "info";
  params: Record<string, number | string>;
}

/** A remark on a figure. Texts: `note-<code>` in the message catalogue. */
export interface Note {
  code: string;
  path?: string;
  params?: Record<string, number | string>;
}

/** One figure of one product. */
export interface Figure {
  /** `null` where it cannot be computed; `needs` says why. */
  value: number | null;
  unit: string;
  basis: "product" | "functional_unit";
  origin?: Origin;
  /** Share of the mass in question that the figure could use. */
  coverage?: number;
  /** Share of the used mass that rests on defaults or estimates. */
  default_mass_share?: number;
  /** Share of the used mass that rests on table rows nobody has read in their source. */
  unverified_mass_share?: number;
  verification: "published_case" | "formula_read" | "from_memory";
  /** JSON pointers of the fields that would complete it. */
  needs?: string[];
  notes?: Note[];
  /** The same figure for each component that it can be said of; only where all figures were asked for. */
  by_component?: ComponentValue[];
}

/** A figure's value for one component, in the figure's unit. */
export interface ComponentValue {
  /** JSON pointer of the component. */
  path: string;
  value: number;
}

/** One declared target and where the product stands. */
export interface TargetProgress {
  /** Id of the figure. */
  figure: string;
  /** Year by which the target is to be reached. */
  year: number;
  /** Value to be reached, in the figure's unit. */
  target: number;
  unit: string;
  /** Value of the figure today; `null` where it cannot be computed or was not asked for. */
  value: number | null;
  /** What is missing to the target; 0 where it is reached. */
  gap: number | null;
  /** Change needed in each year that is left; negative where less is better. */
  required_per_year: number | null;
  /** Whether the figure is at least as good as the straight line from base to target. */
  on_track: boolean | null;
  /** How `on_track` is judged. */
  method: "linear";
  /** JSON pointers of the fields that would complete it. */
  needs?: string[];
}

/** What an assessment is asked for. */
export interface AssessOptions {
  /** Whether every figure's derivation is wanted; `false` if left out. */
  explain?: boolean;
  /** All figures, or only those that most people ask for, which takes less time; `all` if left out. */
  figures?: "all" | "basic";
  /** How the carbon footprint and its stages allocate recycling; `cut_off` if left out. */
  allocation?: AllocationChoice;
}

/** A way to allocate recycling: 100:0, 0:100, 50:50, and the EU's Circular Footprint Formula. */
export type AllocationChoice = "cut_off" | "end_of_life" | "fifty_fifty" | "cff";

/** One term of a footprint. */
export interface Contribution {
  stage: "raw_materials" | "production" | "distribution" | "use" | "end_of_life";
  /** What it comes from. Texts: `process-<id>` in the message catalogue. */
  process: string;
  /** JSON pointer of the component, activity or leg. */
  path: string;
  /** kg CO2e; negative for a credit. */
  value: number;
  /** Share of the sum of all terms' magnitudes. */
  share: number;
}

/** A figure without and with a lever; `null` where it cannot be computed. */
export interface LeverEffect {
  before: number | null;
  after: number | null;
}

/** What a circular choice does. Texts: `lever-<id>` in the message catalogue. */
export interface Lever {
  id: "recycled_content" | "lighter" | "longer_life" | "reuse" | "take_back" | "local_loop";
  /** Whether it changes anything of this product. */
  applies: boolean;
  /** Whether footprint and circularity move in opposite directions; left out where one is not known. */
  trade_off?: boolean;
  figures: Record<string, LeverEffect>;
}

/** What each circular choice does to a product: what `levers_text` answers with. */
export interface Levers {
  format: "meguru-levers/1";
  levers: Lever[];
}

/** An emission factor behind a footprint. */
export interface FactorUse {
  /** Id in the factor library; nothing for one of the user's own. */
  id?: string;
  /** JSON pointer of the first place that uses it. */
  path: string;
  value: number;
  /** Empty for a factor of the user's own. */
  unit: string;
  geography: string;
  /** How near its place is to the market. Texts: `nearness-<id>`. */
  nearness: "same_country" | "same_region" | "global" | "foreign_proxy" | "not_stated";
  year: string;
  gwp_basis: string;
  co2_only: boolean;
  source: string;
  /** Name of the licence; empty for a factor of the user's own. */
  licence: string;
  primary: boolean;
  /** Share of the footprint, by magnitude. */
  share: number;
}

/** A share of a footprint. */
export interface Portion {
  of: string;
  share: number;
}

/** What a footprint is made of and rests on, by the allocation asked for. */
export interface FootprintAccount {
  /** In the order of the stages and of the document. */
  contributions: Contribution[];
  factors: FactorUse[];
  nearness: Portion[];
  geographies: Portion[];
  years: Portion[];
  gwp_bases: Portion[];
  /** Licences whose attributions the figure owes. */
  licences: string[];
  /** Those attributions, in the same order. */
  attributions: string[];
}

/** A step of a derivation. */
export interface DerivationNode {
  kind: "input" | "formula";
  id: string;
  symbol: string;
  /** JSON pointer of the component it belongs to. */
  of?: string;
  value: number;
  unit: string;
  formula?: string;
  numbers?: string;
  /** Indexes of the steps that the formula uses. */
  terms?: number[];
  origin?: Origin;
  path?: string;
  /** Index of the citation in `Derivation.sources`. */
  source?: number;
}

/** All steps, and which step each figure is. */
export interface Derivation {
  nodes: DerivationNode[];
  /** Citations that steps refer to. */
  sources: string[];
  figures: Record<string, number>;
}

/** What can be said of a product. */
export interface Assessment {
  format: "meguru-assessment/1";
  engine: string;
  tables: { factors: string; defaults: string };
  /** Empty where the document cannot be read. */
  figures: Record<string, Figure>;
  /** What the footprint is made of; only with all figures, where anything is known of it. */
  footprint?: FootprintAccount;
  /** Declared targets, where the document has any. */
  targets?: TargetProgress[];
  problems: Problem[];
  derivation?: Derivation;
}

/** An amount of material from one origin or to one destination; `unknown` where nothing is known of it. */
export interface Amount {
  id:
    | "virgin"
    | "pre_consumer"
    | "post_consumer"
    | "reused"
    | "renewable"
    | "reuse"
    | "remanufacture"
    | "recycling"
    | "composting"
    | "energy_recovery"
    | "incineration"
    | "landfill"
    | "unknown";
  /** kg, above 0. */
  mass: number;
  /** Share of the mass of the part or the sum. */
  share: number;
}

/** The flows of one part. */
export interface PartBalance {
  /** JSON pointer of the component. */
  path: string;
  packaging: boolean | null;
  /** kg; `null` where it is unknown, and then there are no amounts. */
  mass: number | null;
  origins: Amount[];
  origins_known: "evidenced" | "stated" | "default" | "estimated" | null;
  destinations: Amount[];
  destinations_known: "evidenced" | "stated" | "default" | "estimated" | null;
  /** What comes back into use after the losses of recycling. */
  recovered: Amount[];
  /** JSON pointers of the fields that would fill the gaps. */
  needs: string[];
}

/** Flows summed over several parts. */
export interface Balance {
  mass: number;
  /** Parts whose mass is not known: they are in none of the sums. */
  without_mass: number;
  origins: Amount[];
  destinations: Amount[];
  recovered: Amount[];
}

/** A flow that decides the Material Circularity Indicator. Names: `reason-<id>`. */
export interface Reason {
  id: string;
  kind: "linear" | "circular";
  mass: number;
  share: number;
  /** The part with the most of it. */
  largest: { path: string; mass: number };
}

/** How one input of one part is known. */
export interface KnownInput {
  of: string;
  field: "mass" | "inflow" | "feedstock_recycling" | "outflow" | "recycling" | "emission_factor";
  state: "evidenced" | "stated" | "estimated" | "default" | "missing";
  path: string;
  mass_share: number | null;
}

/** How many of something one product makes. */
export interface Divisor {
  /** `null` where nobody states it. */
  value: number | null;
  origin: "evidenced" | "stated" | "default" | "estimated" | null;
  /** JSON pointer of the field that holds it or would. */
  path: string;
}

/** What pictures of a product are drawn from. */
export interface Pictures {
  format: "meguru-pictures/1";
  parts: PartBalance[];
  /** Summed over the product without its packaging. */
  product: Balance;
  packaging: Balance;
  /** What the kilograms of one product may be divided by; `null` where the document cannot be read. */
  divisors: { year: Divisor; functional_unit: Divisor } | null;
  /** The largest first; empty where the indicator cannot be computed. */
  reasons: Reason[];
  /** Between which values the indicator lies, as far as its inputs are known; `null` where it cannot be computed. */
  range: { low: number; high: number } | null;
  inputs: KnownInput[];
}

/** One figure of the catalogue. `currency` in `unit` stands for the document's own. Names: `figure-<id>` in the message catalogue. */
export interface FigureDescription {
  /** What it refers to. */
  basis: "product" | "functional_unit";
  id: string;
  unit: string;
  minimum: number | null;
  maximum: number | null;
  better: "higher" | "lower" | "none";
  group:
    | "circularity"
    | "content"
    | "carbon_footprint"
    | "circular_transition"
    | "iso59020"
    | "end_of_life"
    | "many_lives"
    | "value_and_time"
    | "resource_security"
    | "regional_loop"
    | "mass";
  /** Whether it is one of the few figures for somebody who is new to this. */
  key: boolean;
  /** Whether a value without unit is a share, which reads as percent, or an index. */
  percent: boolean;
  /** How the method rounds the percent value for people; `null` for the usual way. Values are never rounded. */
  rounding: { decimals: number; mode: "half_up" | "truncate" } | null;
  method: string;
  equation: string;
  source: string;
  verification: "published_case" | "formula_read" | "from_memory";
}

/** What a form offers to pick from. */
export interface Tables {
  materials: {
    id: string;
    name_en: string;
    name_ja: string;
    family: string;
    has_virgin_factor: boolean;
    has_recycled_factor: boolean;
  }[];
  categories: { id: string; name_en: string; name_ja: string; lifetime_years?: number }[];
  carriers: { id: string; units: string[]; geographies: string[] }[];
  /** Power suppliers and their menus. */
  suppliers: { id: string; name_en: string; name_ja: string; geography: string }[];
  modes: string[];
  geographies: string[];
}

/** A text read as a number, or the code of what is wrong with it. */
export type QuantityReading = { value: number; unit: string } | { code: string };
