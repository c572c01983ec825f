import { cellValue } from "../../document/cells.ts";
import { isObject, withValue } from "../../document/pointer.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Assessment, Json, JsonObject, Problem } from "../../types.ts";
import { templateDocument } from "../templates.ts";
import { type Answers, QUESTIONS, type Question, withAnswers } from "./answers.ts";
import {
  AFTER_USE_SOURCE,
  afterUse,
  type Destinations,
  EFFICIENCY,
  KINDS,
  type Levels,
  RECYCLED,
  UNKNOWN_KIND,
} from "./estimates.ts";

/** How a document is made where an answer leaves it open: what one would assume, or the ends of what may be. */
type Level = keyof Levels<unknown>;
type Edit = (document: JsonObject) => JsonObject;

/** What an answer does to a document: the edit that one goes on with, and those at the ends of what the answer allows. */
export interface Alternatives {
  middle: Edit;
  ends: readonly Edit[];
  /** What stands in for a known answer, to see what it would be worth; the middle, unless that leaves the field open. */
  example?: Edit;
}

const SAME: Edit = (document) => document;

const estimate = (value: number, source: string, unit?: string): JsonObject => ({
  value,
  ...(unit && { unit }),
  source,
  origin: "estimated",
});

/** What the core makes of the numbers that were typed: the weight in kilograms, and what is wrong with each. */
export function readTyped(engine: Engine, answers: Answers): { kilograms?: number; problems: Problem[] } {
  const part: JsonObject = { id: "part_1", name: "", material: "steel" };
  if (answers.weight === "known") part.mass = answers.weight_text ?? "";
  if (answers.recycled === "known") part.inflow = { post_consumer_recycled: shareOf(engine, answers) ?? "" };
  const product: JsonObject = { name: "" };
  if (answers.life === "known") product.lifetime = { years: yearsOf(engine, answers) ?? "" };
  const document: JsonObject = { format: "meguru/1", product, components: [part] };
  const { figures, problems } = engine.assess(document, "basic", "cut_off");
  const kilograms = figures.product_mass?.value;
  return { ...(typeof kilograms === "number" && kilograms > 0 && { kilograms }), problems };
}

const shareOf = (engine: Engine, { recycled_text = "" }: Answers) =>
  cellValue(engine, recycled_text, "share", undefined);
const yearsOf = (engine: Engine, { life_text = "" }: Answers) => cellValue(engine, life_text, "number", undefined);

/** Changes every part that is not packaging. */
function eachPart(document: JsonObject, change: (part: JsonObject, index: number) => JsonObject): JsonObject {
  const parts = Array.isArray(document.components) ? document.components : [];
  const changed = parts.map((part, index) =>
    isObject(part) && part.role !== "packaging" ? change(part, index) : part,
  );
  return { ...document, components: changed };
}

/** The document before any answer but that about its kind. Templates name their largest part first. */
function begun(answers: Answers): JsonObject {
  const kind = KINDS[answers.kind ?? ""];
  if (kind) return templateDocument(kind.template, answers.language);
  const name = answers.language === "ja" ? "製品" : "Product";
  return { format: "meguru/1", product: { name, markets: ["jp"] }, components: [{ id: "part_1", name }] };
}

/** Another material for one of the largest parts: what was assumed of the old one does not hold for it. */
function ofMaterial(place: number, material: string): Edit {
  return (document) =>
    eachPart(document, (part, index) => {
      if (index !== place || part.material === material) return part;
      const { inflow: _in, outflow: _out, emission_factor: _factor, emission_factor_data: _data, ...rest } = part;
      const virgin = { post_consumer_recycled: estimate(0, "assumption: no recycled material is known") };
      return { ...rest, material, ...(part.inflow !== undefined && { inflow: virgin }) };
    });
}

