import texts from "virtual:badge-texts";
import { assess_text } from "#pkg/meguru.js";
import css from "./badge.css?inline";
import { type BadgeData, isPlain, judged, rounded } from "./badge-data.ts";
import { startWasm } from "./core-module.ts";
import { jsonWithin, nearestLanguage, takeEarly } from "./register.ts";

const styles = new CSSStyleSheet();
styles.replaceSync(css);

const ATTRIBUTES = ["src", "product", "lang", "verify"] as const;

/** A sentence of the badge's own, which is none of the figure's: its name and its values. */
type Said = { id: string; params?: Record<string, string> };

/**
 * `<meguru-badge>`: one figure that was computed and allowed before, from a file. It adds no word, sign or number to it;
 * what it says of itself stands apart. Only with `verify` does it load the core, when somebody asks it to.
 */
export class MeguruBadge extends HTMLElement {
  static readonly version = __MEGURU_VERSION__;
  static readonly observedAttributes = ATTRIBUTES;

  #loading = 0;
  #data: BadgeData | undefined;
  #text: string | undefined;
  #said: Said = { id: "loading" };
  #verified: Said | undefined;
  #verifier: [HTMLElement, HTMLElement] | undefined;
  #verification: Promise<boolean | undefined> | undefined;

  constructor() {
    super();
    this.attachShadow({ mode: "open" }).adoptedStyleSheets = [styles];
    takeEarly(this, ["data", "src", "product", "verify"]);
  }

  connectedCallback(): void {
    if (this.#loading === 0) void this.#load();
    else this.#render();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.isConnected || this.#loading === 0) return;
    if (name === "src") {
      this.#text = undefined;
      void this.#load();
    } else this.#render();
  }

  get version(): string {
    return __MEGURU_VERSION__;
  }

  /** The badge that is shown; nothing where there is none to be shown. */
  get data(): BadgeData | undefined {
    return this.#data;
  }

  set data(data: unknown) {
    this.#text = typeof data === "string" ? data : JSON.stringify(data);
    if (this.isConnected) void this.#load();
  }

  get src(): string {
    return this.getAttribute("src") ?? "";
  }

  set src(address: string) {
    this.setAttribute("src", address);
  }

  get product(): string {
    return this.getAttribute("product") ?? "";
  }

  set product(address: string) {
    this.setAttribute("product", address);
  }

  get verify(): boolean {
    return this.hasAttribute("verify");
  }

  set verify(wanted: boolean) {
    this.toggleAttribute("verify", wanted);
  }

  /** Computes the figure again from the product's file: whether it is the same, or nothing where that cannot be told. */
  recompute(): Promise<boolean | undefined> {
    this.#verification ??= this.#recompute().finally(() => {
      this.#verification = undefined;
    });
    return this.#verification;
  }

  async #load(): Promise<void> {
    const load = ++this.#loading;
    this.#data = undefined;
    this.#verified = undefined;
    this.#said = { id: "loading" };
    this.#render();
    const text = this.#text ?? (await jsonWithin(this, "")) ?? (await textAt(this.src));
    if (load !== this.#loading) return;
    const found = text === undefined ? { why: "not-loaded" } : judged(text);
    if ("badge" in found) this.#data = found.badge;
    else this.#said = { id: found.why, ...("params" in found && found.params ? { params: found.params } : {}) };
    this.#render();
  }

  async #recompute(): Promise<boolean | undefined> {
    const data = this.#data;
    if (!data) return undefined;
    const tell = (id: string, params?: Record<string, string>) => {
      if (data !== this.#data) return;
      this.#verified = params ? { id, params } : { id };
      this.#render();
    };
    tell("verifying");
    const text = await textAt(this.product);
    if (text === undefined) return void tell("no-product");
    if (await isOther(text, data.document_sha256)) return void tell("other-file");
    try {
      await startWasm();
    } catch {
      return void tell("unsupported");
    }
    const { id, value: stated, unit } = data.figure;
    const { engine, figures } = JSON.parse(assess_text(new TextEncoder().encode(text), false, false)) as {
      engine: string;
      figures: Record<string, { value: number | null; unit: string }>;
    };
    const value = figures[id]?.value ?? null;
    if (value === null || figures[id]?.unit !== unit) return void tell("missing", { version: engine });
    const computed = rounded(id, value);
    // What is read is the words: a figure beside other words proves nothing.
    const told = computed === stated ? otherWords(data) : undefined;
    const equal = computed === stated && told === undefined;
    if (equal) tell("equal", { version: engine });
    else tell("differs", { version: engine, computed: like(data, computed), stated: told ?? like(data, stated) });
    this.dispatchEvent(
      new CustomEvent("meguru-verify", { bubbles: true, composed: true, detail: { equal, computed, stated } }),
    );
    return equal;
  }

  #render(): void {
    const root = this.shadowRoot;
    if (!root) return;
    const language = nearestLanguage(this);
    const parts = this.#data
      ? this.#figure(this.#data, language)
      : [line("p", "note", this.#say(this.#said, language))];
    if (!this.#data || !this.verify) {
      root.replaceChildren(...parts);
      return;
    }
    // Button and answer stay the same elements: the one keeps the focus, the other is heard when it changes.
    this.#verifier ??= this.#makeVerifier();
    const [button, status] = this.#verifier;
    button.textContent = this.#say({ id: "verify" }, language);
    status.textContent = this.#verified ? this.#say(this.#verified, language) : "";
    for (const child of [...root.children]) if (child !== button && child !== status) child.remove();
    root.prepend(...parts);
    if (!button.isConnected) root.append(button, status);
  }

  #makeVerifier(): [HTMLElement, HTMLElement] {
    const button = line("button", "", "");
    button.setAttribute("type", "button");
    button.addEventListener("click", () => void this.recompute());
    const status = line("p", "note", "");
    status.setAttribute("role", "status");
    return [button, status];
  }

  #figure(data: BadgeData, language: "ja" | "en"): Node[] {
    const say = data.texts[language];
    const today = new Date().toISOString().slice(0, 10);
    if (isPlain(data, today)) {
      return [line("p", "sentence", [say.sentence, ...say.remarks].join(" ")), line("p", "source", say.source)];
    }
    const frame = document.createElement("div");
    frame.className = "badge";
    frame.append(
      line("p", "name", say.name),
      line("p", "value", say.value),
      ...(["scope", "method", "rests_on"] as const).map((field) => line("p", field, say[field])),
      ...say.remarks.map((remark) => line("p", "remark", remark)),
      line("p", "source", say.source),
    );
    return [frame];
  }

  #say({ id, params = {} }: Said, language: "ja" | "en"): string {
    return (texts[language][id] ?? id).replace(/\{ \$(\w+) \}/g, (_, name: string) => params[name] ?? "");
  }
}

