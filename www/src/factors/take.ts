import type { LibraryFactor } from "#pkg/factors.js";
import { withValue } from "../document/pointer.ts";
import type { JsonObject } from "../types.ts";
import { GWP_BASES } from "./kinds.ts";
import type { LookUp } from "./look-up.ts";

/** A document in which a place has the factor of the library, with what the library knows of it. */
export function withFactor(document: JsonObject, { place, ownUnit }: LookUp, factor: LibraryFactor): JsonObject {
  const { id, value, source, geography, gwp_basis, boundary } = factor;
  const stated: JsonObject = {
    value,
    // A factor of CO2 alone counts as one of CO2e: the only unit that the document has. Its source tells them apart.
    ...(ownUnit ? { unit: "kg CO2e/kg" } : {}),
    source: `${id}; ${source}`,
  };
  const year = lastYear(factor.year);
  const data: JsonObject = {
    kind: "database",
    ...(geography === "" ? {} : { geography }),
    ...(year === undefined ? {} : { year }),
    ...(gwp_basis !== null && GWP_BASES.includes(gwp_basis) ? { gwp_basis } : {}),
    ...(boundary === "" ? {} : { boundary }),
  };
  return withValue(withValue(document, `${place}/emission_factor`, stated), `${place}/emission_factor_data`, data);
}

/** The last year that a text such as "2020-2025" or "FY2023 or FY2024" names. */
function lastYear(text: string): number | undefined {
  const last = text.match(/\d{4}/g)?.at(-1);
  return last === undefined ? undefined : Number(last);
}
