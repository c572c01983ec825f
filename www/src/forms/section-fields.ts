import type { Choice } from "../parts/field.ts";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import { formatUnit } from "../text/numbers.ts";
import type { QuantityKind } from "../types.ts";
import type { List } from "./list-view.ts";

/** A unit behind a field: its word, and the name that the document has for it. */
type Unit = { word: string; name: string };

/** A field of a section. */
export interface SectionField {
  pointer: string;
  quantity?: QuantityKind;
  /** Unit that a number gets which is typed without one. */
  appended?: string;
  unit?: (store: Store) => Unit | undefined;
  choices?: () => readonly Choice[];
}

/** Inputs that belong together, folded until somebody needs them. */
export interface Section {
  /** Its part of the ids of messages. */
  id: string;
  fields: readonly SectionField[];
  lists: readonly List[];
  /** Whether the lists are what one begins with. */
  listsFirst?: boolean;
}

/** The unit beside a share that is still empty. */
export const PERCENT: Unit = { word: "%", name: "1" };

/** A field of plain text. */
export const text = (pointer: string): SectionField => ({ pointer });
/** A share. */
export const share = (pointer: string): SectionField => ({
  pointer,
  quantity: "share",
  // The text of a share says "%" itself.
  unit: (store) => (store.value(pointer) === undefined ? PERCENT : undefined),
});
/** A mass, typed with its unit. */
export const mass = (pointer: string): SectionField => ({ pointer, quantity: "mass" });
/** A number, with its unit behind it. */
export const number = (pointer: string, unit?: () => Unit): SectionField => ({
  pointer,
  quantity: "number",
  ...(unit ? { unit } : {}),
});
/** A number that is written with its unit, `appended` where none is typed. */
export const withUnit = (pointer: string, appended: string): SectionField => ({
  pointer,
  quantity: "number",
  appended,
});
/** An amount of money in the currency of the document. */
export const money = (pointer: string): SectionField => ({
  pointer,
  quantity: "number",
  unit: (store) => {
    const currency = store.value("/product/sales/currency");
    return typeof currency === "string" ? { word: currency, name: currency } : undefined;
  },
});

/** Units behind numbers. */
export const years = () => ({ word: t("unit-years"), name: "year" });
export const kilometres = () => ({ word: t("unit-km"), name: "km" });
export const emissions = () => ({ word: formatUnit("kg CO2e"), name: "kg CO2e" });
