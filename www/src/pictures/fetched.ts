import init from "#pkg/meguru_pictures.js";

/** Starts the module of the site that says what pictures are drawn from. */
export async function startPictures(): Promise<void> {
  await init();
}
