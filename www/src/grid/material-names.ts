import names from "virtual:material-names";
import { plain } from "./materials.ts";

/** The reference material that somebody's word for it means for certain. */
export function materialNamed(text: string): string | undefined {
  const name = plain(text);
  return Object.hasOwn(names, name) ? names[name] : undefined;
}
