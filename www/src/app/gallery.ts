import { html, svg, type TemplateResult } from "lit";
import type { Store } from "../store/store.ts";
import { nameIn } from "../text/messages.ts";
import { openTemplate } from "./actions.ts";
import { KINDS } from "./kinds.ts";

/** A line drawing of each kind, within 24 by 24: it helps to find a word again, and says nothing that the word does not. */
const DRAWINGS: Readonly<Record<string, string>> = {
  packaging: "M3 8l9-5 9 5v9l-9 5-9-5zM3 8l9 5 9-5M12 13v9M7.5 5.5l9 5",
  pet_bottle: "M10 2h4v3c0 2 3 3 3 6v9a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2v-9c0-3 3-4 3-6zM7 12h10M7 17h10",
  apparel: "M8 3L2 7l3 5 2-1v10h10V11l2 1 3-5-6-4c0 3-8 3-8 0z",
  textile: "M4 3h16v18H4zM4 7h16M4 17h16M7 21v-4M10 21v-4M14 21v-4M17 21v-4",
  furniture: "M2 7h20v3H2zM4 10v11M20 10v11M4 15h16",
  small_appliance: "M6 8h10l1 13H5zM8 8c0-4 6-4 6 0M16 10h4l-2 7M11 3v2",
  it_device: "M4 4h16v12H4zM1 20h22l-2-4H3z",
  battery: "M6 5h12v17H6zM9 2h6v3H9zM12 9l-3 5h6l-3 5",
  vehicle_part: "M2 15v-3l3-1 3-5h8l3 5 3 1v3M5 11h14M9 17h6M7 15a2.5 2.5 0 1 0 .1 0zM17 15a2.5 2.5 0 1 0 .1 0z",
  building_product: "M2 5h20v15H2zM2 10h20M2 15h20M9 5v5M15 10v5M9 15v5",
  toy: "M12 2a4 4 0 1 0 .1 0M8 9a6 6 0 1 0 8 0M6 4a2 2 0 1 0 .1 0M18 4a2 2 0 1 0 .1 0",
  tool: "M4 4h12l4 4h-6v2H4zM8 10v12h4V10",
};

/** The templates to begin with, by kind of product. */
export function gallery(store: Store): TemplateResult {
  const { categories } = store.engine.tables;
  return html`<ul class="gallery">
    ${KINDS.map(({ category, file }) => {
      const found = categories.find(({ id }) => id === category);
      return html`<li>
        <button type="button" data-template=${file} @click=${() => void openTemplate(store, file)}>
          <svg aria-hidden="true" focusable="false" viewBox="0 0 24 24">${svg`<path d=${DRAWINGS[category] ?? ""}></path>`}</svg>
          <span>${found ? nameIn(found) : category}</span>
        </button>
      </li>`;
    })}
  </ul>`;
}
