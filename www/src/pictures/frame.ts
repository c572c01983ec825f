import { html, type TemplateResult } from "lit";
import { fileNameFor } from "../store/files.ts";
import type { Store } from "../store/store.ts";
import { titleOf } from "../store/variants.ts";
import { t } from "../text/messages.ts";
import { savePng, saveSvg } from "./export.ts";

/** What stands around a picture. */
export interface Framed {
  id: string;
  /** Above the drawing: choices, hints. */
  before?: TemplateResult | undefined;
  drawing: TemplateResult;
  /** Right below the drawing. */
  after?: TemplateResult | undefined;
  /** One more thing to do with it. */
  more?: TemplateResult | undefined;
  /** The same numbers as a table. */
  twin: TemplateResult;
}

/** The ways to take a picture along: it is the drawing of the figure that they stand in. */
export function takeButtons(store: Store, id: string): TemplateResult {
  const title = t(`picture-${id}`);
  const take = (event: Event, as: "svg" | "png") => {
    const figure = (event.target as HTMLElement).closest("figure");
    const drawing = figure?.querySelector<SVGSVGElement>("svg.drawing");
    if (!drawing) return;
    const params = { product: titleOf(store.work), picture: title };
    const name = fileNameFor(t("picture-file", params), "");
    if (as === "svg") saveSvg(drawing, name);
    else savePng(drawing, name).catch(() => store.tell({ message: "picture-failed", grave: true }));
  };
  const button = (as: "svg" | "png") =>
    html`<button type="button" class="quiet" @click=${(event: Event) => take(event, as)}>
      ${t(`picture-as-${as}`)}<span class="unseen">${t("picture-which", { picture: title })}</span>
    </button>`;
  return html`${button("svg")} ${button("png")}`;
}

/** A picture with its table, and the ways to take it along. On paper the table stands where somebody has opened it. */
export function frame(store: Store, { id, before, drawing, after, more, twin }: Framed): TemplateResult {
  const title = t(`picture-${id}`);
  return html`<figure class="picture" data-picture=${id} aria-labelledby=${`picture-${id}`}>
    <h4 id=${`picture-${id}`}>${title}</h4>
    ${before} ${drawing} ${after}
    <details class="twin empty">
      <summary>${t("picture-table")}<span class="unseen">${t("picture-which", { picture: title })}</span></summary>
      ${twin}
    </details>
    <div class="take">${more} ${takeButtons(store, id)}</div>
  </figure>`;
}

/** A text that fits a room, in pixels: letters of full width have the size of the letter, others about half. */
export function fit(text: string, room: number, size: number): string {
  let used = 0;
  let kept = "";
  for (const letter of text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: everything below U+02FF is of half width
    const width = /[\u0000-\u02ff\u2010-\u202f\uff61-\uff9f]/.test(letter) ? 0.53 : 1;
    if (used + width * size > room) {
      while (kept !== "" && used + size > room) {
        used -= size;
        kept = [...kept].slice(0, -1).join("");
      }
      return `${kept}…`;
    }
    used += width * size;
    kept += letter;
  }
  return kept;
}
