declare module "*/lzma1/lib/index.js" {
  /** Compresses bytes to the LZMA format with its header; `mode` is 1 to 9. */
  export function compress(bytes: Uint8Array, mode: number): Uint8Array;
}

declare module "*/lzma1/lib/streams.js" {
  export class InputBuffer {
    constructor(bytes: Uint8Array);
  }
  export class OutputBuffer {
    constructor(capacity: number);
    toArray(): Uint8Array;
  }
}

declare module "*/lzma1/lib/decoder.js" {
  import type { InputBuffer, OutputBuffer } from "*/lzma1/lib/streams.js";
  export class Decoder {
    /** Decompresses the LZMA format with its header. */
    decompress(input: InputBuffer, output: OutputBuffer): void;
  }
}

declare module "*/lzma1/lib/utils.js" {
  /** The table of CRC-32 for each value of a byte. */
  export const CRC32_TABLE: readonly number[];
}

declare module "virtual:translations" {
  /** The languages beside Japanese and English, and what loads the texts of each. */
  const translations: Readonly<Record<string, () => Promise<string>>>;
  export default translations;
}

declare module "virtual:raw-materials" {
  /** The critical raw materials: id, name in English, name in Japanese. */
  const rawMaterials: readonly (readonly [id: string, english: string, japanese: string])[];
  export default rawMaterials;
}

declare module "virtual:attributions" {
  /** The licences of the reference tables: name, address or nothing, the sentence that whoever shows a figure owes. */
  const attributions: readonly (readonly [name: string, url: string, attribution: string])[];
  export default attributions;
}

/** A file beside the script of an element, and the hash that it must have. */
interface ElementFile {
  readonly url: string;
  readonly integrity: string;
}

declare module "virtual:core-module" {
  /** The WebAssembly module of the core. */
  const file: ElementFile;
  export default file;
}

declare module "virtual:element-texts" {
  /** The texts of each language. */
  const texts: Readonly<Record<"ja" | "en", ElementFile>>;
  export default texts;
}

declare module "virtual:element-templates" {
  /** The example documents by their name. */
  const templates: Readonly<Record<string, ElementFile>>;
  export default templates;
}

declare module "virtual:badge-texts" {
  /** The badge's sentences in each language, with places for values. */
  const texts: Readonly<Record<"ja" | "en", Readonly<Record<string, string>>>>;
  export default texts;
}

declare module "virtual:offer-texts" {
  /** What stands where the calculator cannot run, in each language. */
  const texts: Readonly<Record<"ja" | "en", Readonly<Record<string, string>>>>;
  export default texts;
}

declare module "virtual:lower-is-better" {
  /** Figures of which less is better, and those of which neither direction is. */
  export const lower: readonly string[];
  export const neither: readonly string[];
}

declare module "virtual:shadow-styles" {
  /** The page's styles as they hold within a shadow root. */
  const styles: string;
  export default styles;
}

declare module "virtual:element-hashes" {
  /** Version of the elements, and the hash of each script that a page may load. */
  const elements: { readonly version: string; readonly integrity: Readonly<Record<string, string>> };
  export default elements;
}

/** Version of the program that the elements belong to. */
declare const __MEGURU_VERSION__: string;

declare module "virtual:lists" {
  /** The catalogue of figures, without the prose of their methods. */
  export function figures(): import("./types.ts").FigureDescription[];
  export function tables(): import("./types.ts").Tables;
}

declare module "virtual:suppliers" {
  /** The suppliers of electricity that the tables have. */
  export function suppliers(): import("./types.ts").Supplier[];
}

declare module "virtual:design-tokens" {
  /** The design tokens that the page's styles name. */
  const tokens: string;
  export default tokens;
}

declare module "virtual:methods" {
  /** Method, equation and source of each figure by its id. */
  export function methods(): Record<string, import("./types.ts").Method>;
}

declare module "virtual:example-names" {
  /** The examples: their file, and the name of the product in several languages. */
  const examples: readonly { readonly file: string; readonly name: string }[];
  export default examples;
}

declare module "virtual:texts/*" {
  /** Messages of one language. */
  const text: string;
  export default text;
}

declare module "virtual:material-names" {
  /** For each reference material its id and below, line by line, other names of it as they are compared. */
  const names: readonly string[];
  export default names;
}

declare module "virtual:common-materials" {
  /** The reference materials that are offered before all others. */
  const materials: readonly string[];
  export default materials;
}
