import { isObject } from "../document/pointer.ts";
import type { Choice } from "../parts/field.ts";
import type { Store } from "../store/store.ts";
import { t } from "../text/messages.ts";
import { placeWords, tableWords } from "../text/words.ts";
import type { Json, JsonObject } from "../types.ts";
import { CONSUMABLE_FACTOR, ENERGY_FACTOR, TRANSPORT_FACTOR } from "./factor-columns.ts";
import type { List, ListColumn } from "./list-view.ts";

/** The carrier of a line, as the tables know it. */
function carrierOf(store: Store, line: Json | undefined) {
  return store.engine.tables.carriers.find(({ id }) => isObject(line) && id === line.carrier);
}

/** Writes another carrier, and with it a unit that the carrier is counted in. */
function chooseCarrier(store: Store, pointer: string, id: string): void {
  const line = store.value(pointer);
  if (!isObject(line)) return;
  const changed: JsonObject = { ...line, carrier: id };
  if (id === "") delete changed.carrier;
  const units = carrierOf(store, changed)?.units ?? [];
  const [first] = units;
  if (first !== undefined && !(typeof line.unit === "string" && units.includes(line.unit))) changed.unit = first;
  store.set(pointer, changed);
}

const CARRIER: ListColumn = {
  name: "carrier",
  label: "activity-carrier",
  choices: (store) => store.engine.tables.carriers.map(({ id }): Choice => [id, tableWords("carrier", id)]),
  choose: chooseCarrier,
};

const AMOUNT: ListColumn = { name: "amount", label: "activity-amount", quantity: "number" };

const UNIT: ListColumn = {
  name: "unit",
  label: "activity-unit",
  choices: (store, line) => (carrierOf(store, line)?.units ?? []).map((unit): Choice => [unit, unit]),
};

const PER: ListColumn = {
  name: "per",
  label: "activity-per",
  choices: () => ["year", "life"].map((per): Choice => [per, t(`per-${per}`)]),
};

const GEOGRAPHY: ListColumn = {
  name: "geography",
  label: "activity-geography",
  choices: (store, line) => {
    // Factors that hold everywhere need no place.
    const places = (carrierOf(store, line)?.geographies ?? []).filter((id) => id !== "*");
    return places.map((id): Choice => [id, placeWords(id)]);
  },
};

const RENEWABLE: ListColumn = { name: "renewable_share", label: "activity-renewable-share", quantity: "share" };

const MODE: ListColumn = {
  name: "mode",
  label: "activity-mode",
  choices: (store) => store.engine.tables.modes.map((id): Choice => [id, tableWords("mode", id)]),
};

const DISTANCE: ListColumn = {
  name: "distance_km",
  label: "activity-distance-km",
  quantity: "number",
  unit: () => ({ word: t("unit-km"), name: "km" }),
};

const CONSUMABLE: ListColumn = { ...CARRIER, label: "activity-consumable" };

const ENERGY: readonly ListColumn[] = [CARRIER, AMOUNT, UNIT, GEOGRAPHY, RENEWABLE, ...ENERGY_FACTOR];

const TRANSPORT: readonly ListColumn[] = [MODE, DISTANCE, ...TRANSPORT_FACTOR];

function list(pointer: string, columns: readonly ListColumn[], line: JsonObject): List {
  return { pointer, title: `field${pointer.replaceAll("/", "-").replaceAll("_", "-")}`, columns, line, none: true };
}

const ELECTRICITY = { carrier: "electricity", unit: "kWh" };

/** Energy and transport of one life of the product. */
export const ACTIVITIES: readonly List[] = [
  list("/production/energy", ENERGY, ELECTRICITY),
  list("/production/exported_energy", [CARRIER, AMOUNT, UNIT, RENEWABLE], ELECTRICITY),
  list("/transport", TRANSPORT, {}),
  list("/use/energy", [CARRIER, AMOUNT, UNIT, PER, GEOGRAPHY, RENEWABLE, ...ENERGY_FACTOR], {
    ...ELECTRICITY,
    per: "year",
  }),
  list("/use/consumables", [CONSUMABLE, AMOUNT, UNIT, PER, ...CONSUMABLE_FACTOR], {
    carrier: "water",
    unit: "m3",
    per: "year",
  }),
];

/** The bill of a whole site. */
export const SITE_ENERGY: List = list("/production/site/energy", ENERGY, ELECTRICITY);

/** Energy, transport and consumables between two lives. */
export const BETWEEN_LIVES: readonly List[] = [
  list("/lives/transport", TRANSPORT, {}),
  list("/lives/energy", ENERGY, ELECTRICITY),
  list("/lives/consumables", [CONSUMABLE, AMOUNT, UNIT, ...CONSUMABLE_FACTOR], { carrier: "water", unit: "m3" }),
];
