import { html, type TemplateResult } from "lit";
import { isObject } from "../document/pointer.ts";
import { t } from "../text/messages.ts";
import type { Json } from "../types.ts";

/** A place of the document that takes a factor of one's own. */
export interface LookUp {
  /** Pointer of the line or component that has the factor. */
  place: string;
  /** The unit that the factor must be per, if it is known yet. */
  per: string | undefined;
  /** Whether the factor is written with its unit, or is per the unit beside it. */
  ownUnit: boolean;
}

/** Asks the page to open the library of factors for a place. */
export const LOOK_UP = "meguru-look-up";

/** The button beside a factor of one's own that opens the library. `short` where a cell has little room. */
export function lookUpButton(detail: LookUp, row: string, short = false): TemplateResult {
  const open = () => dispatchEvent(new CustomEvent<LookUp>(LOOK_UP, { detail }));
  return html`<button type="button" class=${short ? "quiet" : "look-up"} aria-label=${t("factor-look-up-row", { row })} @click=${open}>
    ${t(short ? "factor-look-up-short" : "factor-look-up")}
  </button>`;
}

/** The source that the factor of a line or component says it comes from. */
export function sourceOf(line: Json): string | undefined {
  const factor = isObject(line) ? line.emission_factor : undefined;
  const source = isObject(factor) ? factor.source : undefined;
  return typeof source === "string" ? t("factor-from", { source }) : undefined;
}
