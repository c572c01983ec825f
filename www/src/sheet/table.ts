import { takeWritten, type WrittenAs } from "../import/written.ts";
import { figureName } from "../results/figure-view.ts";
import { methodName } from "../results/named-words.ts";
import { stepName } from "../results/steps.ts";
import { sourceWords } from "../results/symbols.ts";
import { fileNameFor } from "../store/files.ts";
import type { Store } from "../store/store.ts";
import { titleOf } from "../store/variants.ts";
import { methodOf } from "../text/figures.ts";
import { t } from "../text/messages.ts";
import { placeName } from "../text/places.ts";
import type { Assessment } from "../types.ts";
import { gapsOf } from "./gaps.ts";
import { inputsOf, placeOf } from "./inputs.ts";

type Cell = string | number | null;

/**
 * The assessment as a table for spreadsheet programs, in full precision: figures, inputs and gaps as sheets of their own,
 * and in a CSV file the figures alone.
 */
export async function takeTable(store: Store, assessment: Assessment, as: WrittenAs): Promise<void> {
  const form = JSON.stringify({
    sheets: [
      sheet(t("paper-figures"), FIGURE_HEADINGS, figureRows(store, assessment)),
      sheet(t("paper-inputs-caption"), INPUT_HEADINGS, inputRows(store, assessment)),
      sheet(t("paper-gaps-caption"), GAP_HEADINGS, gapRows(store, assessment)),
    ],
  });
  const file = fileNameFor(titleOf(store.work), ` ${t("paper-file-name")}.${as}`);
  await takeWritten(as, file, (reader, needs) => reader.ask({ kind: "written", form, as }, ...needs));
}

const FIGURE_HEADINGS = [
  "methods-figure",
  "paper-value",
  "paper-unit",
  "paper-coverage",
  "paper-defaults",
  "method-name",
  "method-source",
];
const INPUT_HEADINGS = ["paper-place", "paper-input", "paper-value", "paper-unit", "paper-origin", "method-source"];
const GAP_HEADINGS = ["paper-place", "paper-holds-up"];

function sheet(name: string, headings: readonly string[], rows: Cell[][]) {
  const row = (cells: Cell[], style: "heading" | "entry") => ({ style, cells: cells.map((value) => ({ value })) });
  return {
    name: name.slice(0, 31),
    columns: headings.map((_, index) => ({ width: index === 0 ? 36 : 18 })),
    rows: [
      row(
        headings.map((id) => t(id)),
        "heading",
      ),
      ...rows.map((cells) => row(cells, "entry")),
    ],
    frozen_rows: 1,
  };
}

function figureRows({ engine }: Store, { figures }: Assessment): Cell[][] {
  return engine.figures.flatMap(({ id }) => {
    const figure = figures[id];
    if (!figure) return [];
    const { value, unit, coverage, default_mass_share: defaults } = figure;
    const source = methodOf(id)?.source ?? null;
    return [[figureName(id), value, unit, coverage ?? null, defaults ?? null, methodName(id).text, source]];
  });
}

function inputRows(store: Store, assessment: Assessment): Cell[][] {
  return inputsOf(store, assessment).map((step) => [
    placeOf(store, step),
    stepName(step),
    step.value,
    step.unit,
    step.origin ? t(`origin-${step.origin}`) : null,
    step.source ? sourceWords(step.source) : null,
  ]);
}

function gapRows(store: Store, assessment: Assessment): Cell[][] {
  return gapsOf(store, assessment).map(({ pointer, figures }) => [
    placeName(store.document, pointer),
    figures.map(figureName).join(t("paper-comma")),
  ]);
}
