/** Any JSON value; what the page does not know of a document passes through it untouched. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  [key: string]: Json;
}

/** Where a number comes from; of a computed figure, the weakest of its inputs. */
export type Origin = "stated" | "evidenced" | "default" | "estimated";

/** How far a figure's formula was checked. */
export type Verification = "published_case" | "formula_read" | "from_memory";

/** Values for a message. */
export type Params = Record<string, number | string>;

/** Something to say about a figure that is not a problem of the document. */
export interface Note {
  code: string;
  path?: string;
  params?: Params;
}

/** One figure of an assessment. */
export interface Figure {
  value: number | null;
  unit: string;
  basis: "product" | "functional_unit";
  origin?: Origin;
  coverage?: number;
  default_mass_share?: number;
  verification?: Verification;
  needs?: string[];
  notes?: Note[];
}

/** What is wrong with a document, and where. */
export interface Problem {
  code: string;
  path: string;
  severity: "error" | "warning" | "info";
  params: Params;
}

/** One step of a derivation. */
export interface DerivationNode {
  kind: "input" | "formula" | "constant";
  id: string;
  symbol: string;
  of?: string;
  value: number | null;
  unit: string;
  formula?: string;
  numbers?: string;
  terms?: number[];
  origin?: Origin;
  path?: string;
  source?: string;
}

/** How figures were computed: steps, and which step each figure is. */
export interface Derivation {
  nodes: DerivationNode[];
  figures: Record<string, number>;
}

/** What the core says of a document. */
export interface Assessment {
  format: string;
  engine: string;
  tables: Record<string, string>;
  figures: Record<string, Figure>;
  problems: Problem[];
  derivation?: Derivation;
}

/** What a figure is, whatever the document. */
export interface FigureDescription {
  id: string;
  unit: string;
  minimum?: number | null;
  maximum?: number | null;
  better: "higher" | "lower" | "none";
  method: string;
  equation: string;
  source: string;
  verification: Verification;
  group: string;
}

/** A reference material. */
export interface Material {
  id: string;
  name_en: string;
  name_ja: string;
  family: string;
  has_virgin_factor: boolean;
  has_recycled_factor: boolean;
}

/** A product category. */
export interface Category {
  id: string;
  name_en: string;
  name_ja: string;
  lifetime_years?: number;
}

/** An energy carrier with the units and places that have a factor. */
export interface Carrier {
  id: string;
  units: string[];
  geographies: string[];
}

/** The words of the core's reference tables. */
export interface Tables {
  materials: Material[];
  categories: Category[];
  carriers: Carrier[];
  modes: string[];
  geographies: string[];
}

/** What a typed quantity is read as: a value, or the code of what is wrong with it. */
export interface QuantityReading {
  value?: number;
  unit?: string;
  code?: string;
}

/** Kinds of quantities that the core reads. */
export type QuantityKind = "mass" | "share" | "number";
