import init from "#pkg/meguru.js";

/** Whether other pages stand beside this one. */
export const HAS_NEIGHBOURS = true;

/** Address of the licences of what the page consists of. */
export function noticesAddress(): string {
  return "./THIRD_PARTY_LICENSES.txt";
}

/** Starts the core of the site: the module is fetched from beside the page, and compiled while it arrives. */
export async function startWasm(): Promise<void> {
  await init();
}
