import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import { exampleText } from "./examples.ts";

/** The page's addresses. They stand behind `#`, so that they work from a disk and under any path. */
export type Route = "start" | "product" | "methods";

/** The address of a screen. */
export function addressOf(route: Route): string {
  return route === "start" ? "#/" : `#/${route}`;
}

/** The screen of the present address. */
export function currentRoute(): Route {
  if (location.hash.startsWith("#/product")) return "product";
  return location.hash.startsWith("#/methods") ? "methods" : "start";
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

/** Opens a file of the person's disk. */
export async function openFile(store: Store, file: File): Promise<void> {
  const before = store.started;
  if (!(await store.openFile(file))) return;
  if (before) store.tell({ message: "notice-replaced", grave: false });
  showProduct();
}

/** Lets the person choose a file, and opens it. */
export function chooseFile(store: Store): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,application/json";
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) void openFile(store, file);
  });
  input.click();
}

/** Writes the product to a file. */
export function saveProduct(store: Store): void {
  void store.save(t("file-kind"));
}
