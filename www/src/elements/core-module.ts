import file from "virtual:core-module";
import { initSync } from "#pkg/meguru.js";

/** Why an element cannot compute: the page's policy, a browser without WebAssembly, or files that did not come. */
export type Reason = "csp" | "wasm" | "network";

/** Says that the core cannot be started here. */
export class Unsupported extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, cause?: unknown) {
    super(`Meguru cannot compute on this page (${reason}).`, { cause });
    this.reason = reason;
  }
}

/** The smallest module there is: whether it compiles tells whether any does, before half a megabyte is fetched. */
const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** All scripts of this version on a page share one compiled module under this name. */
const SHARED = Symbol.for(`meguru/${__MEGURU_VERSION__}/module`);

/** The compiled core, fetched once for the page. */
export function coreModule(): Promise<WebAssembly.Module> {
  const page = globalThis as { [SHARED]?: Promise<WebAssembly.Module> | undefined };
  page[SHARED] ??= fetchModule().catch((error: unknown) => {
    // The next element may have more luck with the network.
    page[SHARED] = undefined;
    throw error;
  });
  return page[SHARED];
}

/** Starts the core of an element. */
export async function startWasm(): Promise<void> {
  initSync({ module: await coreModule() });
}

async function fetchModule(): Promise<WebAssembly.Module> {
  if (typeof WebAssembly !== "object") throw new Unsupported("wasm");
  try {
    new WebAssembly.Module(EMPTY);
  } catch (error) {
    throw new Unsupported("csp", error);
  }
  const bytes = await (await fetchFile(file)).arrayBuffer();
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    throw new Unsupported("wasm", error);
  }
}

/** Fetches a file of the elements; another content than the one that was built is refused by the browser. */
export async function fetchFile({ url, integrity }: ElementFile): Promise<Response> {
  let refused = false;
  const onViolation = (event: SecurityPolicyViolationEvent) => {
    if (event.blockedURI === url) refused = true;
  };
  document.addEventListener("securitypolicyviolation", onViolation);
  try {
    const response = await fetch(url, { integrity, credentials: "omit" });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response;
  } catch (error) {
    // The browser tells of the violation in a task of its own.
    await new Promise((told) => setTimeout(told));
    throw new Unsupported(refused ? "csp" : "network", error);
  } finally {
    document.removeEventListener("securitypolicyviolation", onViolation);
  }
}
