import { download, fileNameFor } from "../store/files.ts";
import type { Store } from "../store/store.ts";
import { titleOf } from "../store/variants.ts";
import { t } from "../text/messages.ts";
import { pngOf } from "./label-png.ts";
import { printLabel } from "./label-print.ts";
import type { LabelSession } from "./label-session.ts";
import type { Made } from "./label-types.ts";

/** What a label can be taken away as. */
export const WAYS = ["print", "print-a4", "svg", "png", "page", "copy"] as const;

export type Way = (typeof WAYS)[number];

/** Ways that need the picture. */
export const OF_PICTURE: readonly Way[] = ["print", "print-a4", "svg", "png"];

/** Saves or copies the label as it stands now; answers with the id of what there is to say, if anything. */
export async function take(store: Store, labels: LabelSession, way: Way): Promise<string | undefined> {
  const made = await labels.fresh();
  if (!made) return undefined;
  const { svg } = made;
  switch (way) {
    case "copy":
      return await copied(made);
    case "page":
      saveText(made.page, nameOf(store, "html"), "text/html");
      return undefined;
    case "print":
    case "print-a4":
      if (svg !== null) await printLabel(svg, way === "print" ? "label" : "a4");
      return undefined;
    case "svg":
      if (svg !== null) saveText(svg, nameOf(store, "svg"), "image/svg+xml");
      return undefined;
    case "png":
      return svg === null ? undefined : await savePng(svg, nameOf(store, "png"));
  }
}

/** Saves the badge of a figure, where there may be one. */
export async function takeBadge(store: Store, labels: LabelSession, figure: string): Promise<void> {
  const badge = await labels.badge(figure);
  if (badge !== undefined)
    saveText(badge, productFile(store, `${t("label-page-badge-file")}.json`), "application/json");
}

async function copied({ html }: Made): Promise<string> {
  try {
    await navigator.clipboard.writeText(html);
    return "checks-page-copied";
  } catch {
    return "label-page-not-copied";
  }
}

async function savePng(svg: string, name: string): Promise<string | undefined> {
  try {
    download(await pngOf(svg), name, "image/png");
    return undefined;
  } catch {
    return "label-page-no-png";
  }
}

function saveText(text: string, name: string, type: string): void {
  download(new TextEncoder().encode(text), name, type);
}

function nameOf(store: Store, ending: string): string {
  return productFile(store, `${t("label-page-file")}.${ending}`);
}

function productFile(store: Store, ending: string): string {
  return fileNameFor(titleOf(store.work), ` ${ending}`);
}
