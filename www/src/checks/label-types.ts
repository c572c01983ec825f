import type { Problem } from "../types.ts";
import type { Finding, Outcome, Reason, Text } from "./types.ts";

/** Whom a label is for. */
export const AUDIENCES = ["consumer", "business"] as const;

export type Audience = (typeof AUDIENCES)[number];

/** Sizes in mm: width and height, or a width with as much height as the texts need. */
export const SIZES = ["70x50", "50x30", "70"] as const;

export type Size = (typeof SIZES)[number];

/** What a label is asked for with. */
export interface LabelRequest {
  figures: readonly string[];
  claim?: string;
  market: string;
  audience: Audience;
  placed_on_market: string;
  date: string;
  language: string;
  document_sha256?: string;
  size: Size;
}

/** What a rule has against a label, or wants a person to look at. */
export interface Objection {
  figure?: string;
  rule: string;
  instrument: Text;
  outcome: Outcome;
  because: Reason[];
  needs?: string[];
  statement: Text;
  remedy: Text;
}

/** Why there is no label. */
export interface Refused {
  findings: Finding[];
  objections: Objection[];
  problems: Problem[];
}

/** A label with its drawings. */
export interface Made {
  label: {
    form: "panel" | "sentence";
    /** First day from which a panel must be a sentence. */
    sentence_from?: string;
    language: string;
    title: string;
    cautions: Objection[];
    findings: Finding[];
  };
  /** The picture; nothing where the texts do not fit. */
  svg: string | null;
  /** Height in mm that the texts need at this width, where they do not fit. */
  needed_mm: number | null;
  /** A part of a page, without styles. */
  html: string;
  /** A page of its own. */
  page: string;
}

/** What comes of asking for a label. */
export type LabelAnswer = Made | { refused: Refused };

/** What comes of asking for a badge. */
export type BadgeAnswer = { badge: unknown } | { refused: Refused };
