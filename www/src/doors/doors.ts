import type { Store } from "../store/store.ts";
import { adopt } from "../styles/adopt.ts";
import styles from "../styles/doors.css?inline";
import { useCatalogue } from "../text/messages.ts";
import { Guide } from "./guide/guide.ts";
import { Quick } from "./quick/quick.ts";

let defined = false;

/** Makes the doors ready: their texts, their styles and their screens. */
export async function prepare(_store: Store): Promise<void> {
  await useCatalogue("doors");
  if (defined) return;
  defined = true;
  adopt(styles);
  customElements.define("meguru-quick", Quick);
  customElements.define("meguru-guide", Guide);
}
