import { isObject } from "../document/pointer.ts";
import { written } from "../text/messages.ts";
import type { Json } from "../types.ts";
import { MARKETS, type Market } from "./types.ts";

/** What somebody chose on this screen. It is about the reader's question and not about the product. */
export interface Wishes {
  market?: Market;
  /** Day of placing on the market, such as 2030-01-01. */
  day?: string;
  /** The words of a claim, their language and where they stand. */
  text: string;
  language: string;
  surface: string;
}

const KEY = "meguru:checks";

/** The choices of this tab, from before a reload. */
export function readWishes(): Wishes {
  const fresh: Wishes = { text: "", language: "", surface: "product" };
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null") as Json;
    if (!isObject(kept)) return fresh;
    const words = (name: "text" | "language" | "surface") => {
      const value = kept[name];
      return typeof value === "string" ? value : fresh[name];
    };
    const market = MARKETS.find((known) => known === kept.market);
    return {
      text: words("text"),
      language: words("language"),
      surface: words("surface"),
      ...(market && { market }),
      ...(typeof kept.day === "string" && isDay(kept.day) && { day: kept.day }),
    };
  } catch {
    return fresh;
  }
}

/** Keeps the choices over a reload of this tab, where the browser lets the page do so. */
export function keepWishes(wishes: Wishes): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(wishes));
  } catch {
    // They then last as long as the page is open.
  }
}

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Today, where the reader is. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The market to begin with: the first of the product that is known, or that of the reader's language. */
export function marketOf(markets: Json | undefined): Market {
  const [first] = Array.isArray(markets) ? markets : [];
  const word = typeof first === "string" ? first.toLowerCase().replace(/^gb$/, "uk") : "";
  return MARKETS.find((known) => known === word) ?? (written() === "ja" ? "jp" : "eu");
}
