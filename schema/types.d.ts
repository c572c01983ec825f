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
}

/** EMF's U and U_av. */
export interface Intensity {
  /** Functional units that the product delivers over its life (U). */
  functional_units?: number | string | Quantity;
  /** Functional units that comparable products deliver on average (U_av). */
  industry_average_functional_units?: number | string | Quantity;
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

/** Energy of the manufacturer's own production, per product. */
export interface Production {
  /** Energy by carrier. An empty list says that there is none. */
  energy?: EnergyUse[];
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
}

/** One leg of the way to the user. */
export interface TransportLeg {
  /** Mode, such as `truck`; the ids are in `data/transport-factors.csv`. */
  mode: string;
  /** Distance. */
  distance_km: number | string | Quantity;
}

/** Energy and consumables of use. */
export interface UsePhase {
  /** Energy by carrier. An empty list says that there is none. */
  energy?: EnergyUse[];
  /** Water, detergent and other consumables, as carriers. */
  consumables?: EnergyUse[];
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
  problems: Problem[];
  derivation?: Derivation;
}

/** One figure of the catalogue. Names: `figure-<id>` in the message catalogue. */
export interface FigureDescription {
  id: string;
  unit: string;
  minimum: number | null;
  maximum: number | null;
  better: "higher" | "lower" | "none";
  group: "circularity" | "content" | "carbon_footprint" | "mass";
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
  modes: string[];
  geographies: string[];
}

/** A text read as a number, or the code of what is wrong with it. */
export type QuantityReading = { value: number; unit: string } | { code: string };
