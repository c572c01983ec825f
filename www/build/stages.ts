import { resolve } from "node:path";
import type { Plugin } from "vite";
import { LATER_GROUPS } from "./first-needed.ts";
import { ROOT } from "./paths.ts";

/** Where each stage of the page begins, in the order in which they are loaded. */
const STAGES: readonly (readonly [name: string, ...modules: string[]])[] = [
  ["page", "main.ts"],
  ["inputs", "app/inputs.ts", "results/figure-view.ts"],
  ["outcome", "app/outcome.ts"],
  ["guide", "doors/guide-door.ts"],
  ["link", "share/link.ts"],
  ["rest", "app/rest.ts"],
];

const sourceOf = (module: string) => resolve(ROOT, "www/src", module);

/** The stage that comes with the texts of later. */
const LAST = "rest";

const LATER_TEXT = new RegExp(`["'\`](${LATER_GROUPS.join("|")})-`);

/**
 * Puts what each stage of the page needs beyond the ones before into one file. Left to itself the build makes a file of
 * every few modules that two later parts share: thirty small ones, which compress worse and each have a head of their own.
 */
export function stages(): Plugin {
  const stageOf = new Map<string, string>();
  return {
    name: "meguru:stages",
    apply: "build",
    buildEnd() {
      const visit = (id: string, stage: string) => {
        if (stageOf.has(id)) return;
        stageOf.set(id, stage);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) visit(imported, stage);
      };
      for (const [stage, ...modules] of STAGES) for (const module of modules) visit(sourceOf(module), stage);
      for (const [id, stage] of stageOf) {
        const early =
          stage !== LAST && id.startsWith(sourceOf("")) && LATER_TEXT.exec(this.getModuleInfo(id)?.code ?? "");
        if (early) throw new Error(`${id} speaks of ${early[1]}, whose texts come later.`);
      }
    },
    outputOptions: (options) => ({
      ...options,
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{ name: (id) => stageOf.get(id) ?? null }],
      },
    }),
  };
}
