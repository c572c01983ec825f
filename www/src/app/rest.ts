import { methods } from "virtual:methods";
import { FactorSearch } from "../factors/factor-search.ts";
import { OwnTable } from "../factors/own-table.ts";
import { Activities } from "../forms/activities.ts";
import { KeptData } from "../forms/kept-data.ts";
import { MoreInputs } from "../forms/more-inputs.ts";
import { Explanation } from "../results/explanation.ts";
import { Footprint } from "../results/footprint.ts";
import { LeversView } from "../results/levers.ts";
import { Share } from "../share/share.ts";
import { adoptBeforePaper } from "../styles/adopt.ts";
import factors from "../styles/factors.css?inline";
import footprint from "../styles/footprint.css?inline";
import { provideMethods } from "../text/figures.ts";

export { methodsView } from "./methods.ts";

const VIEWS: Readonly<Record<string, CustomElementConstructor>> = {
  "meguru-explanation": Explanation,
  "meguru-factor-search": FactorSearch,
  "meguru-activities": Activities,
  "meguru-footprint": Footprint,
  "meguru-levers": LeversView,
  "meguru-more-inputs": MoreInputs,
  "meguru-kept-data": KeptData,
  "meguru-own-table": OwnTable,
  "meguru-share": Share,
};

/** Puts the views into their places in the page, once their texts are there: one at a time, so that keys are heard between. */
export async function define(): Promise<void> {
  provideMethods(methods());
  for (const styles of [factors, footprint]) adoptBeforePaper(styles);
  for (const [name, view] of Object.entries(VIEWS)) {
    customElements.define(name, view);
    await new Promise((next) => setTimeout(next));
  }
}
