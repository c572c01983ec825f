import type { LibraryFactor, Licence } from "#pkg/factors.js";
import { placeWords } from "../text/words.ts";

/** A factor with everything in it that can be searched. */
interface Entry {
  factor: LibraryFactor;
  text: string;
}

/** The library, as far as the page has asked for it. */
export interface Library {
  entries: readonly Entry[];
  licences: ReadonlyMap<string, Licence>;
}

/** What a search has found: factors that the place can take, and those of other units. */
export interface Found {
  fitting: LibraryFactor[];
  others: LibraryFactor[];
}

let loading: Promise<Library> | undefined;

/** Loads the library when somebody first looks for a factor: it is larger than the rest of the page. */
export function loadLibrary(): Promise<Library> {
  loading ??= import("#pkg/factors.js").then(
    ({ library }) => {
      const { factors, licences } = library();
      return {
        entries: factors.map((factor) => ({ factor, text: textOf(factor) })),
        licences: new Map(licences.map((licence) => [licence.id, licence])),
      };
    },
    (error: unknown) => {
      // The next look-up tries again.
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

function textOf({ id, name_en, name_ja, source, geography }: LibraryFactor): string {
  return plain([id, name_en, name_ja, source, geography].join("\n"));
}

/** A text without the differences that do not matter for a search: width and capitals. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The factors in which every word occurs, the place also as the page names it; those per the wanted unit apart. */
export function search({ entries }: Library, query: string, per: string | undefined): Found {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const places = new Map<string, string>();
  const placeOf = ({ geography }: LibraryFactor) => {
    const known = places.get(geography) ?? plain(placeWords(geography));
    places.set(geography, known);
    return known;
  };
  const names = (factor: LibraryFactor, text: string) => (word: string) =>
    text.includes(word) || placeOf(factor).includes(word);
  const found: Found = { fitting: [], others: [] };
  for (const { factor, text } of entries) {
    if (words.every(names(factor, text))) (fits(factor, per) ? found.fitting : found.others).push(factor);
  }
  return found;
}

/** Whether a factor is per the unit that its place wants. Units are compared as they stand, and never converted. */
function fits({ unit }: LibraryFactor, per: string | undefined): boolean {
  return per !== undefined && (unit === `kg CO2e/${per}` || unit === `kg CO2/${per}`);
}
