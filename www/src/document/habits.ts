/**
 * How people type numbers who are used to spreadsheets and paper: marks for "not known", and signs around a number that
 * mean nothing. What a number and its unit mean stays the core's to say.
 */

/** What somebody writes who does not know, and what stands in lists where nobody knew. It is never zero. */
const UNKNOWN =
  /^(?:[-－−‐–—―ー〜～~?？]+|約|なし|無し|無|不明|未定|未確認|未記入|わからない|分からない|n\/?a|tbd|none|unknown|not known|don[’']t know)[.。]?$/iu;

/** A unit of one piece behind the number's own: "0.5 kg/個". */
const PER_PIECE = /\s*[/／](?:個|コ|ケ|本|枚|台|つ|着|足|袋|箱|点|piece|pieces|pcs?|unit|each|ea)\.?\s*$/iu;

/** Groups of thousands that are parted by spaces: "1 234". */
const SPACED = /^([^0-9０-９]*)([0-9０-９]{1,3}(?:[ \u00a0\u2009\u202f\u3000][0-9０-９]{3})+)(?![0-9０-９])/u;

/** Whether a text says that its value is not known. */
export function saysUnknown(text: string): boolean {
  return UNKNOWN.test(text.trim());
}

/** A typed number without what only habit adds to it; any other text as it stands. */
export function plainNotation(text: string): string {
  return text
    .replace(PER_PIECE, "")
    .replace(SPACED, (_, before: string, digits: string) => before + digits.replace(/\s/gu, ""))
    .replace(/^(\s*)ー(?=[0-9０-９])/u, "$1-");
}
