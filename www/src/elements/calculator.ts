import { ProductForm } from "../forms/product-form.ts";
import { PartsList } from "../grid/parts-list.ts";
import { Explanation } from "../results/explanation.ts";
import { MeguruCalculator } from "./calculator-element.ts";
import { EmbeddedStore } from "./embedded-store.ts";
import { register } from "./register.ts";

export { MeguruCalculator } from "./calculator-element.ts";

type Constructor = new () => PartsList | ProductForm;

/** A part of the page whose locked fields can be read and not be changed. */
function withLocks<Part extends Constructor>(part: Part): Part {
  // A mixin's constructor takes whatever its base takes.
  abstract class Locked extends (part as unknown as typeof ProductForm) {
    protected override updated(changed: Map<PropertyKey, unknown>): void {
      super.updated(changed);
      const { store } = this;
      if (!(store instanceof EmbeddedStore)) return;
      for (const control of this.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[data-path]")) {
        const locked = store.isLocked(control.dataset.path ?? "");
        if (control instanceof HTMLInputElement && control.type === "text") control.readOnly = locked;
        else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.disabled = locked;
      }
    }
  }
  return Locked as unknown as Part;
}

register({
  "meguru-calculator": MeguruCalculator,
  "meguru-product-form": withLocks(ProductForm),
  "meguru-parts-list": withLocks(PartsList),
  "meguru-explanation": Explanation,
});
