import { adopt } from "../styles/adopt.ts";
import styles from "../styles/doors.css?inline";
import { useCatalogue } from "../text/messages.ts";
import { Quick } from "./quick/quick.ts";

let defined = false;

/** Makes the five questions ready: their texts, their styles and their screens. */
export async function prepare(): Promise<void> {
  await Promise.all([useCatalogue("doors"), useCatalogue("quick")]);
  if (defined) return;
  defined = true;
  adopt(styles);
  customElements.define("meguru-quick", Quick);
}
