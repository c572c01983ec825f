import estimates from "../../../../data/first-estimate.json";

/** A low, a middle and a high value. */
export interface Levels<T> {
  low: T;
  middle: T;
  high: T;
}

/** What is assumed of a kind of product where an answer is not known. */
export interface KindEstimate {
  template: string;
  mass: { low: string; high: string };
  /** The usual materials of its largest part. */
  materials: readonly string[];
  recycled: readonly number[];
  years: { low: number; high: number };
  source: string;
}

/** Shares of the mass by destination. */
export type Destinations = Readonly<Record<string, number>>;

/** Where a kind of product has its low and high values, by the id of its category. */
export const KINDS: Readonly<Record<string, KindEstimate>> = estimates.kinds;

/** What is assumed where not even the kind is known. */
export const UNKNOWN_KIND: {
  mass: { low: string; high: string };
  materials: readonly string[];
  recycled: readonly number[];
  main_share: Levels<number>;
  source: string;
} = estimates.unknown_kind;

/** Shares of recycled material by the answer in words. */
export const RECYCLED: Readonly<Record<"none" | "some" | "most", Levels<number>>> & { source: string } =
  estimates.recycled;

const AFTER_USE: Readonly<Record<string, unknown>> = estimates.after_use;

/** Destinations by the answer in words; where the answer is not known there is no middle. */
export function afterUse(answer: string): { low: Destinations; middle?: Destinations; high: Destinations } | undefined {
  return AFTER_USE[answer] as { low: Destinations; middle?: Destinations; high: Destinations } | undefined;
}

/** The source of destinations. */
export const AFTER_USE_SOURCE: string = estimates.after_use.source;

/** Yield of recycling where no table has one. */
export const EFFICIENCY: Levels<number> & { source: string } = estimates.recycling_efficiency;
