import { t } from "../text/messages.ts";
import { fieldWords } from "./texts.ts";
import type { ImportColumn } from "./types.ts";

/** What a column can be used as, by the headings under which a list shows it. */
const FIELDS: readonly (readonly [group: string, fields: readonly string[]])[] = [
  ["part", ["name", "part_number", "id", "quantity", "quantity_unit", "role", "item_type", "fitted", "remark"]],
  ["structure", ["position", "level", "parent"]],
  ["material", ["material", "mass", "mass_unit"]],
  [
    "origin",
    [
      "recycled",
      "post_consumer_recycled",
      "pre_consumer_recycled",
      "reused",
      "renewable",
      "supplier",
      "evidence",
      "evidence_reference",
    ],
  ],
  ["outflow", ["reuse", "recycling", "energy_recovery", "landfill"]],
];

/** Units in which a mass is written. */
const MASS_UNITS = ["g", "kg", "mg", "t", "lb", "oz"];

/** The fields in groups with their headings; what the core proposes for a column comes first. */
export function fieldGroups({ field, alternatives }: ImportColumn): [heading: string, fields: [string, string][]][] {
  const words = (name: string): [string, string] => [name, fieldWords(name)];
  const proposed = alternatives.length > 1 ? [t("import-fields-proposed"), alternatives.map(words)] : undefined;
  const known = FIELDS.map(([group, fields]) => [t(`import-fields-${group}`), fields.map(words)]);
  const others = [field, ...alternatives].filter(
    (name) => name !== null && !FIELDS.some(([, all]) => all.includes(name)),
  );
  const rest =
    others.length > 0 ? [t("import-fields-other"), [...new Set(others)].map((name) => words(name ?? ""))] : undefined;
  return [proposed, ...known, rest].filter((group) => group !== undefined) as [string, [string, string][]][];
}

/** The units that a column can be in, where it has one. */
export function unitsOf({ field, unit }: ImportColumn): string[] {
  const units = field === "mass" ? MASS_UNITS : [];
  return unit === null || units.includes(unit) ? units : [unit, ...units];
}
