/** Files above this size are not opened: far more than a parts list needs, and still quick to judge. */
export const MAXIMUM_BYTES = 8 * 1024 * 1024;

/** Ending of the page's own files. */
export const ENDING = ".meguru.json";

interface SaveHandle {
  name: string;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

interface Pickers {
  showSaveFilePicker?(options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }): Promise<SaveHandle>;
}

/** What came of saving: the name of the file, or `null` if the person changed their mind. */
export async function saveFile(text: string, name: string, description: string): Promise<string | null> {
  const picker = (window as Pickers).showSaveFilePicker;
  if (picker) {
    try {
      const handle = await picker.call(window, {
        suggestedName: name,
        types: [{ description, accept: { "application/json": [".json"] } }],
      });
      const stream = await handle.createWritable();
      await stream.write(text);
      await stream.close();
      return handle.name;
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return null;
      // Some frames and policies offer the picker and then refuse it: fall back to a download.
    }
  }
  download(new TextEncoder().encode(text), name, "application/json");
  return name;
}

/** Hands a file to the person, as browsers do with downloads. */
export function download(content: Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A name for the file of a product: its own name without what file systems refuse. */
export function fileNameFor(productName: string, ending = ENDING): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is taken out
  const name = productName.replace(/[\u0000-\u001f\\/:*?"<>|]+/g, " ").trim();
  return `${name || "product"}${ending}`;
}
