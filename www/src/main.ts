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
import { startEngine } from "./engine/engine.ts";
import { provideStore } from "./parts/view.ts";
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

  const [engine] = await Promise.all([startEngine(), useLanguage(chosen)]);
  provideFigures(engine.figures);
  const store = new Store(engine);
  provideStore(store);
  provideMaterials(engine.tables.materials);
  tellOfLosses(store);
  const restored = await store.restore();
  if (isShared()) await openShared(store);
  else if (restored && currentRoute() === "start") history.replaceState(null, "", addressOf("product"));

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
  customElements.define("meguru-app", App);

  // After everything else: what is kept for later must not compete with what is waited for now.
  if (document.readyState === "complete") void keepForOffline(store);
  else addEventListener("load", () => void keepForOffline(store), { once: true });
}

void start();
