import type { Params } from "../types.ts";
import { t } from "./messages.ts";
import { formatNumber, percentOf } from "./numbers.ts";

/** What things are counted in, and no unit of a mass. */
const COUNTED = /^(?:個|コ|ケ|本|枚|台|つ|着|足|袋|箱|点|pcs?|pieces?|units?)$/iu;

/** The first number of a text, with a unit that the page offers. */
const NUMBER = /\d+(?:\.\d+)?\s*(?:kg|mg|g|t|%)?/u;

/**
 * What a problem says where somebody types: the core's sentences are about documents, whose shares are written from 0 to 1
 * and whose fields have names. `undefined` where the core's own words are right.
 */
export function problemHere(code: string, params: Params, kind?: string): string | undefined {
  const { value, sum, unit, units } = params;
  const text = String(value ?? "");
  switch (code) {
    case "text.empty":
      return t("here-empty");
    case "share.above_one":
      return t("here-share", { value: percent(Number(value)) });
    case "number.negative":
      return kind === "share" ? t("here-share", { value: percent(Number(value)) }) : undefined;
    case "share.sum_above_one":
      return t("here-sum", { sum: percent(Number(sum)), excess: percent(Number(sum) - 1) });
    case "unit.missing":
      return Number(value) < 0
        ? undefined
        : t("here-unit-missing", { value: numberOf(value), units: String(units ?? "") });
    case "unit.unknown":
      return COUNTED.test(String(unit)) ? t("here-counted", { unit: String(unit) }) : undefined;
    case "number.unreadable":
      return unreadable(text, kind);
    default:
      return undefined;
  }
}

/** What to type in place of a text that is no number. */
function unreadable(value: string, kind: string | undefined): string | undefined {
  const plain = value.normalize("NFKC");
  if (/\d\.\d{3},\d/u.test(plain)) return t("here-decimal", { value });
  const found = NUMBER.exec(plain)?.[0].trim();
  const suggestion = found !== undefined && kind === "mass" && /\d$/u.test(found) ? `${found} g` : found;
  const several = (plain.match(/\d+(?:\.\d+)?/gu) ?? []).length > 1;
  if (suggestion === undefined) return undefined;
  return t(several ? "here-several" : "here-number", { value, suggestion });
}

function percent(share: number): string {
  return `${formatNumber(percentOf(share))} %`;
}

function numberOf(value: string | number | undefined): string {
  return typeof value === "number" ? formatNumber(value) : String(value ?? "");
}
