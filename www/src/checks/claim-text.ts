import type { Finding } from "./types.ts";

/** A stretch of the text, and the findings that it belongs to, by their place in the list. */
export interface Piece {
  text: string;
  findings: number[];
  /** Findings that end with it: their numbers stand behind. */
  ends: number[];
}

/** A text cut where findings begin and end. Places are counted in characters, which a pair of surrogates is one of. */
export function pieces(text: string, findings: readonly Pick<Finding, "start" | "end">[]): Piece[] {
  const letters = [...text];
  const cuts = new Set([0, letters.length, ...findings.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].filter((place) => place <= letters.length).sort((one, other) => one - other);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? letters.length;
    const within = ({ start, end }: Pick<Finding, "start" | "end">) => start <= from && to <= end;
    const numbers = findings.flatMap((finding, number) => (within(finding) ? [number] : []));
    return {
      text: letters.slice(from, to).join(""),
      findings: numbers,
      ends: numbers.filter((number) => findings[number]?.end === to),
    };
  });
}
