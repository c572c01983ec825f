/* The steps of the guided way that follow its first figures, which do not wait for them. */
export { afterStep } from "./after-step.ts";
export { checkView } from "./check-view.ts";
export { materialsStep } from "./materials-step.ts";