function materials(answers: Answers): Alternatives {
  const usual = KINDS[answers.kind ?? ""]?.materials ?? UNKNOWN_KIND.materials;
  const { material, second } = answers;
  if (material === undefined || material === "unknown") {
    const [first = "plastics_mixed"] = usual;
    const ends = usual.map((id) => ofMaterial(0, id));
    return { middle: SAME, ends, ...(!KINDS[answers.kind ?? ""] && { example: ofMaterial(0, first) }) };
  }
  if (!second) return { middle: ofMaterial(0, material), ends: [] };
  const both: Edit = (document) => ofMaterial(1, second)(ofMaterial(0, material)(document));
  if (KINDS[answers.kind ?? ""]) return { middle: both, ends: [] };
  const { low, middle, high } = UNKNOWN_KIND.main_share;
  const split =
    (share: number): Edit =>
    (document) =>
      both(divided(document, share));
  return { middle: split(middle), ends: [split(low), split(high)] };
}

/** A product of one part as one of two, whose masses are shares of the whole. */
function divided(document: JsonObject, share: number): JsonObject {
  const [part] = Array.isArray(document.components) ? document.components : [];
  if (!isObject(part)) return document;
  const mass = (of: number) => estimate(of, UNKNOWN_KIND.source, "kg");
  return {
    ...document,
    components: [
      { ...part, mass: mass(share) },
      { ...part, id: "part_2", mass: mass(rounded(1 - share)) },
    ],
  };
}

/** As many digits as an estimate deserves, without the noise of binary fractions. */
const rounded = (value: number) => Number(value.toPrecision(4));

/** Scales every mass, so that the product weighs as much as was stated. */
function ofMass(engine: Engine, kilograms: number, source: string): Edit {
  return (document) => {
    const whole = engine.assess(document, "basic", "cut_off").figures.product_mass?.value;
    const scaled = (mass: Json | undefined): JsonObject => {
      const value =
        isObject(mass) && typeof mass.value === "number" && whole ? (mass.value / whole) * kilograms : undefined;
      const unit = isObject(mass) && typeof mass.unit === "string" ? mass.unit : "kg";
      return value === undefined ? estimate(rounded(kilograms), source, "kg") : estimate(rounded(value), source, unit);
    };
    return eachPart(document, (part) => ({ ...part, mass: scaled(part.mass) }));
  };
}

function weights(engine: Engine, answers: Answers): Alternatives {
  const { kilograms } = readTyped(engine, answers);
  if (answers.weight === "known" && kilograms !== undefined) {
    const source = `answer: the product weighs ${(answers.weight_text ?? "").trim()}; split over the parts as in the template`;
    return { middle: ofMass(engine, kilograms, source), ends: [] };
  }
  const known = KINDS[answers.kind ?? ""];
  const kind = known ?? UNKNOWN_KIND;
  const end = (text: string): Edit => {
    const read = readTyped(engine, { language: answers.language, weight: "known", weight_text: text });
    return ofMass(engine, read.kilograms ?? 1, kind.source);
  };
  const ends = [end(kind.mass.low), end(kind.mass.high)];
  return { middle: SAME, ends, ...(!known && { example: ofMass(engine, 1, kind.source) }) };
}

function ofRecycled(value: number, source: string): Edit {
  return (document) =>
    eachPart(document, (part) => {
      const efficiency = isObject(part.inflow) ? part.inflow.recycling_efficiency : undefined;
      const inflow: JsonObject = { post_consumer_recycled: estimate(value, source) };
      if (efficiency !== undefined) inflow.recycling_efficiency = efficiency;
      return { ...part, inflow };
    });
}

function recycled(engine: Engine, answers: Answers): Alternatives {
  const { recycled: answer } = answers;
  const share = shareOf(engine, answers);
  if (answer === "known" && typeof share === "number") {
    return { middle: ofRecycled(share, "answer: recycled share of the whole product, taken for each part"), ends: [] };
  }
  if (answer === "none" || answer === "some" || answer === "most") {
    const { low, middle, high } = RECYCLED[answer];
    const edit = (value: number) => ofRecycled(value, RECYCLED.source);
    return { middle: edit(middle), ends: [edit(low), edit(high)] };
  }
  const known = KINDS[answers.kind ?? ""];
  const kind = known ?? UNKNOWN_KIND;
  const ends = kind.recycled.map((value) => ofRecycled(value, kind.source));
  return { middle: SAME, ends, ...(!known && { example: ofRecycled(0, kind.source) }) };
}

