/** Said to the page, once, when a worker that died while it was asked was replaced and has answered all the same. */
export const REPLACED = "meguru-worker-replaced";
