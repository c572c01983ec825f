import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";

/** Patterns tell what colours do not to everybody, and what paper has not. */
const DRAWN = {
  plain: svg``,
  slanted: svg`<path d="M-2,2l4,-4M0,8l8,-8M6,10l4,-4"></path>`,
  dotted: svg`<circle cx="2" cy="2" r="1.1"></circle><circle cx="6" cy="6" r="1.1"></circle>`,
  upright: svg`<path d="M2,0v8M6,0v8"></path>`,
  crossed: svg`<path d="M0,0l8,8M0,8l8,-8"></path>`,
  level: svg`<path d="M0,2h8M0,6h8"></path>`,
  falling: svg`<path d="M-2,-2l12,12M-2,6l4,4M6,-2l4,4"></path>`,
} as const;

type Drawn = keyof typeof DRAWN;

/** What each role of a flow looks like. */
export const FLOW_ROLES: Readonly<Record<string, Drawn>> = {
  virgin: "plain",
  recycled: "slanted",
  reused: "dotted",
  renewable: "upright",
  lost: "crossed",
  energy: "level",
  unknown: "falling",
};

/** What each stage of a footprint looks like, in the catalogue's order. */
export const STAGE_ROLES: Readonly<Record<string, Drawn>> = {
  "stage-1": "plain",
  "stage-2": "slanted",
  "stage-3": "dotted",
  "stage-4": "level",
  "stage-5": "crossed",
  "stage-6": "upright",
};

/** How each state of an input looks like. */
export const STATE_ROLES: Readonly<Record<string, Drawn>> = {
  evidenced: "plain",
  stated: "dotted",
  estimated: "upright",
  default: "level",
  missing: "falling",
};

/** The patterns of a picture, under ids of its own. */
export function patterns(prefix: string, roles: Readonly<Record<string, Drawn>>): SVGTemplateResult {
  return svg`<defs>
    ${Object.entries(roles).map(
      ([role, drawn]) => svg`<pattern
        id=${`${prefix}-${role}`}
        class=${`role ${role}`}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
      >
        <rect class="tint" width="8" height="8"></rect>
        ${DRAWN[drawn]}
      </pattern>`,
    )}
  </defs>`;
}

/** A field of a pattern beside its name, outside of a picture. */
export function swatch(prefix: string, role: string): TemplateResult {
  return html`<svg class="swatch" aria-hidden="true" focusable="false" viewBox="0 0 16 16" width="16" height="16">
    <rect class=${`node ${role}`} fill=${`url(#${prefix}-${role})`} x="0.5" y="0.5" width="15" height="15"></rect>
  </svg>`;
}
