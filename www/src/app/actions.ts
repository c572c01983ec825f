import { loadTemplate } from "../doors/template.ts";
import type { Store } from "../store/store.ts";
import { t, written } from "../text/messages.ts";
import { exampleText } from "./examples.ts";
import { expectTable, openTable } from "./import-part.ts";

const ROUTES = ["product", "import", "methods", "quick", "guide", "checks", "disclosure", "sheet", "variants"] as const;

/** The page's addresses. They stand behind `#`, so that they work from a disk and under any path. */
export type Route = "start" | (typeof ROUTES)[number];

/** The address of a screen. */
export function addressOf(route: Route): string {
  return route === "start" ? "#/" : `#/${route}`;
}

/** The screen of the present address. */
export function currentRoute(): Route {
  const name = /^#\/([a-z]+)/.exec(location.hash)?.[1];
  return ROUTES.find((route) => route === name) ?? "start";
}

/** The part of a door that the present address names: `2` in `#/guide/2`; empty for its first. */
export function currentStep(): string {
  return /^#\/[a-z]+\/([a-z\d]+)/.exec(location.hash)?.[1] ?? "";
}

/** Goes to a part of a door. */
export function showStep(door: "quick" | "guide", step: string | number): void {
  location.hash = `${addressOf(door)}/${step}`;
}

/** Goes where the parts of a table are looked at: to the next step of who is guided, else to the product. */
export function showParts(): void {
  if (currentRoute() === "guide") showStep("guide", 2);
  else showProduct();
}

/** Goes to the product, once there is one. */
export function showProduct(): void {
  location.hash = addressOf("product");
}

/** Whether the address is a link with a product in it, as somebody shares it, of this version of the page or another. */
export function isShared(): boolean {
  return /^#d\d+=/.test(location.hash);
}

/** Opens the product that the address holds. */
export async function openShared(store: Store): Promise<void> {
  const { openLink } = await import("../share/open.ts");
  const opened = await openLink(store, location.hash);
  // The product is not left in the address: it would stand in the history of the browser, and in every copy of it.
  location.replace(addressOf(opened || store.started ? "product" : "start"));
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

/** Begins a product from a template. */
export async function openTemplate(store: Store, file: string): Promise<void> {
  const before = store.started;
  store.begin(await loadTemplate(file, written()));
  if (before) store.tell({ message: "notice-replaced", grave: false });
  showStep("guide", 2);
}

/** Goes to where tables become parts; who is guided has that in the first step. */
export function showImport(): void {
  if (currentRoute() === "guide") showStep("guide", 1);
  else location.hash = addressOf("import");
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
