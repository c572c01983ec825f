import { html, nothing, type TemplateResult } from "lit";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import { problemText } from "../text/places.ts";

/** Whether a file holds the work, and what the browser keeps of it. */
export function saveState(store: Store): TemplateResult {
  const { saved, fileName, copy } = store;
  const file = saved
    ? t("state-saved", { file: fileName ?? "" })
    : fileName === null
      ? t("state-never-saved")
      : t("state-changed", { file: fileName });
  const words = copy.pause
    ? t(`copy-${copy.pause}`)
    : location.protocol === "file:"
      ? t("copy-kept-disk")
      : t("copy-kept");
  return html`<div class="save-state">
    <p class=${saved ? "saved" : "unsaved"}>${file}</p>
    <p class="copy">
      ${words}
      <label>
        <input type="checkbox" .checked=${copy.wanted} @change=${(event: Event) => copy.want((event.target as HTMLInputElement).checked)} />
        ${t("copy-wanted")}
      </label>
    </p>
  </div>`;
}

/** That another tab edits the product, and the way to edit it here. */
export function watchingView(store: Store): TemplateResult {
  return html`<div role="status">
    ${
      store.watching
        ? html`<div class="notice grave">
            <p>${t("notice-watching")}</p>
            <button type="button" @click=${() => void store.copy.takeOver()}>${t("notice-watching-take-over")}</button>
          </div>`
        : nothing
    }
  </div>`;
}

/** The last notice. Its place is always there, so that readers of the screen hear what appears in it. */
export function noticeView(store: Store): TemplateResult {
  const { notice } = store;
  const content = notice
    ? html`<div class=${notice.grave ? "notice grave" : "notice"}>
        <p>${t(notice.message, notice.params)}</p>
        ${notice.problems?.map((problem) => html`<p>${problemText(problem)}</p>`) ?? nothing}
        ${
          notice.action
            ? html`<button
                type="button"
                @click=${() => {
                  notice.action?.run();
                  store.tell(undefined);
                }}
              >
                ${t(notice.action.message, notice.params)}
              </button>`
            : nothing
        }
        <button type="button" class="quiet" @click=${() => store.tell(undefined)}>${t("close")}</button>
      </div>`
    : nothing;
  return html`<div class="notices" role="status">${notice?.grave ? nothing : content}</div>
    <div class="notices" role="alert">${notice?.grave ? content : nothing}</div>`;
}
