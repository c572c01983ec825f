import type { ModuleOrder } from "../engine/worker-link.ts";
import type { LabelTexts } from "./label-words.ts";

/** The module that checks and claims rest on. */
export type ModuleName = "checks";

/** What is asked about a claim. */
export interface ClaimOrder {
  text: string;
  /** Its language; those of the market where none is named. */
  language: string | undefined;
  /** `product` for words on the product or its packaging, `elsewhere` for an advertisement. */
  surface: string | undefined;
}

/** Two documents: a product and a variant, or two of them; `table` is a factor table of the user's own. */
interface Pair {
  before: string;
  after: string;
  table: string | undefined;
}

/** What the page asks of the worker; documents go over as JSON text. */
export type Order =
  | ModuleOrder<ModuleName>
  | { kind: "rules" }
  | { kind: "check"; document: string; market: string; day: string }
  | { kind: "claim"; document: string; market: string; day: string; claim: ClaimOrder }
  | { kind: "disclosure"; document: string }
  | { kind: "fee"; document: string; units: number | undefined; simplified: boolean }
  | ({ kind: "compare"; allocation: string; uncertainty: boolean } & Pair)
  | ({ kind: "compare-checks"; market: string; day: string } & Pair)
  | ({ kind: "levers" } & Pair)
  // Strengths of the levers as JSON text, and the one that has been set anew.
  | ({ kind: "pull"; settings: string; lever: string } & Pair)
  // The texts go along each time: a worker that was started anew has none.
  | { kind: "label" | "badge"; document: string; request: string; texts: LabelTexts };

/** What an order is answered with: JSON texts. */
export interface Answers {
  module: undefined;
  rules: string;
  /** Outcomes, and recycled content in every meaning. */
  check: { checks: string; profiles: string };
  claim: string;
  disclosure: string;
  fee: string;
  compare: string;
  "compare-checks": string;
  levers: string;
  pull: string;
  label: string;
  badge: string;
}
