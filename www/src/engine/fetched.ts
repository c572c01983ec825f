import init from "#pkg/meguru.js";

/** Starts the core of the site: the module is fetched from beside the page, and compiled while it arrives. */
export async function startWasm(): Promise<void> {
  await init();
}
