/** Where an element keeps a visitor's entries, if its page wants that. */
export type Persist = "none" | "session" | "local";

/** The storage, which browsers may refuse to frames and to careful people. */
function storage(persist: Persist): Storage | undefined {
  try {
    if (persist === "local") return localStorage;
    return persist === "session" ? sessionStorage : undefined;
  } catch {
    return undefined;
  }
}

/** The entries of an earlier visit. */
export function readKept(persist: Persist, key: string): string | undefined {
  try {
    return storage(persist)?.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the entries, or with `undefined` forgets them. */
export function keep(persist: Persist, key: string, text: string | undefined): void {
  try {
    if (text === undefined) storage(persist)?.removeItem(key);
    else storage(persist)?.setItem(key, text);
  } catch {
    // The entries then last as long as the page is open.
  }
}
