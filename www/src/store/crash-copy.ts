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
    },
  });
  database = await opening;
  return database;
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

/** Keeps a copy of a page that is being left: at once, since nothing that it waits for would still happen. */
export function leaveCopy(copy: Copy): void {
  try {
    localStorage.setItem(LEFT, JSON.stringify(copy));
  } catch {
    // Too large for this storage: the database may still take it.
  }
}

/** Keeps a copy; says why if the browser refused. With the database open, it is handed over before this returns. */
export async function writeCopy(copy: Copy): Promise<Refusal | undefined> {
  try {
    const transaction = (database ?? (await open())).transaction(STORE, "readwrite");
    const put = transaction.store.put(copy, KEY);
    transaction.commit();
    await Promise.all([put, transaction.done]);
    forgetLeft();
    return undefined;
  } catch (error) {
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
