import { html, nothing, svg, type TemplateResult } from "lit";
import { t } from "../text/messages.ts";

/** A line of two values around a centre: the first to its left, the second to its right, what differs between them. */
export interface MirroredLine {
  key: string;
  name: string;
  before: number | null;
  after: number | null;
  /** The length of a whole bar; that of the larger value where nothing is named. */
  whole?: number;
  text: (value: number) => string;
  difference: string;
  /** What is said of the difference, in words. */
  remarks: readonly string[];
  /** A difference that is worth nothing is told apart, and still shown. */
  faint?: boolean;
  /** The line that the others are the sum of. */
  total?: boolean;
}

/**
 * Two variants as bars that are mirrored at a centre line, as one table: the picture and its table are the same thing.
 * The name has a line of its own. On a narrow screen the difference moves below the bars, and the table is laid out as
 * something else: its roles are stated, so that it stays one for readers of the screen.
 */
export function mirrored(
  caption: string,
  names: readonly [string, string],
  lines: readonly MirroredLine[],
): TemplateResult {
  return html`<table class="mirrored" role="table">
    <caption class="unseen">${caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" class="before">${names[0]}</th>
        <th role="columnheader" scope="col" class="between">${t("variants-difference")}</th>
        <th role="columnheader" scope="col" class="after">${names[1]}</th>
      </tr>
    </thead>
    ${lines.map(
      (line) =>
        html`<tbody role="rowgroup" class=${`${line.faint ? "faint" : ""} ${line.total ? "total" : ""}`} data-line=${line.key}>
          <tr role="row">
            <th role="rowheader" scope="rowgroup" colspan="3">${line.name}</th>
          </tr>
          <tr role="row" class="values">
            <td role="cell" class="before">${valueView(line, line.before, -1)}</td>
            <td role="cell" class="between">
              <span class="difference">${line.difference}</span>
              ${line.remarks.map((remark) => html`<span class="remark">${remark}</span>`)}
            </td>
            <td role="cell" class="after">${valueView(line, line.after, 1)}</td>
          </tr>
        </tbody>`,
    )}
  </table>`;
}

function valueView(line: MirroredLine, value: number | null, towards: -1 | 1): TemplateResult {
  if (value === null) return html`<span class="none">${t("variants-unknown")}</span>`;
  const whole = line.whole ?? Math.max(Math.abs(line.before ?? 0), Math.abs(line.after ?? 0));
  const width = whole > 0 ? Math.min(100, (Math.abs(value) / whole) * 100) : 0;
  const kind = value < 0 ? "credit" : towards < 0 ? "first" : "second";
  return html`<svg class="bar" aria-hidden="true" focusable="false" viewBox="0 0 100 8" preserveAspectRatio="none">
      <rect class="ground" width="100" height="8"></rect>
      ${width > 0 ? svg`<rect class=${kind} x=${towards < 0 ? 100 - width : 0} width=${width} height="8"></rect>` : nothing}
    </svg>
    <span class="value">${line.text(value)}</span>`;
}
