import words from "virtual:offer-texts";
import { html, nothing, type TemplateResult } from "lit";
import type { MeguruCalculator } from "./calculator-element.ts";
import type { Reason } from "./core-module.ts";
import { frameAddress, openFrame } from "./frame-offer.ts";

/** What stands there where the element cannot compute: the page's own words, why, and the calculator in a frame. */
export function unsupportedView(element: MeguruCalculator, reason: Reason): TemplateResult {
  const address = frameAddress(element);
  const say = words[element.language];
  const open = (event: Event) => openFrame(element, address ?? "", say["frame-title"] ?? "", event);
  return html`<slot name="fallback"></slot>
    <div class="unsupported">
      <p part="error" role="status">${say[reason]}</p>
      ${
        address === undefined
          ? nothing
          : html`<p class="buttons">
              <button type="button" @click=${open}>${say.frame}</button>
              <a href=${address} target="_blank" rel="noreferrer">${say.window}</a>
            </p>`
      }
    </div>`;
}
