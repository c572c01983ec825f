import { lower, neither } from "virtual:lower-is-better";

/** More of the mass on defaults than this makes a figure an indication. */
const INDICATIVE_ABOVE = 0.3;

/** What a badge says in one language. */
export interface BadgeTexts {
  name: string;
  value: string;
  scope: string;
  method: string;
  rests_on: string;
  sentence: string;
  source: string;
}

/** The file of a badge, `meguru-badge/1`: a figure that may be shown, and every word of it. */
export interface BadgeData {
  format: "meguru-badge/1";
  plain: boolean;
  plain_from: string | null;
  document_sha256: string | null;
  figure: { id: string; value: number; unit: string; default_mass_share: number | null };
  texts: Record<"ja" | "en", BadgeTexts>;
}

const FIELDS = ["name", "value", "scope", "method", "rests_on", "sentence", "source"] as const;

/** What a file holds: a badge, or the name of the sentence that says why it is none. */
export type Judged = { badge: BadgeData } | { why: string; params?: Record<string, string> };

/** Judges the text of a badge's file. What is refused or only indicative is no badge, whatever else stands in it. */
export function judged(text: string): Judged {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { why: "not-a-badge" };
  }
  const format = at(file, "format");
  if (format === "meguru-label-refused/1" || truthy(at(file, "refused"))) return { why: "refused" };
  if (format !== "meguru-badge/1" || !isBadge(file)) return { why: "not-a-badge" };
  const share = file.figure.default_mass_share ?? 0;
  if (share > INDICATIVE_ABOVE || truthy(at(file, "indicative")))
    return { why: "indicative", params: { share: String(Math.ceil(share * 100)) } };
  return { badge: file };
}

function isBadge(file: unknown): file is BadgeData {
  const figure = at(file, "figure");
  const share = at(figure, "default_mass_share");
  return (
    typeof at(figure, "id") === "string" &&
    typeof at(figure, "unit") === "string" &&
    Number.isFinite(at(figure, "value")) &&
    (share === null || Number.isFinite(share)) &&
    typeof at(file, "plain") === "boolean" &&
    (["ja", "en"] as const).every((language) =>
      FIELDS.every((field) => typeof at(at(at(file, "texts"), language), field) === "string"),
    )
  );
}

function at(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function truthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** Whether a badge is a sentence and nothing else today. */
export function isPlain({ plain, plain_from: from }: BadgeData, today: string): boolean {
  return plain || (from !== null && today >= from);
}

/** A computed value as the badge's file rounds it: to two decimals, and never to the better side. */
export function rounded(id: string, value: number): number {
  const scaled = value * 100;
  if (neither.includes(id)) return Math.round(scaled) / 100;
  return (lower.includes(id) ? Math.ceil(scaled - 1e-7) : Math.floor(scaled + 1e-7)) / 100;
}
