import { unpack } from "./unpack.ts";
import "./handed-over.ts";

/*
 * The script that stands readable in the single file: it unpacks the script of the page and its modules, and puts the
 * script into the page, whose policy names the hash of both.
 */
try {
  const archive = document.querySelector("script[type='application/octet-stream']");
  const parts = unpack(archive?.textContent ?? "");
  archive?.remove();
  globalThis.meguruModules = parts;
  const script = document.createElement("script");
  script.type = "module";
  script.textContent = new TextDecoder().decode(parts.get("script"));
  document.body.append(script);
} catch (error) {
  document.querySelector("#damaged")?.removeAttribute("hidden");
  throw error;
}
