import { Later } from "../parts/later.ts";
import type { Store } from "../store/store.ts";
import { useCatalogue } from "../text/messages.ts";

/**
 * The page comes in stages, so that nobody waits for more than the first figure needs: the page itself, what a product
 * is entered with and results in, and the rest.
 */
export const work = new Later(() => Promise.all([import("./inputs.ts"), import("./outcome.ts")]));

type Rest = typeof import("./rest.ts");

/** What stands below the first figures, and what is shown to somebody who asks for it. */
export const rest: Later<Rest> = new Later(async () => {
  const [part] = await Promise.all([import("./rest.ts"), useCatalogue("later")]);
  await part.define();
  return part;
});

/** Brings the rest, and says where it did not come. */
export async function bringRest(store: Store): Promise<Rest | undefined> {
  const part = await rest.load(store);
  if (rest.failed) {
    const again = { message: "part-again", run: () => void bringRest(store) };
    store.tell({ message: "part-failed", grave: true, action: again });
  }
  return part;
}
