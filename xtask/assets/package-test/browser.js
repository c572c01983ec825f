// Uses the installed package as a bundled page would; the title tells how it went.
import init, { version } from "meguru";

try {
  await init();
  document.title = `computes with ${version()}`;
} catch (error) {
  document.title = `failed: ${error}`;
}
