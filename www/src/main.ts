import { keepForOffline } from "#offline";
import { addressOf, currentRoute, isShared, openShared } from "./app/actions.ts";
import { App } from "./app/app.ts";
import { ChecksPart } from "./app/checks-part.ts";
import { DisclosurePart } from "./app/disclosure-part.ts";
import { GuidePart, QuickPart } from "./app/door-part.ts";
import { ImportPart } from "./app/import-part.ts";
import { SheetPart } from "./app/sheet-part.ts";
import { VariantsPart } from "./app/variants-part.ts";
import { MethodsPart, OutcomePart, WorkPart } from "./app/work-parts.ts";
import { launchEngine } from "./engine/engine.ts";
import { afterFrame } from "./parts/after-frame.ts";
import { provideStore } from "./parts/view.ts";
import { readCopy } from "./store/crash-copy.ts";
import { tellOfLosses } from "./store/losses.ts";
import { readSetting } from "./store/settings.ts";
import { Store } from "./store/store.ts";
import { adoptStyles } from "./styles/adopt.ts";
import { provideFigures } from "./text/figures.ts";
import { LANGUAGES, preferredLanguage, useLanguage } from "./text/messages.ts";
import { provideMaterials } from "./text/words.ts";

/** Starts the page: its core and its texts first, then the product of the last visit or of a link. */
async function start(): Promise<void> {
  adoptStyles();

  const remembered = readSetting("language");
  const chosen = LANGUAGES.find((name) => name === remembered) ?? preferredLanguage();
  document.documentElement.lang = chosen;

  // Somebody who comes for the first time has the start to read: the core, which is most of what travels, follows it.
  const fresh = currentRoute() === "start" && !isShared() ? readCopy().then((copy) => !copy) : Promise.resolve(false);
  let drawn = () => {};
  const startDrawn = new Promise<void>((resolve) => {
    drawn = resolve;
  });
  const engine = launchEngine(fresh.then((is) => (is ? startDrawn : undefined)));
  await useLanguage(chosen);
  provideFigures(engine.figures);
  const store = new Store(engine);
  provideStore(store);
  provideMaterials(engine.tables.materials);
  tellOfLosses(store);

  customElements.define("meguru-sheet-part", SheetPart);
  customElements.define("meguru-import-part", ImportPart);
  customElements.define("meguru-quick-part", QuickPart);
  customElements.define("meguru-guide-part", GuidePart);
  customElements.define("meguru-checks-part", ChecksPart);
  customElements.define("meguru-variants-part", VariantsPart);
  customElements.define("meguru-disclosure-part", DisclosurePart);
  customElements.define("meguru-work-part", WorkPart);
  customElements.define("meguru-outcome-part", OutcomePart);
  customElements.define("meguru-methods-part", MethodsPart);

  const app = document.querySelector<App>("meguru-app");
  if (await fresh) {
    // Nothing answers before the core is there.
    if (app) app.inert = true;
    customElements.define("meguru-app", App);
    if (document.hidden) drawn();
    else afterFrame(drawn);
  }
  try {
    await engine.running;
  } catch (error) {
    const again = { message: "part-again", run: () => location.reload() };
    store.tell({ message: "part-failed", grave: true, action: again });
    if (app) app.inert = false;
    if (!customElements.get("meguru-app")) customElements.define("meguru-app", App);
    throw error;
  }
  const restored = await store.restore();
  if (isShared()) await openShared(store);
  else if (restored && currentRoute() === "start") history.replaceState(null, "", addressOf("product"));
  if (app) {
    app.running = true;
    app.inert = false;
  }
  if (!customElements.get("meguru-app")) customElements.define("meguru-app", App);

  // After everything else: what is kept for later must not compete with what is waited for now.
  if (document.readyState === "complete") void keepForOffline(store);
  else addEventListener("load", () => void keepForOffline(store), { once: true });
}

void start();
