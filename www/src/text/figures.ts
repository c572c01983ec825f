import type { Figure, FigureDescription, Method } from "../types.ts";
import { t } from "./messages.ts";
import { formatIndex, formatQuantity, formatRoundedShare, formatShare, percentOf, withUnit } from "./numbers.ts";

let catalogue = new Map<string, FigureDescription>();

/** Hands the catalogue over, which says how each figure reads. */
export function provideFigures(list: readonly FigureDescription[]): void {
  catalogue = new Map(list.map((figure) => [figure.id, figure]));
}

/** The catalogue's description of a figure. */
export function figureDescription(id: string): FigureDescription | undefined {
  return catalogue.get(id);
}

let methods: Readonly<Record<string, Method>> = {};

/** Hands over what there is to read on each figure's method. */
export function provideMethods(all: Readonly<Record<string, Method>>): void {
  methods = all;
}

/** The method of a figure, once what is read on demand is there. */
export function methodOf(id: string): Method | undefined {
  return methods[id];
}

/** Whether a number without unit is a share, which reads as percent. What is no figure of the catalogue is a share. */
export function isShare(id: string, unit: string): boolean {
  return unit === "1" && (catalogue.get(id)?.percent ?? true);
}

/** A figure's value as it is shown: rounded as its method says, or in the usual way. */
export function figureText(id: string, { unit }: Pick<Figure, "unit">, value: number): string {
  const description = catalogue.get(id);
  if (isShare(id, unit)) {
    const rounding = description?.rounding;
    return rounding ? formatRoundedShare(value, rounding.decimals, rounding.mode) : formatShare(value);
  }
  if (unit === "1") return formatIndex(value);
  return withUnit(formatQuantity(value), unit);
}

/** A difference between two values of a figure: that of two percentages is one of percentage points. */
export function differenceText(id: string, { unit }: Pick<Figure, "unit">, value: number): string {
  if (isShare(id, unit)) return t("percentage-points", { value: formatQuantity(percentOf(value)) });
  return figureText(id, { unit }, value);
}
