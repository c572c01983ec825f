import type { Engine } from "../../engine/engine.ts";
import { t } from "../../text/messages.ts";
import { problemText } from "../../text/places.ts";
import type { Problem } from "../../types.ts";
import type { Slip } from "../error-summary.ts";
import type { Answers, Question } from "./answers.ts";
import { readTyped } from "./build.ts";

/** What stands on each screen of the five. */
export const SCREENS: readonly (readonly Question[])[] = [
  ["kind"],
  ["weight"],
  ["material"],
  ["recycled"],
  ["life", "after"],
];

/** Questions with a text beside the choice, and where the core tells of it. */
const TYPED: Partial<Record<Question, string>> = {
  weight: "/components/0/mass",
  recycled: "/components/0/inflow",
  life: "/product/lifetime",
};

/** What keeps the answers of some questions from being taken: nothing chosen, nothing typed, or a text that is no number. */
export function slipsOf(engine: Engine, answers: Answers, questions: readonly Question[]): Slip[] {
  const { problems } = readTyped(engine, answers);
  return questions.flatMap((question) => {
    const choice = answers[question];
    if (!choice) return [{ id: `quick-${question}`, text: t(`quick-${question}-choose`) }];
    const path = TYPED[question];
    if (path === undefined || choice !== "known") return [];
    const id = `quick-${question}-text`;
    const text = answers[`${question}_text` as keyof Answers] ?? "";
    if (text.trim() === "") return [{ id, text: t(`quick-${question}-enter`) }];
    const found = problems.find((problem) => problem.severity === "error" && problem.path.startsWith(path));
    return found
      ? [{ id, text: t("quick-slip", { name: t(`quick-${question}-short`), problem: problemHere(found, text) }) }]
      : [];
  });
}

/** What is wrong with a text. Elsewhere what is not known is left empty; here there is an answer for that. */
function problemHere(problem: Problem, text: string): string {
  const { code } = problem;
  const numbers = text.normalize("NFKC").match(/\d+(?:\.\d+)?/gu) ?? [];
  if (code === "number.unreadable" && numbers.length < 2) return t("quick-unreadable", { text });
  return code === "number.not_positive" ? t("quick-not-positive") : problemText(problem);
}
