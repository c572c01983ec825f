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
  /** What must be said beside the figure, whatever its form. */
  remarks: string[];
  source: string;
}

/** The file of a badge, `meguru-badge/1`: a figure that may be shown, and every word of it. */
export interface BadgeData {
  format: "meguru-badge/1";
  plain: boolean;
  plain_from: string | null;
  document_sha256: string | null;
  figure: { id: string; value: number; unit: string; default_mass_share: number | null; coverage: number | null };
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
  const share = weakShare(file);
  if (share > INDICATIVE_ABOVE + 1e-9 || truthy(at(file, "indicative")))
    return { why: "indicative", params: { share: String(Math.ceil(share * 100 - 1e-7)) } };
  return { badge: file };
}

/** The share of the mass that rests on defaults or estimates, or that was left out. */
function weakShare({ figure }: BadgeData): number {
  return 1 - (figure.coverage ?? 1) * (1 - (figure.default_mass_share ?? 0));
}

function isBadge(file: unknown): file is BadgeData {
  const figure = at(file, "figure");
  const isShare = (name: string) => at(figure, name) === null || Number.isFinite(at(figure, name));
  return (
    typeof at(figure, "id") === "string" &&
    typeof at(figure, "unit") === "string" &&
    Number.isFinite(at(figure, "value")) &&
    isShare("default_mass_share") &&
    isShare("coverage") &&
    typeof at(file, "plain") === "boolean" &&
    (["ja", "en"] as const).every((language) => isSaid(at(at(file, "texts"), language)))
  );
}

/** Whether all words of a language are there. A remark left out would make the figure say more than it may. */
function isSaid(texts: unknown): boolean {
  const remarks = at(texts, "remarks");
  return (
    FIELDS.every((field) => typeof at(texts, field) === "string") &&
    Array.isArray(remarks) &&
    remarks.every((remark) => typeof remark === "string")
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
