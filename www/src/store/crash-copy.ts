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
let database: Promise<IDBPDatabase<Schema>> | undefined;

function open(): Promise<IDBPDatabase<Schema>> {
  database ??= openDB<Schema>("meguru", 1, {
    upgrade: (created) => {
      created.createObjectStore(STORE);
    },
  });
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

/** Keeps a copy; says why if the browser refused. */
export async function writeCopy(copy: Copy): Promise<Refusal | undefined> {
  try {
    await (await open()).put(STORE, copy, KEY);
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