function line(tag: string, name: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  if (name !== "") {
    element.className = name;
    element.setAttribute("part", name.replace("_", "-"));
  }
  element.textContent = text;
  return element;
}

/** A value as the badge writes it: where that is percent, so is this. */
function like({ figure, texts: { en } }: BadgeData, value: number): string {
  if (figure.unit !== "1") return `${value} ${figure.unit}`;
  return en.value.includes("%") ? `${Number((value * 100).toPrecision(12))} %` : String(value);
}

/** Words of a badge that do not tell its figure, in either language. */
function otherWords(data: BadgeData): string | undefined {
  const figure = Number.parseFloat(like(data, data.figure.value));
  const tells = (text: string) =>
    (
      text
        .normalize("NFKC")
        .replace(/(\d)[,\s](?=\d{3})/g, "$1")
        .match(/\d+(\.\d+)?/g) ?? []
    ).some((number) => Number(number) === Math.abs(figure));
  const { ja, en } = data.texts;
  return [ja.value, en.value, ja.sentence, en.sentence].find((text) => !tells(text));
}

async function textAt(address: string): Promise<string | undefined> {
  if (address === "") return undefined;
  try {
    const response = await fetch(new URL(address, document.baseURI), { credentials: "same-origin" });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text is another than the one with a hash, where the browser can tell. */
async function isOther(text: string, hash: string | null): Promise<boolean> {
  if (hash === null || !globalThis.crypto?.subtle) return false;
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const found = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return found !== hash.toLowerCase();
}
