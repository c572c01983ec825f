import init from "#pkg/meguru.js";

/** Whether other pages stand beside this one. */
export const HAS_NEIGHBOURS = true;

/** Starts the core of the site: the module is fetched from beside the page, and compiled while it arrives. */
export async function startWasm(): Promise<void> {
  await init();
}
