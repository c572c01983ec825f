import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What is kept of the work against a crash: the text of the document, and whether a file holds it too. */
export interface Copy {
  text: string;
  fileName: string | null;
  saved: boolean;
  kept: number;
}

interface Schema extends DBSchema {
  copies: { key: string; value: Copy };
}

/** Why the browser keeps no copy. */
export type Refusal = "unavailable" | "full";

const STORE = "copies";
const KEY = "last";
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
  try {
    return await (await open()).get(STORE, KEY);
  } catch {
    return undefined;
  }
}

/** Keeps a copy; says why if the browser refused. With the database open, it is handed over before this returns. */
export async function writeCopy(copy: Copy): Promise<Refusal | undefined> {
  try {
    const transaction = (database ?? (await open())).transaction(STORE, "readwrite");
    const put = transaction.store.put(copy, KEY);
    transaction.commit();
    await Promise.all([put, transaction.done]);
    return undefined;
  } catch (error) {
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "unavailable";
  }
}

/** Forgets the copy. */
export async function forgetCopy(): Promise<void> {
  try {
    await (await open()).delete(STORE, KEY);
  } catch {
    // Where nothing can be kept, there is nothing to forget.
  }
}
