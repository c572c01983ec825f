/** The page's few settings. Access to the storage itself may throw, in frames and with storage switched off. */
type Setting =
  | "language"
  | "columns"
  | "keep-copy"
  | "offline-told"
  | "open-groups"
  | "allocation"
  | "footprint-open"
  | "import-memory";

let kept = true;

/** Settings are neither read nor kept from now on: on somebody else's page the storage is theirs. */
export function keepNoSettings(): void {
  kept = false;
}

/** A setting of an earlier visit. */
export function readSetting(name: Setting): string | null {
  if (!kept) return null;
  try {
    return localStorage.getItem(`meguru:${name}`);
  } catch {
    return null;
  }
}

/** Remembers a setting, where the browser lets the page do so. */
export function writeSetting(name: Setting, value: string): void {
  if (!kept) return;
  try {
    localStorage.setItem(`meguru:${name}`, value);
  } catch {
    // The setting then lasts as long as the page is open.
  }
}
