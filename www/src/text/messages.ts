import { FluentBundle, FluentResource } from "@fluent/bundle";
import { textsOf } from "#catalogues";

/** Languages of the page. */
export const LANGUAGES = ["ja", "en"] as const;

/** A language of the page. */
export type Language = (typeof LANGUAGES)[number];

/** Parts of the page with a catalogue of their own, which is loaded with them. */
export type Part =
  | "checks"
  | "checks-page"
  | "disclosure"
  | "disclosure-page"
  | "doors"
  | "import"
  | "label"
  | "label-page"
  | "paper"
  | "pictures"
  | "share"
  | "variants";

/** The catalogues that every language is loaded with: those of the page, and those of parts that have been opened. */
const wantedCatalogues = new Set(["core", "page"]);

/** The languages that are loaded, with the ids of their messages. */
const loaded = new Map<Language, { bundle: FluentBundle; ids: string[] }>();

let bundle: FluentBundle | undefined;
/** Ids of the messages that are loaded. */
let ids: string[] = [];
let current: Language = "ja";

/** The language of the messages. */
export function language(): Language {
  return current;
}

/** The language of a browser that has not chosen one here: Japanese, unless the person reads another. */
export function preferredLanguage(): Language {
  return navigator.language.toLowerCase().startsWith("ja") ? "ja" : "en";
}

/** Loads a language's messages and makes it the page's. */
export async function useLanguage(wanted: Language): Promise<void> {
  await load(wanted);
  speak(wanted);
}

const loading = new Map<Language, Promise<void>>();

/** Loads a language's messages, unless that was done, and leaves the page's language as it is. */
export async function loadLanguage(wanted: Language): Promise<void> {
  if (loaded.has(wanted)) return;
  const running = loading.get(wanted) ?? load(wanted).finally(() => loading.delete(wanted));
  loading.set(wanted, running);
  await running;
}

/** Makes a language that is loaded the one of all texts from now on: parts of one page may speak different ones. */
export function speak(wanted: Language): void {
  const found = loaded.get(wanted);
  if (!found) return;
  ({ bundle, ids } = found);
  current = wanted;
}

async function load(wanted: Language): Promise<void> {
  const texts = await Promise.all([...wantedCatalogues].map((name) => textsOf(wanted, name)));
  // Isolation marks would end up in file names, the clipboard and the accessible names; neither language needs them.
  const made = new FluentBundle(wanted, { useIsolating: false });
  loaded.set(wanted, { bundle: made, ids: texts.flatMap((text) => add(made, text)) });
}

/** Adds the messages of a part of the page that is loaded when it is first opened. */
export async function useCatalogue(name: Part): Promise<void> {
  if (wantedCatalogues.has(name)) return;
  const text = await textsOf(current, name);
  wantedCatalogues.add(name);
  if (bundle) ids.push(...add(bundle, text));
}

/** Adds the messages of a text to a bundle; their ids. */
function add(to: FluentBundle, text: string): string[] {
  const resource = new FluentResource(text);
  to.addResource(resource);
  return resource.body.map(({ id }) => id);
}

/** All loaded texts whose ids begin alike. */
export function textsUnder(prefix: string): Record<string, string> {
  return Object.fromEntries(ids.filter((id) => id.startsWith(prefix)).map((id) => [id, t(id)]));
}

/** Whether there is a message of this id (`id` or `id.attribute`). */
export function has(id: string): boolean {
  return pattern(id) !== undefined;
}

/** The text of a message. A message that is missing shows its id, so that the gap is seen. */
export function t(id: string, params?: Record<string, string>): string {
  const found = pattern(id);
  if (found === undefined || !bundle) return id;
  // Without a list for its errors the bundle would throw at a missing value; the sentence then shows where it lacks.
  return bundle.formatPattern(found, params, []);
}

function pattern(id: string) {
  const [name = "", attribute] = id.split(".");
  const message = bundle?.getMessage(name);
  return (attribute === undefined ? message?.value : message?.attributes[attribute]) ?? undefined;
}
