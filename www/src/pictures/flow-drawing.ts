import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { t } from "../text/messages.ts";
import { formatPart } from "../text/numbers.ts";
import type { JsonObject } from "../types.ts";
import type { FlowData, Measure } from "./flow-data.ts";
import { type Band, type Block, type Layout, layOut } from "./flow-layout.ts";
import { fit } from "./frame.ts";
import { massAndShare, massText } from "./masses.ts";
import { partName } from "./names.ts";
import { FLOW_ROLES, patterns } from "./patterns.ts";

/** Size of the letters, in pixels. */
const LETTER = 12;
/** Between two lines of text. */
const LINE = 17;

/** What is lit: a band, or all bands of a part. */
export interface Lit {
  band?: string | undefined;
  part?: string | undefined;
}

/** How a flow picture is drawn. */
export interface FlowDrawing {
  data: FlowData;
  /** What the amounts are told by. */
  measure: Measure;
  document: JsonObject;
  /** In pixels. */
  width: number;
  /** Before the ids of its patterns. */
  prefix: string;
  lit: Lit;
  light: (lit: Lit) => void;
}

/** What a band says: "Body 320 g → landfill 180 g (56 %)". */
export function bandText(document: JsonObject, { part, side, amount }: Pick<Band, "part" | "side" | "amount">): string {
  const name = partName(document, part);
  const other = t(`flow-${side}-${amount.id.replaceAll("_", "-")}`);
  const params = { part: name, mass: massText(part.mass), other, amount: massAndShare(amount.mass, amount.share) };
  return t(side === "in" ? "flow-band-in" : "flow-band-out", params);
}

/** The picture: material from the left through the parts to the right, and what returns below it. */
export function flowDrawing({ data, measure, document, width, prefix, lit, light }: FlowDrawing): TemplateResult {
  const layout = layOut(data, width);
  const { height } = layout;
  const fill = (role: string) => `url(#${prefix}-${role})`;
  const isLit = ({ key, part }: Pick<Band, "key" | "part">) => key === lit.band || part.key === lit.part;
  const some = lit.band !== undefined || lit.part !== undefined;
  return html`<svg
    class=${some ? "drawing flow some-lit" : "drawing flow"}
    role="img"
    aria-label=${summary(data, measure)}
    viewBox=${`0 0 ${width} ${height}`}
    width=${width}
    height=${height}
    @pointerleave=${() => light({})}
  >
    ${patterns(prefix, FLOW_ROLES)} ${balance(data, measure, layout)}
    <g class="bands">
      ${layout.bands.map(
        (band) => svg`<path
          class=${isLit(band) ? `band ${band.role} lit` : `band ${band.role}`}
          data-band=${band.key}
          data-mass=${band.amount.mass}
          fill=${fill(band.role)}
          d=${band.path}
          @pointerenter=${() => light({ band: band.key })}
          @click=${() => light({ band: band.key })}
        ></path>`,
      )}
    </g>
    <g class="returns">
      ${layout.returns.map(
        ({ amount, role, path }) =>
          svg`<path class=${`band return ${role}`} data-return=${amount.id} data-mass=${amount.mass} fill=${fill(role)} d=${path}></path>`,
      )}
      ${laneLabel(data, layout)}
    </g>
    ${layout.blocks.map((block) => blockOf(block, layout, document, prefix, light))}
  </svg>`;
}

/** A mass with what it is told by, where that is not the product. */
export function massBy(measure: Measure, mass: string): string {
  return measure === "product" ? mass : t(`flow-by-${measure.replaceAll("_", "-")}`, { mass });
}

/** What goes in and what comes out, above the picture. */
function balance({ origins, destinations }: FlowData, measure: Measure, { width }: Layout): SVGTemplateResult {
  const sum = (list: FlowData["origins"]) =>
    massBy(measure, massText(list.reduce((total, { mass }) => total + mass, 0)));
  return svg`<g class="balance">
    <text x="2" y="14">${t("flow-in", { mass: sum(origins) })}</text>
    <text x=${width / 2} y="14" text-anchor="middle">=</text>
    <text x=${width - 2} y="14" text-anchor="end">${t("flow-out", { mass: sum(destinations) })}</text>
    <path d=${`M0,22H${width}`}></path>
  </g>`;
}

function laneLabel({ recovered }: FlowData, { lane, arrow, width }: Layout): SVGTemplateResult {
  const y = lane.y + lane.height + 16;
  if (recovered.length === 0)
    return svg`<text class="lane" x=${width / 2} y=${y} text-anchor="middle">${t("flow-no-return")}</text>`;
  const known = recovered.filter(({ id }) => id !== "unknown");
  const sum = known.reduce((total, { mass }) => total + mass, 0);
  const share = known.reduce((total, amount) => total + amount.share, 0);
  const gap = recovered.find(({ id }) => id === "unknown");
  const words = [
    ...(known.length > 0 ? [t("flow-return", { amount: massAndShare(sum, share) })] : []),
    ...(gap ? [t("flow-return-unknown", { mass: massText(gap.mass) })] : []),
  ];
  return svg`<path class="arrow" d=${`M${arrow.x - 9},${arrow.y - 9}L${arrow.x - 1},${arrow.y}L${arrow.x - 9},${arrow.y + 9}Z`}></path>
    <text class="halo lane" x=${arrow.x + 3} y=${arrow.y + 4}>${t("flow-next")}</text>
    <text class="lane" x=${width / 2} y=${y} text-anchor="middle">${words[0]}</text>
    ${words[1] === undefined ? nothing : svg`<text class="lane" x=${width / 2} y=${y + LINE} text-anchor="middle">${words[1]}</text>`}`;
}

function blockOf(
  block: Block,
  { labels }: Layout,
  document: JsonObject,
  prefix: string,
  light: (lit: Lit) => void,
): SVGTemplateResult {
  const { side, role, part, amount, x, y, width, height, mass } = block;
  const name = part
    ? partName(document, part)
    : t(`flow-${side === "origin" ? "in" : "out"}-${amount?.id.replaceAll("_", "-")}`);
  const line = amount ? `${massText(mass)} ${formatPart(amount.share)}` : massText(mass);
  const right = side === "destination";
  const at = right ? x - 5 : x + width + 5;
  const middle = y + height / 2;
  const over = () => (part ? light({ part: part.key }) : undefined);
  return svg`<g class="block" data-block=${block.key} @pointerenter=${over} @click=${over}>
    <rect class=${`node ${role}`} fill=${part ? nothing : `url(#${prefix}-${role})`} x=${x} y=${y} width=${width} height=${height}></rect>
    <text class="halo" x=${at} y=${middle - 3} text-anchor=${right ? "end" : "start"}>${fit(name, labels[side], LETTER)}</text>
    <text class="halo amount" x=${at} y=${middle + 11} text-anchor=${right ? "end" : "start"}>${line}</text>
  </g>`;
}

/** The picture in a sentence. */
function summary({ total, origins, destinations, recovered }: FlowData, measure: Measure): string {
  const named = (side: "in" | "out", list: FlowData["origins"]) =>
    list
      .toSorted((one, other) => other.mass - one.mass)
      .map(({ id, share }) => `${t(`flow-${side}-${id.replaceAll("_", "-")}`)} ${formatPart(share)}`)
      .join(t("comma"));
  const back = recovered.reduce((sum, { id, share }) => (id === "unknown" ? sum : sum + share), 0);
  return t("flow-summary", {
    mass: massBy(measure, massText(total.mass)),
    origins: named("in", origins),
    destinations: named("out", destinations),
    back: formatPart(back),
  });
}
