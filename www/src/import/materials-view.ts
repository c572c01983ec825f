import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../text/messages.ts";
import { materialWords } from "../text/words.ts";
import type { Material } from "../types.ts";
import type { Session } from "./session.ts";
import { whyWords } from "./texts.ts";
import type { Import, ImportMaterial } from "./types.ts";

/** Values of the list that are no materials. */
const KEEP = " keep";
const ALL = " all";

/** So many materials are asked about at once with the whole list at each. */
const WHOLE_LISTS = 30;

/** What the view remembers between two drawings. */
export interface MaterialState {
  /** Texts that were asked about, and under which heading: they stay where they are when they are answered. */
  asked: Map<string, "proposed" | "unknown">;
  /** Texts for which the whole list of materials was wanted. */
  whole: Set<string>;
  changed: () => void;
}

/** The materials: those that are not certain are asked about, the others are folded. */
export function materialsView(
  session: Session,
  { materials }: Import,
  known: readonly Material[],
  state: MaterialState,
): TemplateResult | typeof nothing {
  if (materials.length === 0) return nothing;
  for (const { text, confidence } of materials.filter(isOpen)) {
    if (!state.asked.has(text)) state.asked.set(text, confidence === "none" ? "unknown" : "proposed");
  }
  const asked = materials.filter(({ text }) => state.asked.has(text));
  const others = materials.filter(({ text }) => !state.asked.has(text));
  const proposed = asked.filter((material) => isOpen(material) && material.material !== null);
  const choose = (text: string, id: string | null) =>
    session.choose({ materials: { ...session.chosen.materials, [text]: id } });
  const line = (material: ImportMaterial) =>
    materialView(material, known, state, asked.length <= WHOLE_LISTS, (id) => choose(material.text, id));
  const list = (some: ImportMaterial[]) => html`<ul class="materials">${repeat(some, ({ text }) => text, line)}</ul>`;
  return html`<section aria-labelledby="import-materials">
    <h2 id="import-materials" tabindex="-1">${t("import-materials")}</h2>
    ${
      asked.length === 0
        ? html`<p>${t("import-materials-certain")}</p>`
        : html`<p class="hint">${t("import-materials-hint")}</p>
            ${
              proposed.length === 0
                ? nothing
                : html`<button type="button" id="import-confirm" @click=${() => confirm(session, proposed, state)}>
                    ${t("import-materials-confirm", { count: String(proposed.length) })}
                  </button>`
            }
            ${(["proposed", "unknown"] as const).map((name) => {
              const some = asked.filter(({ text }) => state.asked.get(text) === name);
              return group(name, some, list);
            })}`
    }
    ${
      others.length === 0
        ? nothing
        : html`<details>
            <summary>${t("import-materials-others", { count: String(others.length) })}</summary>
            ${list(others)}
          </details>`
    }
  </section>`;
}

function group(name: string, materials: ImportMaterial[], list: (some: ImportMaterial[]) => TemplateResult) {
  if (materials.length === 0) return nothing;
  return html`<h3>${t(`import-materials-${name}`)}</h3>${list(materials)}`;
}

/** Whether a material still waits for somebody's word. */
export function isOpen({ settled, confidence }: ImportMaterial): boolean {
  return !settled && confidence !== "certain";
}

/** Confirms every proposal at once; what has been confirmed is no longer asked about. */
function confirm(session: Session, proposed: readonly ImportMaterial[], state: MaterialState): void {
  for (const { text } of proposed) state.asked.delete(text);
  const confirmed = Object.fromEntries(proposed.map(({ text, material }) => [text, material]));
  session.choose({ materials: { ...session.chosen.materials, ...confirmed } });
}

function materialView(
  material: ImportMaterial,
  known: readonly Material[],
  state: MaterialState,
  few: boolean,
  choose: (id: string | null) => void,
): TemplateResult {
  const { text, rows, why, settled, candidates } = material;
  const chosen = material.material ?? (settled ? KEEP : "");
  const whole = state.whole.has(text) || (few && candidates.length === 0);
  const first = [...new Set(material.material === null ? candidates : [material.material, ...candidates])];
  const take = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    if (value === ALL) {
      state.whole.add(text);
      state.changed();
    } else if (value !== "") choose(value === KEEP ? null : value);
  };
  const option = (id: string) => html`<option value=${id} .selected=${id === chosen}>${materialWords(id)}</option>`;
  return html`<li>
    <label class="sentence">
      <span>${t("import-material", { text, count: String(rows.length) })}</span>
      <select @change=${take}>
        ${chosen === "" ? html`<option value="" selected>${t("import-material-choose")}</option>` : nothing}
        ${first.map(option)}
        <option value=${KEEP} .selected=${chosen === KEEP}>${t("import-material-keep")}</option>
        ${
          whole
            ? html`<optgroup label=${t("import-material-all")}>
                ${known.filter(({ id }) => !first.includes(id)).map(({ id }) => option(id))}
              </optgroup>`
            : html`<option value=${ALL}>${t("import-material-more")}</option>`
        }
      </select>
    </label>
    <span class="hint">${isOpen(material) ? whyWords(why) : settled ? html`<span class="tag settled">${t("import-material-settled")}</span>` : whyWords(why)}</span>
  </li>`;
}
