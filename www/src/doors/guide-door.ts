import { adopt } from "../styles/adopt.ts";
import styles from "../styles/doors.css?inline";
import { useCatalogue } from "../text/messages.ts";
import { FurtherStep } from "./guide/further-step.ts";
import { Guide } from "./guide/guide.ts";
import "../app/inputs.ts";

let defined = false;

/** Makes the guided way ready: its texts, its styles and its screens. */
export async function prepare(): Promise<void> {
  await useCatalogue("doors");
  if (defined) return;
  defined = true;
  adopt(styles);
  customElements.define("meguru-further-step", FurtherStep);
  customElements.define("meguru-guide", Guide);
}
