import { html } from "lit";
import { startPictures } from "#pictures-start";
import { View } from "../parts/view.ts";
import type { Store } from "../store/store.ts";
import { adopt } from "../styles/adopt.ts";
import styles from "../styles/pictures.css?inline";
import { t, useCatalogue } from "../text/messages.ts";
import { Allocations } from "./allocations.ts";
import { Flow } from "./flow.ts";
import { Gaps } from "./gaps.ts";
import { Quality } from "./quality.ts";
import { ReasonView } from "./reason.ts";
import { follow, source } from "./source.ts";

/** Makes the pictures ready: their texts, their styles, and what they are drawn from. */
export async function prepare(store: Store): Promise<void> {
  if (source()) return;
  await Promise.all([useCatalogue("pictures"), useCatalogue("later"), startPictures()]);
  if (source()) return;
  adopt(styles);
  follow(store);
  customElements.define("meguru-flow", Flow);
  customElements.define("meguru-allocations", Allocations);
  customElements.define("meguru-quality", Quality);
  customElements.define("meguru-gaps", Gaps);
  customElements.define("meguru-reason", ReasonView);
  customElements.define("meguru-pictures", Pictures);
}

/** What people look at instead of reading, under each other. */
class Pictures extends View {
  protected override render() {
    return html`<section class="pictures" aria-labelledby="pictures-title">
      <h3 id="pictures-title" class="unseen">${t("pictures-title")}</h3>
      <meguru-flow></meguru-flow>
      <meguru-allocations></meguru-allocations>
      <meguru-quality></meguru-quality>
      <meguru-gaps></meguru-gaps>
    </section>`;
  }
}
