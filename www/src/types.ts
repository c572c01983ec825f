import type { Tables } from "../../schema/types.d.ts";

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
  FigureDescription,
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
  Tables,
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

/** A reference material. */
export type Material = Tables["materials"][number];

/** Kinds of quantities that the core reads. */
export type QuantityKind = "mass" | "share" | "number";
