declare module "virtual:meguru-wasm" {
  /** The WebAssembly module, gzip in base64. */
  const wasm: string;
  export default wasm;
}
