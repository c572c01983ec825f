import type { Amount, Balance, PartBalance, Pictures } from "../types.ts";

/** How many parts stand by themselves; the others are one. */
const PARTS = 6;

/** Which parts are drawn. */
export type Scope = "product" | "packaging";

/** What a band or block is drawn as: by colour and by pattern. */
export type Role = "virgin" | "recycled" | "reused" | "renewable" | "lost" | "energy" | "unknown" | "part";

const ROLES: Record<Amount["id"], Role> = {
  virgin: "virgin",
  pre_consumer: "recycled",
  post_consumer: "recycled",
  reused: "reused",
  renewable: "renewable",
  reuse: "reused",
  remanufacture: "reused",
  recycling: "recycled",
  composting: "renewable",
  energy_recovery: "energy",
  incineration: "lost",
  landfill: "lost",
  unknown: "unknown",
};

/** Origins from top to bottom, and destinations: what circulates lies at the bottom, where the loop closes. */
const ORIGINS: Amount["id"][] = ["unknown", "virgin", "pre_consumer", "post_consumer", "renewable", "reused"];
const DESTINATIONS: Amount["id"][] = [
  "unknown",
  "landfill",
  "incineration",
  "energy_recovery",
  "composting",
  "recycling",
  "remanufacture",
  "reuse",
];

/** The role of an origin or destination. */
export function roleOf(id: Amount["id"]): Role {
  return ROLES[id];
}

/** What the amounts are told by: one product, a year of its use, or what it does. */
export const MEASURES = ["product", "year", "functional_unit"] as const;

export type Measure = (typeof MEASURES)[number];

/** One part that is drawn, or the rest as one. */
export interface DrawnPart {
  key: string;
  /** JSON pointers of the components: several for the rest. */
  paths: string[];
  mass: number;
  origins: Amount[];
  destinations: Amount[];
}

/** What the flow picture and its table both show. */
export interface FlowData {
  total: Balance;
  parts: DrawnPart[];
  origins: Amount[];
  destinations: Amount[];
  /** What returns, the outermost destination last. */
  recovered: Amount[];
  /** Parts that no band is drawn for, because their mass is not known. */
  withoutMass: string[];
}

/** Whether there is anything of a scope. */
export function has(pictures: Pictures, scope: Scope): boolean {
  return partsOf(pictures, scope).length > 0;
}

function partsOf(pictures: Pictures, scope: Scope): PartBalance[] {
  return pictures.parts.filter(({ packaging }) => (packaging === true) === (scope === "packaging"));
}

/** Puts the parts in the order of the picture: the heaviest first, the light ones as one. */
export function flowData(pictures: Pictures, scope: Scope): FlowData {
  const total = pictures[scope];
  const all = partsOf(pictures, scope);
  const known = all.flatMap((part) => (part.mass === null || part.mass <= 0 ? [] : [{ ...part, mass: part.mass }]));
  const sorted = known.toSorted((one, other) => other.mass - one.mass);
  // One part in place of one other saves nothing.
  const shown = sorted.length <= PARTS + 1 ? sorted : sorted.slice(0, PARTS);
  const rest = sorted.slice(shown.length);
  const parts: DrawnPart[] = shown.map(({ path, mass, origins, destinations }) => ({
    key: path,
    paths: [path],
    mass,
    origins,
    destinations,
  }));
  if (rest.length > 0) {
    const mass = rest.reduce((sum, part) => sum + part.mass, 0);
    parts.push({
      key: "rest",
      paths: rest.map(({ path }) => path),
      mass,
      origins: together(rest.flatMap(({ origins }) => origins)).map((amount) => ({
        ...amount,
        share: amount.mass / mass,
      })),
      destinations: together(rest.flatMap(({ destinations }) => destinations)).map((amount) => ({
        ...amount,
        share: amount.mass / mass,
      })),
    });
  }
  return {
    total,
    parts: parts.map((part) => ({
      ...part,
      origins: ordered(part.origins, ORIGINS),
      destinations: ordered(part.destinations, DESTINATIONS),
    })),
    origins: ordered(total.origins, ORIGINS),
    destinations: ordered(total.destinations, DESTINATIONS),
    recovered: ordered(total.recovered, DESTINATIONS),
    withoutMass: all.filter(({ mass }) => mass === null).map(({ path }) => path),
  };
}

/** The same flows told by something of which one product makes so many. */
export function dividedBy(data: FlowData, divisor: number): FlowData {
  const each = <T extends { mass: number }>(one: T): T => ({ ...one, mass: one.mass / divisor });
  const all = <T extends { mass: number }>(list: readonly T[]) => list.map(each);
  const sides = <T extends { origins: Amount[]; destinations: Amount[] }>(one: T): T => ({
    ...one,
    origins: all(one.origins),
    destinations: all(one.destinations),
  });
  return {
    ...sides(data),
    total: { ...each(sides(data.total)), recovered: all(data.total.recovered) },
    parts: data.parts.map((part) => each(sides(part))),
    recovered: all(data.recovered),
  };
}

/** Amounts of one kind as one. */
function together(amounts: readonly Amount[]): Amount[] {
  const sums = new Map<Amount["id"], Amount>();
  for (const amount of amounts) {
    const sum = sums.get(amount.id);
    sums.set(amount.id, sum ? { ...sum, mass: sum.mass + amount.mass } : amount);
  }
  return [...sums.values()];
}

function ordered(amounts: readonly Amount[], order: readonly Amount["id"][]): Amount[] {
  return amounts.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}
