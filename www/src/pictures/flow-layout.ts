import { type SankeyLink, type SankeyNode, sankey } from "d3-sankey";
import type { Amount } from "../types.ts";
import type { DrawnPart, FlowData, Role } from "./flow-data.ts";
import { roleOf } from "./flow-data.ts";

/** A block of the picture. */
export interface Block {
  key: string;
  side: "origin" | "part" | "destination";
  role: Role;
  mass: number;
  amount?: Amount;
  part?: DrawnPart;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A band between two blocks. */
export interface Band {
  key: string;
  role: Role;
  part: DrawnPart;
  side: "in" | "out";
  amount: Amount;
  /** The band's outline. */
  path: string;
}

/** A band that comes back from right to left. */
export interface Return {
  amount: Amount;
  role: Role;
  path: string;
}

/** Where everything stands, in pixels. */
export interface Layout {
  width: number;
  height: number;
  blocks: Block[];
  bands: Band[];
  returns: Return[];
  /** The straight part of what comes back. */
  lane: { x: number; y: number; width: number; height: number };
  /** Where it points to. */
  arrow: { x: number; y: number };
  /** Room for the labels of each column. */
  labels: { origin: number; part: number; destination: number };
}

interface NodeExtra {
  key: string;
  block: Omit<Block, "x" | "y" | "width" | "height">;
  column: number;
}

interface LinkExtra {
  band: Omit<Band, "path">;
}

type Node = SankeyNode<NodeExtra, LinkExtra>;
type Link = SankeyLink<NodeExtra, LinkExtra>;

const BLOCK = 10;
/** Between two blocks of a column: their labels have two lines. */
const BETWEEN = 32;
/** For the balance above. */
const TOP = 34;
/** For the two lines of the label below the lane. */
const BOTTOM = 40;
/** No block is lower: what is there can be seen. */
const LEAST = 2;
const WIDE = 560;

/** Lays the flows out. d3-sankey knows no cycles: the open graph is its work, what returns is drawn around it. */
export function layOut(data: FlowData, width: number): Layout {
  const wide = width >= WIDE;
  const margin = data.recovered.length > 0 ? (wide ? 44 : 24) : 6;
  const most = Math.max(data.parts.length, data.origins.length, data.destinations.length);
  const bottom = TOP + (wide ? 230 : 170) + (most - 1) * BETWEEN + 14;
  const [left, right] = [margin, width - margin];
  const { nodes, links } = graph(data);
  const layout = sankey<NodeExtra, LinkExtra>()
    .nodeId(({ key }) => key)
    .nodeAlign(({ column }) => column)
    // The order of the lists is the order of the picture.
    .nodeSort(null as never)
    .linkSort(null as never)
    .nodeWidth(BLOCK)
    .nodePadding(BETWEEN)
    .extent([
      [left, TOP + 14],
      [right, bottom],
    ]);
  layout({ nodes, links });
  // Names of parts and of destinations share the room between their columns.
  const middle = left + (right - left - BLOCK) * (wide ? 0.4 : 0.38);
  for (const node of nodes) {
    const x = [left, middle, right - BLOCK][node.column] ?? left;
    node.x0 = x;
    node.x1 = x + BLOCK;
  }
  const blocks = nodes.map(blockOf);
  const bands = links.map((link) => ({ ...link.band, path: ribbon(link) }));
  const scale = scaleOf(nodes);
  const returning = data.recovered.reduce((sum, { mass }) => sum + mass, 0);
  const under = Math.max(...blocks.map(({ y, height }) => y + height)) + 34;
  const lane = { x: left, y: under, width: right - left, height: returning * scale };
  // It points to a place of its own: what returns goes into a next product, and not into what this one is made of.
  const lowest = blocks.findLast(({ side }) => side === "origin");
  const arrow = { x: left, y: Math.min(under - 14, (lowest ? lowest.y + lowest.height : under) + 16) };
  return {
    width,
    height: under + lane.height + BOTTOM,
    blocks,
    bands,
    returns: returns(data, blocks, lane, arrow, scale, margin),
    lane,
    arrow,
    labels: {
      origin: middle - left - BLOCK - 10,
      part: (right - middle - 2 * BLOCK) * 0.47 - 8,
      destination: (right - middle - 2 * BLOCK) * 0.53 - 8,
    },
  };
}

function graph(data: FlowData): { nodes: Node[]; links: Link[] } {
  const side = (list: readonly Amount[], name: "origin" | "destination", column: number) =>
    list.map((amount): Node => {
      const key = `${name}:${amount.id}`;
      return { key, column, block: { key, side: name, role: roleOf(amount.id), mass: amount.mass, amount } };
    });
  const parts = data.parts.map((part): Node => {
    const key = `part:${part.key}`;
    return { key, column: 1, block: { key, side: "part", role: "part", mass: part.mass, part } };
  });
  const links = data.parts.flatMap((part) => [
    ...part.origins.map((amount) => link(`origin:${amount.id}`, `part:${part.key}`, part, "in", amount)),
    ...part.destinations.map((amount) => link(`part:${part.key}`, `destination:${amount.id}`, part, "out", amount)),
  ]);
  return { nodes: [...side(data.origins, "origin", 0), ...parts, ...side(data.destinations, "destination", 2)], links };
}

function link(from: string, to: string, part: DrawnPart, side: "in" | "out", amount: Amount): Link {
  const band = { key: `${from}>${to}`, role: roleOf(amount.id), part, side, amount };
  return { source: from, target: to, value: amount.mass, band } as unknown as Link;
}

function blockOf({ block, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }: Node): Block {
  return { ...block, x: x0, width: x1 - x0, y: y0, height: Math.max(LEAST, y1 - y0) };
}

/** Pixels per kilogram. */
function scaleOf(nodes: readonly Node[]): number {
  const [node] = nodes.toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0));
  return node?.value ? ((node.y1 ?? 0) - (node.y0 ?? 0)) / node.value : 0;
}

