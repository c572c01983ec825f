import lists from "virtual:material-names";
import { plain } from "./materials.ts";

const materials = new Map(
  lists.flatMap((list) => {
    const [material = "", ...names] = list.split("\n");
    return names.map((name) => [name, material] as const);
  }),
);

/** The reference material that somebody's word for it means for certain. */
export function materialNamed(text: string): string | undefined {
  return materials.get(plain(text));
}
