import type { FigureDescription as WholeDescription, Tables as WholeTables } from "../../schema/types.d.ts";

export type {
  AllocationChoice as Allocation,
  Amount,
  Assessment,
  Balance,
  ComponentValue,
  Contribution,
  Derivation,
  DerivationNode,
  Divisor,
  FactorUse,
  Figure,
  FootprintAccount,
  KnownInput,
  Lever,
  LeverEffect,
  Levers,
  Note,
  PartBalance,
  Pictures,
  Portion,
  Problem,
  QuantityReading,
  Reason,
  TargetProgress,
} from "../../schema/types.d.ts";

/** Any JSON value; what the page does not know of a document passes through it untouched. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  [key: string]: Json;
}

/** Values for a sentence of the core. */
export type Params = Record<string, number | string>;

/** What somebody reads who wants to know how a figure is computed: it comes later than the figures themselves. */
export type Method = Pick<WholeDescription, "method" | "equation" | "source">;

/** What the page knows of a figure from the start. */
export type FigureDescription = Omit<WholeDescription, keyof Method>;

/** A supplier of electricity with its own factor. */
export type Supplier = WholeTables["suppliers"][number];

/** The lists of the tables that the page has from the start. */
export type Tables = Omit<WholeTables, "suppliers">;

/** A reference material. */
export type Material = Tables["materials"][number];

/** Kinds of quantities that the core reads. */
export type QuantityKind = "mass" | "share" | "number";
