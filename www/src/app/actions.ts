import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import { exampleText } from "./examples.ts";
import { expectTable, openTable } from "./import-part.ts";

/** The page's addresses. They stand behind `#`, so that they work from a disk and under any path. */
export type Route = "start" | "product" | "checks" | "import" | "methods";

const ROUTES: readonly Route[] = ["product", "checks", "import", "methods"];

/** The address of a screen. */
export function addressOf(route: Route): string {
  return route === "start" ? "#/" : `#/${route}`;
}

/** The screen of the present address. */
export function currentRoute(): Route {
  const name = /^#\/([a-z]+)/.exec(location.hash)?.[1];
  return ROUTES.find((route) => route === name) ?? "start";
}

/** Goes to the product, once there is one. */
export function showProduct(): void {
  location.hash = addressOf("product");
}

/** Begins an empty product. */
export function beginProduct(store: Store): void {
  const before = store.started;
  store.begin();
  if (before) store.tell({ message: "notice-replaced", grave: false });
  showProduct();
}

/** Opens an example. */
export async function openExample(store: Store, file: string): Promise<void> {
  const before = store.started;
  if (!store.open(await exampleText(file), null, false)) return;
  if (before) store.tell({ message: "notice-replaced", grave: false });
  showProduct();
}

/** Goes to where tables become parts. */
export function showImport(): void {
  location.hash = addressOf("import");
}

/** Opens a file of the person's disk: a saved product at once, a table on its own screen. */
export async function openFile(store: Store, file: File): Promise<void> {
  if (!(await isDocument(file))) {
    showImport();
    openTable(store, { name: file.name, content: file });
    return;
  }
  const before = store.started;
  if (!(await store.openFile(file))) return;
  if (before) store.tell({ message: "notice-replaced", grave: false });
  showProduct();
}

/** Whether a file is meant as a product that was saved: by its name, or because it begins as JSON does. */
async function isDocument(file: File): Promise<boolean> {
  if (/\.json$/i.test(file.name)) return true;
  return /^\uFEFF?\s*\{/.test(await file.slice(0, 64).text());
}

/** Opens a table that was pasted. */
export function openPasted(store: Store, text: string): void {
  showImport();
  openTable(store, { name: "", content: new Blob([text]) });
}

/** What the page opens: saved products and tables. */
const TABLES = ".xlsx,.xlsm,.ods,.csv,.tsv,.txt";

/** Lets the person choose a file, and opens it. */
export function chooseFile(store: Store, accepted: "any" | "table" = "any"): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accepted === "table" ? TABLES : `.json,application/json,${TABLES}`;
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) void openFile(store, file);
  });
  input.click();
  if (accepted === "table") expectTable(store);
}

/** Writes the product to a file. */
export function saveProduct(store: Store): void {
  void store.save(t("file-kind"));
}
