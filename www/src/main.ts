import { keepForOffline } from "#offline";
import { addressOf, currentRoute, isShared, openShared } from "./app/actions.ts";
import { App } from "./app/app.ts";
import { ChecksPart } from "./app/checks-part.ts";
import { DisclosurePart } from "./app/disclosure-part.ts";
import { DoorPart } from "./app/door-part.ts";
import { ImportPart } from "./app/import-part.ts";
import { SheetPart } from "./app/sheet-part.ts";
import { startEngine } from "./engine/engine.ts";
import { FactorSearch } from "./factors/factor-search.ts";
import { OwnTable } from "./factors/own-table.ts";
import { Activities } from "./forms/activities.ts";
import { KeptData } from "./forms/kept-data.ts";
import { MoreInputs } from "./forms/more-inputs.ts";
import { ProductForm } from "./forms/product-form.ts";
import { PartsList } from "./grid/parts-list.ts";
import { provideStore } from "./parts/view.ts";
import { Explanation } from "./results/explanation.ts";
import { Footprint } from "./results/footprint.ts";
import { LeversView } from "./results/levers.ts";
import { PicturesPart } from "./results/pictures-part.ts";
import { Results } from "./results/results.ts";
import { Share } from "./share/share.ts";
import { readSetting } from "./store/settings.ts";
import { Store } from "./store/store.ts";
import { adoptStyles } from "./styles/adopt.ts";
import { provideFigures } from "./text/figures.ts";
import { LANGUAGES, preferredLanguage, useLanguage } from "./text/messages.ts";
import { provideMaterials } from "./text/words.ts";

adoptStyles();

const remembered = readSetting("language");
const chosen = LANGUAGES.find((name) => name === remembered) ?? preferredLanguage();
document.documentElement.lang = chosen;

const [engine] = await Promise.all([startEngine(), useLanguage(chosen)]);
provideFigures(engine.figures);
const store = new Store(engine);
provideStore(store);
provideMaterials(engine.tables.materials);
const restored = await store.restore();
if (isShared()) await openShared(store);
else if (restored && currentRoute() === "start") history.replaceState(null, "", addressOf("product"));

customElements.define("meguru-product-form", ProductForm);
customElements.define("meguru-parts-list", PartsList);
customElements.define("meguru-activities", Activities);
customElements.define("meguru-more-inputs", MoreInputs);
customElements.define("meguru-kept-data", KeptData);
customElements.define("meguru-explanation", Explanation);
customElements.define("meguru-footprint", Footprint);
customElements.define("meguru-levers", LeversView);
customElements.define("meguru-pictures-part", PicturesPart);
customElements.define("meguru-own-table", OwnTable);
customElements.define("meguru-results", Results);
customElements.define("meguru-factor-search", FactorSearch);
customElements.define("meguru-share", Share);
customElements.define("meguru-sheet-part", SheetPart);
customElements.define("meguru-import-part", ImportPart);
customElements.define("meguru-door-part", DoorPart);
customElements.define("meguru-checks-part", ChecksPart);
customElements.define("meguru-disclosure-part", DisclosurePart);
customElements.define("meguru-app", App);

// After everything else: what is kept for later must not compete with what is waited for now.
if (document.readyState === "complete") void keepForOffline(store);
else addEventListener("load", () => void keepForOffline(store), { once: true });
