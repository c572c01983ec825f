import { ACTIVITIES } from "./energy-lists.ts";
import { ListView } from "./list-view.ts";

/** Energy and transport beside the parts. A stage without a list is unknown; an empty list says that there is none. */
export class Activities extends ListView {
  protected override render() {
    return ACTIVITIES.map((list) => this.list(list));
  }
}
