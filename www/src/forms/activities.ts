import { html } from "lit";
import { ACTIVITIES } from "./energy-lists.ts";
import { PRODUCTION_SECTIONS } from "./production-sections.ts";
import { SectionView } from "./section-view.ts";
import { stagesView } from "./stages.ts";

/** Energy and transport beside the parts. A stage without a list is unknown; an empty list says that there is none. */
export class Activities extends SectionView {
  protected override readonly patient = true;
  protected override render() {
    return [
      stagesView(this.store),
      ...ACTIVITIES.map((list) => html`${this.list(list)} ${this.#otherWays(list.pointer)}`),
    ];
  }

  /** The bill of the site stands beside the energy that it can take the place of. */
  #otherWays(pointer: string) {
    return pointer === "/production/energy" ? PRODUCTION_SECTIONS.map((section) => this.section(section)) : [];
  }
}
