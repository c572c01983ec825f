import { html, nothing, svg, type TemplateResult } from "lit";

/**
 * A value as a thick mark on a line from 0 to 1, with the band in which it lies as far as that is known: the room for the
 * band is there from the beginning.
 */
export function markedBar(
  value: number,
  band: readonly [low: number, high: number] | undefined,
  references: readonly number[] = [],
): TemplateResult {
  const [low, high] = band ?? [value, value];
  const at = (place: number) => Math.max(0, Math.min(1, place)) * 100;
  return html`<svg class="bar marked" part="bar" aria-hidden="true" focusable="false" viewBox="0 0 100 12" preserveAspectRatio="none">
    <rect class="ground" width="100" height="6" y="3"></rect>
    ${svg`<rect class="value" width=${at(value)} height="6" y="3"></rect>`}
    ${band ? svg`<rect class="band" x=${at(low)} width=${at(high) - at(low)} height="12"></rect>` : nothing}
    ${references.map((place) => svg`<rect class="reference" x=${at(place) - 0.25} y="3" width="0.5" height="6"></rect>`)}
    ${svg`<rect class="mark" x=${Math.min(99, at(value) - 0.5)} width="1" height="12"></rect>`}
  </svg>`;
}

/**
 * A bar from `from` to `to` on a line from 0 to 1, with a mark at `axis`. The number stands beside it in words, so that
 * the drawing itself is for the eye only.
 */
export function bar(
  from: number,
  to: number,
  kind = "value",
  axis?: number,
  references: readonly number[] = [],
): TemplateResult {
  const start = Math.max(0, Math.min(from, to));
  const width = Math.min(1, Math.max(from, to)) - start;
  return html`<svg class="bar" part="bar" aria-hidden="true" focusable="false" viewBox="0 0 100 8" preserveAspectRatio="none">
    <rect class="ground" width="100" height="8"></rect>
    ${svg`<rect class=${kind} x=${start * 100} width=${Math.max(0, width) * 100} height="8"></rect>`}
    ${axis === undefined ? nothing : svg`<rect class="axis" x=${axis * 100 - 0.4} width="0.8" height="8"></rect>`}
    ${references.map((at) => svg`<rect class="reference" x=${Math.max(0, Math.min(1, at)) * 100 - 0.5} width="1" height="8"></rect>`)}
  </svg>`;
}
