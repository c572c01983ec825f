import { html, nothing, type TemplateResult } from "lit";
import { dayWords, inLanguage } from "../checks/words.ts";
import { t } from "../text/messages.ts";
import { formatShare } from "../text/numbers.ts";
import { needList } from "./needs-view.ts";
import type { Framework, Point } from "./types.ts";
import { cited, countWords, frameworkText, fromWords, noteWords, type Shown, stateWords, valueWords } from "./words.ts";

/** A framework, folded: what it is, how far it was read, and its points. */
export function frameworkView(shown: Shown, framework: Framework): TemplateResult {
  const { id, name, applies, points } = framework;
  const counts = applies === false ? t("disclosure-applies-no") : countWords(framework);
  return html`<details class="framework" data-framework=${id}>
    <summary>
      <h2 id=${`framework-${id}`}>${inLanguage(name)}</h2>
      <span class="count">${counts}</span>
    </summary>
    ${aboutView(shown, framework)}
    ${points.length === 0 ? nothing : pointsView(shown, framework)}
  </details>`;
}

/** What is said of a framework before its points. */
function aboutView(shown: Shown, framework: Framework): TemplateResult {
  const { version, verified, text, source, checked, note, applies, applies_needs = [], content } = framework;
  const read = { text: t(`disclosure-text-${text}`), checked: dayWords(checked) };
  return html`<div class="about-framework">
    <p>${t("disclosure-version", { version: inLanguage(version) })}</p>
    <p>${cited(`disclosure-read-${verified}`, read, source)}</p>
    ${note ? html`<p>${frameworkText(framework, note)}</p>` : nothing}
    ${
      applies === null
        ? html`<p>${t("disclosure-page-applies-unknown")}</p>
            ${needList(shown, applies_needs)}`
        : nothing
    }
    ${
      applies === false
        ? nothing
        : content.map(({ definition, why, source: of, verified: known }) => {
            const id = known === "yes" ? "disclosure-definition" : "disclosure-definition-part";
            return html`<p>${cited(id, { name: t(`meaning-${definition}`), why: inLanguage(why) }, of)}</p>`;
          })
    }
  </div>`;
}

function pointsView(shown: Shown, framework: Framework): TemplateResult {
  const caption = t("disclosure-points", { framework: inLanguage(framework.name) });
  const columns = ["reference", "asked", "state", "value", "rests-on"];
  return html`<div class="table-frame" role="region" aria-label=${caption} tabindex="0">
    <table class="points" aria-label=${caption}>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${t(`disclosure-${column}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${framework.points.map((point) => pointRow(shown, framework, point))}
      </tbody>
    </table>
  </div>`;
}

function pointRow(shown: Shown, framework: Framework, point: Point): TemplateResult {
  const { id, reference, statement, state, about, value, needs } = point;
  return html`<tr data-point=${id} data-state=${state}>
    <th scope="row">${inLanguage(reference)}</th>
    <td>
      ${frameworkText(framework, statement)}
      ${about === "all" || value === null ? nothing : html`<p class="hint">${t(`disclosure-about-${about}`)}</p>`}
    </td>
    <td class="state">${stateWords(state)}</td>
    <td class="value">${valueWords(point)}</td>
    <td>
      ${remarks(shown, framework, point).map((remark) => html`<p>${remark}</p>`)}
      ${
        needs.length === 0
          ? nothing
          : html`<p>${t(state === "missing" ? "disclosure-page-enter" : "disclosure-page-improve")}</p>
              ${needList(shown, needs)}`
      }
    </td>
  </tr>`;
}

/** What a value rests on, and what somebody should know who uses it. */
function remarks({ store, dictionary }: Shown, framework: Framework, point: Point): (string | TemplateResult)[] {
  const { value, origin, default_share: share = 0, outside, why, notes, note, verified } = point;
  return [
    value === null ? "" : t("disclosure-from", { names: fromWords(point, store.document, dictionary) }),
    origin === undefined ? "" : t("disclosure-origin", { origin: t(`origin-${origin}`) }),
    share > 0 ? t("disclosure-default-share", { share: formatShare(share) }) : "",
    outside === undefined ? "" : t(`disclosure-outside-${outside}`),
    why ? frameworkText(framework, why) : "",
    ...notes.map((one) => noteWords(one, dictionary)),
    note ? frameworkText(framework, note) : "",
    verified === "part" && framework.verified === "yes" ? t("disclosure-point-part") : "",
  ].filter((text) => text !== "");
}
