import type { FigureDescription, Tables } from "./types.js";

/** The catalogue of figures. */
export function figures(): FigureDescription[];

/** Reference materials, product categories, energy carriers and transport modes, for pick lists. */
export function tables(): Tables;
