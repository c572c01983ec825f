import type { Figure } from "../types.ts";
import { formatIndex, formatQuantity, formatShare, withUnit } from "./numbers.ts";

/** Figures without unit that are indices or ratios; the others are shares. */
const INDICES = new Set(["mci", "mci_at_average_life", "linear_flow_index", "utility", "pci"]);

/** Whether a figure without unit is a share, which reads as percent. */
export function isShare(id: string, unit: string): boolean {
  return unit === "1" && !INDICES.has(id);
}

/** A figure's value as it is shown. */
export function figureText(id: string, figure: Pick<Figure, "unit">, value: number): string {
  if (isShare(id, figure.unit)) return formatShare(value);
  if (figure.unit === "1") return formatIndex(value);
  return withUnit(formatQuantity(value), figure.unit);
}
