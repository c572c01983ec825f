import type { Engine } from "../engine/engine.ts";
import { percentOf } from "../text/numbers.ts";
import type { Json, JsonObject, QuantityKind, QuantityReading } from "../types.ts";
import { plainNotation, saysUnknown } from "./habits.ts";
import { isObject } from "./pointer.ts";

/**
 * Between what stands in the document and what stands in a cell. What a number and its unit mean is the core's to say;
 * text that it cannot read is kept in the document as typed, so that nothing is lost and the core reports it there.
 */

/** The text of a cell for a value of the document. `own` is the unit that stands beside the cell, and not in it. */
export function cellText(value: Json | undefined, kind: QuantityKind, own = "1"): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return kind === "share" ? percent(value) : String(value);
  if (isObject(value) && "value" in value) {
    const { value: number, unit } = value;
    if (typeof number !== "number") return typeof number === "string" ? number : JSON.stringify(value);
    if (kind === "share" && (unit === undefined || unit === "1")) return percent(number);
    return typeof unit === "string" && unit !== own ? `${number} ${unit}` : String(number);
  }
  return JSON.stringify(value);
}

/** A share in percent, as nobody typed more of it. */
function percent(share: number): string {
  return `${percentOf(share)} %`;
}

/**
 * What a typed text makes of the value that stood there: `undefined` removes the field, which makes it unknown. A number
 * without unit gets the unit `appended`, for quantities that the document writes with theirs.
 */
export function cellValue(
  engine: Engine,
  typed: string,
  kind: QuantityKind,
  before: Json | undefined,
  appended?: string,
): Json | undefined {
  if (typed.trim() === "" || saysUnknown(typed)) return undefined;
  const text = plainNotation(typed);
  const reading = kind === "share" ? readShare(engine, text) : engine.read(text, kind);
  // A number whose unit is wrong or missing stands as the number that was read; what is none stays as typed.
  if ("code" in reading) return reading.code === "number.unreadable" ? typed : text;
  if (isAssumed(before)) return cellValue(engine, text, kind, undefined, appended);
  if (appended !== undefined) {
    const unit = reading.unit || appended;
    return isObject(before) && "value" in before ? withNumber(before, reading.value, unit) : `${reading.value} ${unit}`;
  }
  // A unit behind a number that needs none is for the core to judge, with the field before it.
  if (kind === "number" && reading.unit !== "") return typed;
  // A value with a source, a range or an origin keeps them; only the number is another.
  if (isObject(before) && "value" in before) return withNumber(before, reading.value, reading.unit);
  return kind === "mass" ? text : reading.value;
}

/** Whether a value is only assumed, as in a template: what somebody types in its place is no assumption any more. */
function isAssumed(value: Json | undefined): boolean {
  return isObject(value) && typeof value.source === "string" && value.source.startsWith("assumption:");
}

function withNumber(before: JsonObject, value: number, unit: string): JsonObject {
  const after: JsonObject = { ...before, value };
  if (unit !== "" && (unit !== "1" || "unit" in before)) after.unit = unit;
  return after;
}

/** The columns of shares are headed "%": a bare number there is percent, as in a sheet whose column has that format. */
function readShare(engine: Engine, text: string): QuantityReading {
  return engine.read(bareNumber(engine, text) === undefined ? text : `${text.trim()}%`, "share");
}

/** The number that a text is, if it is one without a unit. */
function bareNumber(engine: Engine, text: string): number | undefined {
  const reading = engine.read(text, "number");
  return "value" in reading && reading.unit === "" ? reading.value : undefined;
}

/** What was understood of a typed text, where the cell itself does not show it: `unknown`, or the mass in plain letters. */
export function understood(engine: Engine, typed: string, kind: QuantityKind): string | undefined {
  if (saysUnknown(typed)) return "unknown";
  if (kind !== "mass") return undefined;
  const reading = engine.read(plainNotation(typed), kind);
  if ("code" in reading) return undefined;
  const plain = `${reading.value} ${reading.unit}`;
  return plain.replace(" ", "") === typed.replaceAll(/\s/gu, "") ? undefined : plain;
}

/** A text that is a number without unit between 0 and 1, which could be meant as a share itself; the number. */
export function possibleRatio(engine: Engine, text: string): number | undefined {
  const value = bareNumber(engine, text);
  return value !== undefined && value > 0 && value < 1 ? value : undefined;
}
