declare module "virtual:meguru-wasm" {
  /** The WebAssembly module, gzip in base64. */
  const wasm: string;
  export default wasm;
}

declare module "virtual:raw-materials" {
  /** The critical raw materials: id, name in English, name in Japanese. */
  const rawMaterials: readonly (readonly [id: string, english: string, japanese: string])[];
  export default rawMaterials;
}
