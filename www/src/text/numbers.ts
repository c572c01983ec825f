import { language, t } from "./messages.ts";

/** Between a number and its unit: narrow, and never the end of a line. */
const THIN = "\u202f";

const formats = new Map<string, Intl.NumberFormat>();

function format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language() + JSON.stringify(options);
  let found = formats.get(key);
  if (!found) {
    found = new Intl.NumberFormat(language(), options);
    formats.set(key, found);
  }
  return found;
}

/** A number of the document or the core, with as many digits as it has, up to ten. */
export function formatNumber(value: number): string {
  return format({ maximumSignificantDigits: 10 }).format(value);
}

/** A share as percent, to a tenth. */
export function formatShare(value: number): string {
  return `${format({ maximumFractionDigits: 1 }).format(value * 100)}${THIN}%`;
}

/** A share as percent, rounded as a method says. */
export function formatRoundedShare(value: number, decimals: number, mode: "half_up" | "truncate"): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const rounding = { roundingMode: mode === "truncate" ? "trunc" : "halfExpand" } as Intl.NumberFormatOptions;
  return `${format({ ...digits, ...rounding }).format(percentOf(value))}${THIN}%`;
}

/** A share of a sum among others, to a tenth: what is there and rounds to nothing does not read as nothing. */
export function formatPart(share: number): string {
  if (share > 0 && share < 0.0005) return `<${format({}).format(0.1)}${THIN}%`;
  return formatRoundedShare(share, 1, "half_up");
}

/** A share times a hundred, to twelve digits: 0.29 × 100 is less than 29 in binary, and would be cut to 28. */
export function percentOf(share: number): number {
  return Number((share * 100).toPrecision(12));
}

/** An index between 0 and 1, or a ratio: two decimals, more would promise what nobody knows. */
export function formatIndex(value: number): string {
  return format({ minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}

/** A measured quantity: three significant digits. */
export function formatQuantity(value: number): string {
  return format({ maximumSignificantDigits: 3 }).format(value);
}

/** A number within a derivation: enough digits to follow the arithmetic by hand. */
export function formatStep(value: number): string {
  return format({ maximumSignificantDigits: 6 }).format(value);
}

/** A unit as it is printed. */
export function formatUnit(unit: string): string {
  if (unit === "year") return t("unit-years");
  return unit === "1" ? "" : unit.replace("CO2", "CO₂").replace("tkm", "t·km");
}

/** A number with its unit. */
export function withUnit(number: string, unit: string): string {
  const written = formatUnit(unit);
  return written ? `${number}${THIN}${written}` : number;
}
