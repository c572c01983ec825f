import { html, nothing, type TemplateResult } from "lit";
import { cellText, cellValue } from "../../document/cells.ts";
import { typing } from "../../grid/typing.ts";
import type { Store } from "../../store/store.ts";
import { t } from "../../text/messages.ts";
import { problemText } from "../../text/places.ts";
import { type Group, partNames } from "./groups.ts";

/** A share that is entered once for all parts of a material. Where they differ the field is empty and says so. */
export function groupField(store: Store, group: Group, field: string, label: string): TemplateResult {
  const pointers = group.parts.map(({ path }) => path + field);
  const [first = ""] = pointers;
  const texts = new Set(pointers.map((pointer) => cellText(store.value(pointer), "share")));
  const differ = texts.size > 1;
  const [text = ""] = differ ? [] : texts;
  const id = `group${first.replaceAll("/", "-")}`;
  const found = store.assessment.problems.filter(
    ({ path, severity }) =>
      severity !== "info" &&
      !pointers.includes(store.editing ?? "") &&
      pointers.some((pointer) => path.startsWith(pointer)),
  );
  const [problem] = found;
  const wrong = found.some(({ severity }) => severity === "error");
  const described = [differ ? `${id}-differ` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ");
  const write = (input: HTMLInputElement) => {
    store.editing = first;
    store.setAll(pointers, (before) => cellValue(store.engine, input.value, "share", before));
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <span class="control"
      ><input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        id=${id}
        data-path=${first}
        class=${wrong ? "wrong" : ""}
        aria-invalid=${wrong ? "true" : nothing}
        aria-describedby=${described || nothing}
        ${typing({ text, write, finish: () => store.settle() })}
    /></span>
    ${differ ? html`<p class="hint" id=${`${id}-differ`}>${t("guide-differ")}</p>` : nothing}
    ${problem ? html`<div class="messages" id=${`${id}-problem`}><p class=${problem.severity}>${problemText(problem)}</p></div>` : nothing}
  </div>`;
}

/** Which parts a group has. */
export function groupParts(group: Group): TemplateResult {
  return html`<p class="hint">${t("guide-group-parts", { parts: partNames(group).join(t("list-comma")) })}</p>`;
}
