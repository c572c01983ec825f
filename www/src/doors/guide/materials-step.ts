import COMMON_MATERIALS from "virtual:common-materials";
import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../../store/store.ts";
import { t } from "../../text/messages.ts";
import { materialWords } from "../../text/words.ts";
import { groupField, groupParts } from "./group-field.ts";
import { type Group, groupsOf, isKnown } from "./groups.ts";
import { proofField } from "./proof-field.ts";

/** The materials: first those that the tables do not know, then how much of each is recycled. */
export function materialsStep(store: Store): TemplateResult {
  const { materials } = store.engine.tables;
  const groups = groupsOf(store.document);
  const unknown = groups.filter((group) => !isKnown(group, materials));
  const known = groups.filter((group) => isKnown(group, materials));
  return html`<section aria-labelledby="unknown-materials">
      <h3 id="unknown-materials">${t("guide-unknown-materials")}</h3>
      ${
        unknown.length === 0
          ? html`<p>${t("guide-materials-known")}</p>`
          : html`<p>${t("guide-unknown-materials-text")}</p>
              <div class="fields">${unknown.map((group) => materialField(store, group))}</div>`
      }
    </section>
    ${
      known.length === 0
        ? nothing
        : html`<section aria-labelledby="recycled-shares">
            <h3 id="recycled-shares">${t("guide-recycled")}</h3>
            <p>${t("guide-recycled-text")}</p>
            ${known.map(
              (group) =>
                html`<fieldset class="group">
                  <legend>${materialWords(group.material)}</legend>
                  ${groupParts(group)}
                  <div class="fields">
                    ${(["post_consumer_recycled", "pre_consumer_recycled"] as const).map((name) =>
                      groupField(store, group, `/inflow/${name}`, t(`guide-${name.replaceAll("_", "-")}`)),
                    )}
                    ${proofField(store, group)}
                  </div>
                </fieldset>`,
            )}
          </section>`
    }`;
}

/** A material that the tables do not know, as a question. */
function materialField(store: Store, group: Group): TemplateResult {
  const pointers = group.parts.map(({ path }) => `${path}/material`);
  const id = `material${pointers[0]?.replaceAll("/", "-")}`;
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    if (value === "") return;
    store.setAll(pointers, () => value);
    store.settle();
  };
  const option = (material: string) => html`<option value=${material}>${materialWords(material)}</option>`;
  const others = store.engine.tables.materials.filter((material) => !COMMON_MATERIALS.includes(material.id));
  return html`<div class="field">
    <label for=${id}>
      ${group.material === "" ? t("guide-material-missing") : t("guide-material-which", { text: group.material })}
    </label>
    <select id=${id} data-path=${pointers[0] ?? nothing} aria-describedby=${`${id}-parts`} @change=${choose}>
      <option value="" selected>${t("guide-material-later")}</option>
      <optgroup label=${t("quick-material-common")}>${COMMON_MATERIALS.map(option)}</optgroup>
      <optgroup label=${t("quick-material-all")}>${others.map((material) => option(material.id))}</optgroup>
    </select>
    <div id=${`${id}-parts`}>${groupParts(group)}</div>
  </div>`;
}