function ribbon({ source, target, y0 = 0, y1 = 0, width = 0 }: Link): string {
  const [from, to] = [(source as Node).x1 ?? 0, (target as Node).x0 ?? 0];
  const half = Math.max(LEAST / 2, width) / 2;
  const middle = round((from + to) / 2);
  const line = (x: number, y: number) => `${round(x)},${round(y)}`;
  return (
    `M${line(from, y0 - half)}C${line(middle, y0 - half)} ${line(middle, y1 - half)} ${line(to, y1 - half)}` +
    `V${round(y1 + half)}C${line(middle, y1 + half)} ${line(middle, y0 + half)} ${line(from, y0 + half)}Z`
  );
}

/**
 * The loop: each band leaves at the right of its destination, runs below the picture in its true thickness, and
 * rises at the left to where material comes in. It is drawn thinner where it turns.
 */
function returns(
  data: FlowData,
  blocks: readonly Block[],
  lane: Layout["lane"],
  arrow: Layout["arrow"],
  scale: number,
  margin: number,
): Return[] {
  const room = margin - 8;
  const total = lane.height;
  const rise = Math.min(total, 12);
  // The lowest destination has the inner lane, so that no bands cross.
  let [above, inner] = [0, 0];
  /** The height of each block that bands have left from. */
  const taken = new Map<string, number>();
  return data.recovered.toReversed().map((amount) => {
    const thickness = amount.mass * scale;
    const share = total > 0 ? thickness / total : 0;
    // Of what is recycled with an unknown yield nobody knows how much comes back.
    const from = amount.id === "unknown" ? "recycling" : amount.id;
    const destination = (id: string) => blocks.find(({ key }) => key === `destination:${id}`);
    const block = destination(from) ?? destination("composting");
    const end = lane.x + lane.width;
    const used = block ? (taken.get(block.key) ?? 0) : 0;
    const low = block ? block.y + block.height - used : lane.y;
    const top = block ? Math.max(block.y, low - thickness) : lane.y;
    if (block) taken.set(block.key, used + thickness);
    const [y0, y1] = [lane.y + above, lane.y + above + thickness];
    const [r0, r1] = [4 + inner * room, 4 + (inner + share) * room];
    const [a0, a1] = [arrow.y + rise / 2 - inner * rise, arrow.y + rise / 2 - (inner + share) * rise];
    above += thickness;
    inner += share;
    // A curve's bulge is three quarters of its handles.
    const [h0, h1] = [r0 / 0.75, r1 / 0.75];
    const stop = lane.x - 7;
    const path =
      `M${round(end)},${round(top)}C${round(end + h1)},${round(top)} ${round(end + h1)},${round(y1)} ${round(end)},${round(y1)}` +
      `H${round(lane.x)}C${round(lane.x - h1)},${round(y1)} ${round(lane.x - h1)},${round(a1)} ${round(stop)},${round(a1)}` +
      `V${round(a0)}C${round(lane.x - h0)},${round(a0)} ${round(lane.x - h0)},${round(y0)} ${round(lane.x)},${round(y0)}` +
      `H${round(end)}C${round(end + h0)},${round(y0)} ${round(end + h0)},${round(low)} ${round(end)},${round(low)}Z`;
    return { amount, role: roleOf(amount.id), path };
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
