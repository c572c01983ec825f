import { html, type TemplateResult } from "lit";
import { ALLOCATIONS, type Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import type { Allocation } from "../types.ts";

/** An allocation of recycling in words. */
export function allocationName(allocation: Allocation): string {
  return t(`allocation-${allocation.replaceAll("_", "-")}`);
}

/** Whether a figure follows the chosen allocation: the footprint and its parts, but not the totals by each allocation. */
export function isAllocated(id: string): boolean {
  return id.startsWith("carbon_footprint") && !id.startsWith("carbon_footprint_by_");
}

/** A heading over numbers that follow the allocation: it names one that is not the usual one. */
export function allocated({ allocation }: Store, heading: string): string {
  if (allocation === "cut_off") return heading;
  return t("allocated", { heading, allocation: allocationName(allocation) });
}

/** How the footprint is to allocate recycling. */
export function allocationChooser(store: Store): TemplateResult {
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    const chosen = ALLOCATIONS.find((name) => name === value);
    if (chosen) store.allocate(chosen);
  };
  return html`<div class="field allocation">
    <label for="allocation">${t("allocation")}</label>
    <span class="control">
      <select id="allocation" aria-describedby="allocation-hint" @change=${choose}>
        ${ALLOCATIONS.map((name) => html`<option value=${name} ?selected=${name === store.allocation}>${allocationName(name)}</option>`)}
      </select>
    </span>
    <p class="hint" id="allocation-hint">${t("allocation-hint")}</p>
  </div>`;
}
