/** Event of the window when a worker that had died was replaced. */
export const REPLACED = "meguru-worker-replaced";