function lives(engine: Engine, answers: Answers): Alternatives {
  const ofYears =
    (value: Json): Edit =>
    (document) =>
      withValue(document, "/product/lifetime/years", value);
  const typed = yearsOf(engine, answers);
  if (answers.life === "known" && typed !== undefined) return { middle: ofYears(typed), ends: [] };
  const kind = KINDS[answers.kind ?? ""];
  if (!kind) return { middle: SAME, ends: [] };
  const { low, high } = kind.years;
  return { middle: SAME, ends: [low, high].map((years) => ofYears(estimate(years, kind.source))) };
}

function ofDestinations(engine: Engine, shares: Destinations | undefined, level: Level): Edit {
  return (document) => {
    const sent = shares
      ? eachPart(document, (part) => {
          const efficiency = isObject(part.outflow) ? part.outflow.recycling_efficiency : undefined;
          const stated = Object.entries(shares).map(([name, value]) => [name, estimate(value, AFTER_USE_SOURCE)]);
          const outflow = Object.fromEntries(stated) as JsonObject;
          if (efficiency !== undefined) outflow.recycling_efficiency = efficiency;
          return { ...part, outflow };
        })
      : document;
    return withYields(engine.assess(sent, "basic", "cut_off"), sent, level);
  };
}

/** Fills in the yields of recycling that the core asks for, because no table has one for the material. */
function withYields({ figures }: Assessment, document: JsonObject, level: Level): JsonObject {
  const wanted = (figures.mci_at_average_life?.needs ?? []).filter((need) => need.endsWith("/recycling_efficiency"));
  const fill = (changed: JsonObject, pointer: string) =>
    withValue(changed, pointer, estimate(EFFICIENCY[level], EFFICIENCY.source));
  return wanted.reduce(fill, document);
}

function destinations(engine: Engine, answers: Answers): Alternatives {
  const found = afterUse(answers.after ?? "unknown");
  const edit = (level: Level) => ofDestinations(engine, found?.[level], level);
  return { middle: edit("middle"), ends: [edit("low"), edit("high")] };
}

/** What each answer does, in the order in which documents are made. */
export function alternatives(engine: Engine, answers: Answers): Record<Question, Alternatives> {
  return {
    kind: { middle: SAME, ends: [] },
    material: materials(answers),
    weight: weights(engine, answers),
    recycled: recycled(engine, answers),
    life: lives(engine, answers),
    after: destinations(engine, answers),
  };
}

/** The order in which answers are worked in: masses come after materials, and what is missing is filled in last. */
export const ORDER: readonly Question[] = ["kind", "material", "weight", "recycled", "life", "after"];

/** The document that the answers make, to go on with. */
export function documentOf(engine: Engine, answers: Answers): JsonObject {
  const edits = alternatives(engine, answers);
  const document = ORDER.reduce((changed, question) => edits[question].middle(changed), begun(answers));
  return withAnswers(document, answers);
}

/** Every document at the ends of what the answers allow; `certain` is taken as known. */
export function documentsBetween(engine: Engine, answers: Answers, certain?: Question): JsonObject[] {
  const edits = alternatives(engine, answers);
  return ORDER.reduce<JsonObject[]>(
    (documents, question) => {
      const { middle, ends, example = middle } = edits[question];
      const chosen = question === certain ? [example] : ends.length === 0 ? [middle] : ends;
      return documents.flatMap((document) => chosen.map((edit) => edit(document)));
    },
    [begun(answers)],
  );
}

/** The questions that leave something open. */
export function openQuestions(engine: Engine, answers: Answers): Question[] {
  const edits = alternatives(engine, answers);
  return QUESTIONS.filter((question) => edits[question].ends.length > 1);
}
