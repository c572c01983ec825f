declare module "virtual:meguru-wasm" {
  /** The WebAssembly module, gzip in base64. */
  const wasm: string;
  export default wasm;
}

declare module "virtual:meguru-checks-wasm" {
  /** The WebAssembly module that checks products and claims, gzip in base64. */
  const wasm: string;
  export default wasm;
}

declare module "virtual:meguru-import-wasm" {
  /** The WebAssembly module that imports tables, gzip in base64. */
  const wasm: string;
  export default wasm;
}

declare module "virtual:meguru-sheets-wasm" {
  /** The WebAssembly module that reads and writes spreadsheets, gzip in base64. */
  const wasm: string;
  export default wasm;
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
