import { FluentBundle, FluentResource } from "@fluent/bundle";
import { TRANSLATIONS, textsOf, translated } from "#catalogues";

/** Languages in which everything is written: the page, the tables and the rules. */
export const WRITTEN = ["ja", "en"] as const;

/** A language in which everything is written. */
export type Written = (typeof WRITTEN)[number];

/** A language of the page. */
export type Language = string;

/** Languages of the page: those in which everything is written, and translations. */
export const LANGUAGES: readonly Language[] = [...WRITTEN, ...TRANSLATIONS];

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
  | "later"
  | "paper"
  | "pictures"
  | "quick"
  | "share"
  | "variants";

/** The catalogues that every language is loaded with: what every visit needs, and those of parts that have been opened. */
const wantedCatalogues = new Set(["first"]);

/** What speaks a language. */
interface Voice {
  /** The texts; of a translation, English ones stand behind them for what nobody translated. */
  bundles: FluentBundle[];
  /** Ids of the messages that are loaded. */
  ids: Set<string>;
}

const loaded = new Map<Language, Voice>();

let voice: Voice = { bundles: [], ids: new Set() };
let current: Language = "ja";

/** The language of the messages. */
export function language(): Language {
  return current;
}

/** The language of what only tables and rules carry: the page's, or English where that is a translation. */
export function written(): Written {
  return current === "ja" ? "ja" : "en";
}

/** The name, in the page's language, of what a table names in both. */
export function nameIn({ name_ja, name_en }: { readonly name_ja: string; readonly name_en: string }): string {
  return written() === "ja" ? name_ja : name_en;
}

/** The language of a browser that has not chosen one here: English, unless the person reads another that is there. */
export function preferredLanguage(): Language {
  const [wanted] = navigator.language.toLowerCase().split("-");
  return LANGUAGES.find((name) => name === wanted) ?? "en";
}

/** How a language calls itself. */
export function languageName(name: Language): string {
  return new Intl.DisplayNames(name, { type: "language" }).of(name) ?? name;
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
  voice = found;
  current = wanted;
}

async function load(wanted: Language): Promise<void> {
  const isTranslation = TRANSLATIONS.includes(wanted);
  const basis = isTranslation ? "en" : wanted;
  const catalogues = [...wantedCatalogues].map((name) => textsOf(basis, name));
  const [own, ...texts] = await Promise.all([isTranslation ? translated(wanted) : "", ...catalogues]);
  const made: Voice = { bundles: [bundleOf(basis)], ids: new Set() };
  for (const text of texts) add(made, text);
  if (isTranslation) {
    made.bundles.unshift(bundleOf(wanted));
    made.bundles[0]?.addResource(new FluentResource(own));
  }
  loaded.set(wanted, made);
}

/** A bundle without isolation marks: they would end up in file names, the clipboard and the accessible names. */
function bundleOf(name: Language): FluentBundle {
  return new FluentBundle(name, { useIsolating: false });
}

/** Adds the messages of a part of the page that is loaded when it is first opened. */
export async function useCatalogue(name: Part): Promise<void> {
  if (wantedCatalogues.has(name)) return;
  const text = await textsOf(TRANSLATIONS.includes(current) ? "en" : current, name);
  wantedCatalogues.add(name);
  add(voice, text);
}

/** Adds the messages of a text to those that are there in every case, the last of the bundles. */
function add({ bundles, ids }: Voice, text: string): void {
  const resource = new FluentResource(text);
  bundles.at(-1)?.addResource(resource);
  for (const { id } of resource.body) ids.add(id);
}

/** All loaded texts whose ids begin alike. */
export function textsUnder(prefix: string): Record<string, string> {
  return Object.fromEntries([...voice.ids].filter((id) => id.startsWith(prefix)).map((id) => [id, t(id)]));
}

/** Whether there is a message of this id (`id` or `id.attribute`). */
export function has(id: string): boolean {
  return find(id) !== undefined;
}

/** The language of a message where it is not the page's: what nobody has translated stands in English. */
export function tongueOf(id: string): string | undefined {
  const [name] = find(id)?.bundle.locales ?? [];
  return name === current ? undefined : name;
}

/** Marks that turn around what follows them, and would do so beyond the name that somebody pasted with them. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** The text of a message. A message that is missing shows its id, so that the gap is seen. */
export function t(id: string, params?: Record<string, string>): string {
  const found = find(id);
  if (found === undefined) return id;
  // Without a list for its errors the bundle would throw at a missing value; the sentence then shows where it lacks.
  return found.bundle.formatPattern(found.pattern, params && withoutTurns(params), []);
}

function withoutTurns(params: Record<string, string>): Record<string, string> {
  const plain = { ...params };
  // What comes out of the core may be no text.
  for (const name in plain) if (typeof plain[name] === "string") plain[name] = plain[name].replace(TURNS, "");
  return plain;
}

function find(id: string) {
  const [name = "", attribute] = id.split(".");
  for (const bundle of voice.bundles) {
    const message = bundle.getMessage(name);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (pattern !== undefined && pattern !== null) return { bundle, pattern };
  }
  return undefined;
}
