import { methods } from "virtual:methods";
import { type Engine, startEngine } from "../engine/engine.ts";
import { keepNoSettings } from "../store/settings.ts";
import { provideFigures, provideMethods } from "../text/figures.ts";
import { provideMaterials } from "../text/words.ts";

let starting: Promise<Engine> | undefined;

/** The core for all elements of the page, started once. */
export function sharedEngine(): Promise<Engine> {
  starting ??= startEngine().then(
    (engine) => {
      provideFigures(engine.figures);
      provideMethods(methods());
      provideMaterials(engine.tables.materials);
      return engine;
    },
    (error: unknown) => {
      starting = undefined;
      throw error;
    },
  );
  keepNoSettings();
  return starting;
}
