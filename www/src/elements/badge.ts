import { MeguruBadge } from "./badge-element.ts";
import { register } from "./register.ts";

export { MeguruBadge } from "./badge-element.ts";

register({ "meguru-badge": MeguruBadge });
