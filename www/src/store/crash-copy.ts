import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What is kept of the work against a crash: the text of the document, and whether a file holds it too. */
export interface Copy {
  text: string;
  fileName: string | null;
  saved: boolean;
  /** Id of the variant that was open. */
  open?: string | undefined;
  kept: number;
}

interface Schema extends DBSchema {
  copies: { key: string; value: Copy };
}

/** Why the browser keeps no copy. */
export type Refusal = "unavailable" | "full";

const STORE = "copies";
const KEY = "last";
/** Where a page that is being left puts its copy: a database may drop what is handed over so late. */
const LEFT = "meguru:left-copy";
/** How long a browser may take to open its database. */
const PATIENCE_MS = 3000;
/** What is to be done when the browser takes the database away. */
let whenCleared = () => {};
let silent: Promise<never> | undefined;
let opening: Promise<IDBPDatabase<Schema>> | undefined;
/** The open database. A page that is being left has no time to open one. */
let database: IDBPDatabase<Schema> | undefined;

async function open(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>("meguru", 1, {
    upgrade: (created) => {
      created.createObjectStore(STORE);
    },
    terminated: () => {
      opening = undefined;
      database = undefined;
      whenCleared();
    },
  });
  const asked = opening;
  asked.then(
    (opened) => {
      if (opening === asked) database = opened;
      silent = undefined;
    },
    // Refused once, it may be granted the next time.
    () => {
      opening = undefined;
    },
  );
  return await Promise.race([asked, silence()]);
}

/** Browsers have been seen that neither open a database nor refuse it. The page must not wait for that, above all not twice. */
function silence(): Promise<never> {
  silent ??= new Promise((_, refuse) => {
    setTimeout(() => refuse(new Error("The browser does not open its database.")), PATIENCE_MS);
  });
  return silent;
}

/** Says when the browser has taken away what was kept, for lack of space or because somebody cleared it. */
export function onCleared(cleared: () => void): void {
  whenCleared = cleared;
}

/** The copy of the last visit; `undefined` if there is none or the browser keeps none. */
export async function readCopy(): Promise<Copy | undefined> {
  const left = readLeft();
  try {
    const kept = await (await open()).get(STORE, KEY);
    return left && left.kept >= (kept?.kept ?? 0) ? left : kept;
  } catch {
    return left;
  }
}

function readLeft(): Copy | undefined {
  try {
    const text = localStorage.getItem(LEFT);
    return text === null ? undefined : (JSON.parse(text) as Copy);
  } catch {
    return undefined;
  }
}

function forgetLeft(): void {
  try {
    localStorage.removeItem(LEFT);
  } catch {
    // Where nothing can be kept, there is nothing to forget.
  }
}

/**
 * Keeps a copy of a page that is being left: at once, since nothing that it waits for would still happen. `false` where
 * that is refused.
 */
export function leaveCopy(copy: Copy): boolean {
  try {
    localStorage.setItem(LEFT, JSON.stringify(copy));
    return true;
  } catch {
    // Too large for this storage: the database may still take it.
    return false;
  }
}

/** Keeps a copy; says why if the browser refused. With the database open, it is handed over before this returns. */
export async function writeCopy(copy: Copy): Promise<Refusal | undefined> {
  try {
    const transaction = (database ?? (await open())).transaction(STORE, "readwrite");
    const put = transaction.store.put(copy, KEY);
    transaction.commit();
    await Promise.all([put, transaction.done]);
    // A newer one may have been left meanwhile, whose turn in the database never comes.
    if ((readLeft()?.kept ?? 0) <= copy.kept) forgetLeft();
    return undefined;
  } catch (error) {
    // The other storage has a limit of its own.
    if (leaveCopy(copy)) return undefined;
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "unavailable";
  }
}

/** Forgets the copy. */
export async function forgetCopy(): Promise<void> {
  forgetLeft();
  try {
    await (await open()).delete(STORE, KEY);
  } catch {
    // Where nothing can be kept, there is nothing to forget.
  }
}
