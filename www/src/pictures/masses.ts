import { formatPart, formatQuantity, withUnit } from "../text/numbers.ts";

/** A mass as one says it: grams below a kilogram. */
export function massText(kilograms: number): string {
  return kilograms < 1 && kilograms > 0
    ? withUnit(formatQuantity(kilograms * 1000), "g")
    : withUnit(formatQuantity(kilograms), "kg");
}

/** A mass with its share: "180 g (56 %)". */
export function massAndShare(kilograms: number, share: number): string {
  return `${massText(kilograms)} (${formatPart(share)})`;
}
