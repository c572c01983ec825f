import type { Plugin } from "vite";
import { attributions } from "./attributions.ts";
import { firstNeeded } from "./first-needed.ts";
import { materialNames } from "./material-names.ts";
import { rawMaterials } from "./raw-materials.ts";
import { translations } from "./translations.ts";

/** What every build of the page's source reads from tables, lists and texts under names of its own. */
export function writtenData(): Plugin[] {
  return [firstNeeded(), materialNames(), rawMaterials(), translations(), attributions()];
}
