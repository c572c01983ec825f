import elements from "virtual:element-hashes";

/** What somebody has chosen for their page. */
export interface Choice {
  kind: "calculator" | "frame" | "badge";
  lang: "ja" | "en";
  template: string;
  mode: "quick" | "full";
  theme: "auto" | "light" | "dark" | "contrast";
  readonly: boolean;
  persist: "none" | "session" | "local";
  indicators: readonly string[];
  /** Origin of the page around a frame. */
  origin: string;
  badgeSrc: string;
  badgeProduct: string;
  verify: boolean;
}

/** Where the elements of this version stand. */
function elementsAt(): URL {
  return new URL(`elements/${elements.version}/`, new URL(".", location.href));
}

/** The address of the page for frames. */
function framePage(): string {
  return new URL("embed.html", location.href).href;
}

/** The code to paste. */
export function codeOf(choice: Choice, frameTitle: string): string {
  if (choice.kind === "badge") return `${script("badge.js")}\n${tag("meguru-badge", badgeAttributes(choice))}`;
  if (choice.kind === "calculator") {
    const attributes = { ...calculatorAttributes(choice), frame: framePage() };
    return `${script("calculator.js")}\n${tag("meguru-calculator", attributes)}`;
  }
  const frame = tag("iframe", {
    "data-meguru": "",
    src: frameAddress(choice),
    title: frameTitle,
    width: "100%",
    height: "700",
    loading: "lazy",
    sandbox: "allow-scripts allow-same-origin allow-downloads",
  });
  return `${frame}\n${script("frame.js")}`;
}

/** What a page's policy must allow for the code. */
export function policyOf({ kind, verify }: Choice): string {
  const { origin } = location;
  if (kind === "frame") return `frame-src ${origin}; script-src ${origin}`;
  if (kind === "badge" && !verify) return `script-src ${origin}; connect-src 'self'`;
  const own = kind === "badge" ? " 'self'" : "";
  return `script-src ${origin} 'wasm-unsafe-eval'; connect-src${own} ${origin}`;
}

/** The attributes of a calculator, without those that say what goes without saying. */
export function calculatorAttributes(choice: Choice): Record<string, string> {
  const { lang, template, mode, theme, readonly, persist, indicators } = choice;
  return {
    lang,
    ...(template === "" ? {} : { template }),
    mode,
    ...(indicators.length === 0 ? {} : { indicators: indicators.join(" ") }),
    ...(theme === "auto" ? {} : { theme }),
    ...(persist === "none" ? {} : { persist }),
    ...(readonly ? { readonly: "" } : {}),
  };
}

/** The attributes of a badge. */
export function badgeAttributes({ lang, badgeSrc, badgeProduct, verify }: Choice): Record<string, string> {
  return { lang, src: badgeSrc, ...(verify ? { product: badgeProduct, verify: "" } : {}) };
}

/** The address of a frame. */
export function frameAddress({ origin, ...choice }: Choice): string {
  const { persist: _, ...wanted } = calculatorAttributes({ ...choice, origin });
  const parameters = new URLSearchParams({ ...(origin === "" ? {} : { origin }), ...wanted });
  if (choice.readonly) parameters.set("readonly", "true");
  return `${framePage()}#${parameters}`;
}

function script(name: string): string {
  const integrity = elements.integrity[name] ?? "";
  return `${tag("script", { type: "module", src: new URL(name, elementsAt()).href, integrity, crossorigin: "anonymous" })}`;
}

function tag(name: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === "" ? ` ${key}` : ` ${key}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`,
  );
  return `<${name}${written.join("")}></${name}>`;
}

/** Version of the elements. */
export const VERSION = elements.version;
