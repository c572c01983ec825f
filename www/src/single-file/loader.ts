import { unpack } from "./unpack.ts";
import "./handed-over.ts";

/*
 * The script that stands readable in the single file: it unpacks the script of the page and its modules, and puts the
 * script into the page, whose policy names the hash of both. Where it stops, the words about a damaged file stay.
 */
const archive = document.querySelector("script[type='application/octet-stream']");
const parts = unpack(archive?.textContent ?? "");
globalThis.meguruParts = parts;
archive?.remove();
document.querySelector("#opening")?.remove();
const script = document.createElement("script");
script.type = "module";
script.textContent = new TextDecoder().decode(parts.get("script"));
document.body.append(script);
