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

/** Puts the views into their places in the page, once their texts are there. */
export function define(): void {
  provideMethods(methods());
  for (const styles of [factors, footprint]) adoptBeforePaper(styles);
  customElements.define("meguru-activities", Activities);
  customElements.define("meguru-more-inputs", MoreInputs);
  customElements.define("meguru-kept-data", KeptData);
  customElements.define("meguru-explanation", Explanation);
  customElements.define("meguru-footprint", Footprint);
  customElements.define("meguru-levers", LeversView);
  customElements.define("meguru-own-table", OwnTable);
  customElements.define("meguru-factor-search", FactorSearch);
  customElements.define("meguru-share", Share);
}
