/** Defines elements all together or, where the first of them is defined already, none of them. */
export function register(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  const [[main = "", own] = []] = Object.entries(elements);
  const there = customElements.get(main) as { version?: string } | undefined;
  if (there === undefined) {
    for (const [name, element] of Object.entries(elements)) customElements.define(name, element);
    return;
  }
  const other = there.version ?? "?";
  if (there !== own && other !== __MEGURU_VERSION__)
    console.warn(`<${main}> is defined twice on this page: ${other} stays, ${__MEGURU_VERSION__} is not used.`);
}

/** The language that stands nearest to an element, through the roots of other elements; Japanese if none does. */
export function nearestLanguage(element: Element): "ja" | "en" {
  for (let at: Element | null = element; at !== null; ) {
    const stated = at.closest("[lang]");
    if (stated) return stated.getAttribute("lang")?.toLowerCase().startsWith("ja") ? "ja" : "en";
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return "ja";
}

/** The JSON that stands in an element as a script, once the page is read that far. */
export async function jsonWithin(element: Element, selector: string): Promise<string | undefined> {
  const script = () => element.querySelector(`:scope > script[type="application/json"]${selector}`)?.textContent;
  if (document.readyState === "loading" && !script()?.trim())
    await new Promise((read) => document.addEventListener("DOMContentLoaded", read, { once: true }));
  return script()?.trim() || undefined;
}

/** Takes what a page wrote to an element before that was defined, and writes it again where the element reads it. */
export function takeEarly(element: object, names: readonly string[]): void {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value: unknown = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}
