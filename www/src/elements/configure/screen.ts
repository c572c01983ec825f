import { html, LitElement, nothing, type TemplateResult } from "lit";
import { figures } from "#pkg/lists.js";
import { EXAMPLES, exampleName } from "../../app/examples.ts";
import { figureName } from "../../results/figure-view.ts";
import { speak, t, WRITTEN, type Written, written } from "../../text/messages.ts";
import { namedOrigin } from "../embed-origin.ts";
import { type Choice, codeOf, policyOf, VERSION } from "./code.ts";
import { Preview } from "./preview.ts";

type Words = "kind" | "lang" | "template" | "mode" | "theme" | "persist";

/** The page that writes the code for other people's pages. */
export class Configure extends LitElement {
  #choice: Choice = {
    kind: "calculator",
    lang: written(),
    template: "pet-bottle",
    mode: "quick",
    theme: "auto",
    readonly: false,
    persist: "none",
    indicators: [],
    origin: "",
    badgeSrc: "badge.json",
    badgeProduct: "product.meguru.json",
    verify: false,
  };
  #typedOrigin = "";
  #copied = "";
  readonly #preview = new Preview();

  protected override createRenderRoot(): this {
    return this;
  }

  protected override performUpdate(): void {
    // The preview may have spoken another language meanwhile.
    speak(document.documentElement.lang === "en" ? "en" : "ja");
    super.performUpdate();
  }

  protected override render() {
    const { kind } = this.#choice;
    document.title = `${t("configure-title")} – ${t("title")}`;
    return html`<header class="head">
        <p class="brand"><a href="./">${t("title")}</a></p>
        <nav aria-label=${t("nav")}><a href="./">${t("configure-home")}</a></nav>
        <div class="language" role="group" aria-label=${t("configure-language")}>
          ${WRITTEN.map(
            (name) =>
              html`<button type="button" lang=${name} aria-pressed=${name === written() ? "true" : "false"} @click=${() => this.#switchTo(name)}>
                ${name === "ja" ? "日本語" : "English"}
              </button>`,
          )}
        </div>
      </header>
      <main id="main">
        <h1>${t("configure-title")}</h1>
        <p>${t("configure-lead")}</p>
        <div class="configure">
          <form @submit=${(event: Event) => event.preventDefault()}>
            ${this.#radios()} ${kind === "badge" ? this.#badge() : this.#calculator()}
          </form>
          <div class="written">${this.#code()} ${this.#shown()}</div>
        </div>
      </main>
      <footer>
        <p>${t("configure-privacy")}</p>
        <p>${t("configure-foot", { version: VERSION })}</p>
      </footer>`;
  }

  protected override updated(): void {
    const place = this.querySelector<HTMLElement>(".preview");
    if (place) this.#preview.show(place, this.#choice);
  }

  #radios(): TemplateResult {
    return html`<fieldset>
      <legend>${t("configure-kind")}</legend>
      ${(["calculator", "frame", "badge"] as const).map(
        (kind) =>
          html`<p class="option">
            <label>
              <input type="radio" name="kind" .checked=${this.#choice.kind === kind} @change=${() => this.#take({ kind })} />
              ${t(`configure-kind-${kind}`)}
            </label>
            <span class="hint">${t(`configure-kind-${kind}-text`)}</span>
          </p>`,
      )}
    </fieldset>`;
  }

  #calculator(): TemplateResult {
    const { readonly, indicators, kind } = this.#choice;
    const wrong = this.#typedOrigin !== "" && this.#choice.origin === "";
    return html`${kind === "frame" ? this.#text("origin", this.#typedOrigin, (value) => this.#takeOrigin(value), wrong) : nothing}
      <div class="fields">
        ${this.#select("lang", [
          ["ja", "日本語"],
          ["en", "English"],
        ])}
        ${this.#select("template", [["", t("configure-template-none")], ...EXAMPLES.map((example) => [example.file.replace(/\.json$/, ""), exampleName(example)] as const)])}
        ${this.#select("mode", words("mode", ["quick", "full"]))}
        ${this.#select("theme", words("theme", ["auto", "light", "dark", "contrast"]))}
        ${kind === "calculator" ? this.#select("persist", words("persist", ["none", "session", "local"])) : nothing}
      </div>
      ${this.#check("readonly", readonly)}
      <fieldset class="indicators">
        <legend>${t("configure-indicators")}</legend>
        <p class="hint">${t("configure-indicators-hint")}</p>
        ${figures()
          .filter(({ key, group }) => key || group === "circularity")
          .map(
            ({ id }) =>
              html`<label>
                <input type="checkbox" .checked=${indicators.includes(id)} @change=${() => this.#toggle(id)} />
                ${figureName(id)}
              </label>`,
          )}
      </fieldset>`;
  }

  #badge(): TemplateResult {
    const { badgeSrc, badgeProduct, verify } = this.#choice;
    return html`<div class="fields">${this.#select("lang", [
      ["ja", "日本語"],
      ["en", "English"],
    ])}</div>
      ${this.#text("badge-src", badgeSrc, (value) => this.#take({ badgeSrc: value }))} ${this.#check("verify", verify, "configure-badge-verify")}
      ${verify ? this.#text("badge-product", badgeProduct, (value) => this.#take({ badgeProduct: value })) : nothing}`;
  }

  #code(): TemplateResult {
    const code = codeOf(this.#choice, t("frame-title"));
    const policy = policyOf(this.#choice);
    return html`<section>
      <h2 id="code-title">${t("configure-code")}</h2>
      <pre class="code" tabindex="0" role="region" aria-labelledby="code-title">${code}</pre>
      <p class="buttons"><button type="button" class="primary" @click=${() => void this.#copy(code)}>${t("configure-copy")}</button></p>
      <p class="hint">${t("configure-code-note", { version: VERSION })}</p>
      <h3 id="policy-title">${t("configure-code-policy")}</h3>
      <pre class="policy" tabindex="0" role="region" aria-labelledby="policy-title">${policy}</pre>
      <p class="buttons"><button type="button" @click=${() => void this.#copy(policy)}>${t("configure-copy-policy")}</button></p>
      <p role="status">${this.#copied}</p>
    </section>`;
  }

  #shown(): TemplateResult {
    return html`<section aria-labelledby="preview-title">
      <h2 id="preview-title">${t("configure-preview")}</h2>
      ${this.#choice.kind === "badge" ? html`<p class="hint">${t("configure-preview-badge")}</p>` : nothing}
      <div class="preview"></div>
    </section>`;
  }

  #select(name: Words, choices: readonly (readonly [string, string])[]): TemplateResult {
    const id = `configure-${name}`;
    const write = (event: Event) => this.#take({ [name]: (event.target as HTMLSelectElement).value });
    return html`<div class="field">
      <label for=${id}>${t(id)}</label>
      <span class="control">
        <select id=${id} @change=${write}>
          ${choices.map(([value, text]) => html`<option value=${value} ?selected=${this.#choice[name] === value}>${text}</option>`)}
        </select>
      </span>
    </div>`;
  }

  #text(name: string, value: string, write: (value: string) => void, wrong = false): TemplateResult {
    const id = `configure-${name}`;
    const hint = name === "origin";
    return html`<div class="field">
      <label for=${id}>${t(id)}</label>
      <span class="control">
        <input
          type="text"
          inputmode="url"
          id=${id}
          class=${wrong ? "wrong" : ""}
          aria-invalid=${wrong ? "true" : nothing}
          aria-describedby=${hint ? `${id}-hint` : nothing}
          .value=${value}
          @change=${(event: Event) => write((event.target as HTMLInputElement).value.trim())}
        />
      </span>
      ${hint ? html`<p class=${wrong ? "error" : "hint"} id=${`${id}-hint`}>${t(wrong ? `${id}-wrong` : `${id}-hint`, { value })}</p>` : nothing}
    </div>`;
  }

  #check(name: "readonly" | "verify", checked: boolean, message = `configure-${name}`): TemplateResult {
    return html`<p class="option">
      <label>
        <input type="checkbox" .checked=${checked} @change=${() => this.#take({ [name]: !checked })} />
        ${t(message)}
      </label>
    </p>`;
  }

  #take(part: Partial<Choice>): void {
    this.#choice = { ...this.#choice, ...part };
    this.#copied = "";
    this.requestUpdate();
  }

  #takeOrigin(value: string): void {
    this.#typedOrigin = value;
    this.#take({ origin: namedOrigin(value) ?? "" });
  }

  #toggle(id: string): void {
    const { indicators } = this.#choice;
    this.#take({ indicators: indicators.includes(id) ? indicators.filter((one) => one !== id) : [...indicators, id] });
  }

  #switchTo(name: Written): void {
    document.documentElement.lang = name;
    this.requestUpdate();
  }

  async #copy(text: string): Promise<void> {
    let copied = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Refused, or a page of plain http, which has no clipboard.
      copied = false;
    }
    speak(document.documentElement.lang === "en" ? "en" : "ja");
    this.#copied = t(copied ? "copied" : "not-copied");
    this.requestUpdate();
  }
}

function words(group: string, values: readonly string[]): (readonly [string, string])[] {
  return values.map((value) => [value, t(`configure-${group}-${value}`)] as const);
}
