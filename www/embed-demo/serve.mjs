// Serves the pages of this folder as sites of other people: from another port than the elements.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = import.meta.dirname;
const SITE = resolve(FOLDER, "../../dist/site");
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".css": "text/css; charset=utf-8",
};

/** Serves files on a free port: `read` gives the content of a path, `headers` what every answer has. */
function host(read, headers = {}) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const body = read(path === "/" ? "/index.html" : path);
    if (body === undefined) response.writeHead(404, headers).end();
    else response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/plain", ...headers }).end(body);
  });
  return new Promise((ready) => {
    server.listen(0, "127.0.0.1", () => {
      ready({
        url: `http://127.0.0.1:${server.address().port}`,
        close: () => new Promise((closed) => server.close(closed)),
      });
    });
  });
}

function fileIn(folder, path) {
  const file = join(folder, path);
  return file.startsWith(folder) && existsSync(file) && extname(file) !== "" ? readFileSync(file) : undefined;
}

/** Serves the site with the elements, and the pages that embed them. `folder` is another place of pages. */
export async function serveDemos({ site = SITE, folder = FOLDER } = {}) {
  // Any page may load the elements: a static host for such files sends this header.
  const elements = await host((path) => fileIn(site, path), { "access-control-allow-origin": "*" });
  const [version] = readdirSync(join(site, "elements"));
  const hash = (name) =>
    `sha384-${createHash("sha384")
      .update(readFileSync(join(site, "elements", version, name)))
      .digest("base64")}`;
  let pagesUrl = "";
  const filled = (text) =>
    text
      .replaceAll("@ELEMENTS@", `${elements.url}/elements/${version}`)
      .replaceAll("@ELEMENTS_ORIGIN@", elements.url)
      .replaceAll("@FRAME@", `${elements.url}/embed.html`)
      .replaceAll("@HOST@", encodeURIComponent(pagesUrl))
      .replace(/@HASH:([\w.]+)@/g, (_, name) => hash(name));
  const written = new Map();
  const pages = await host((path) => {
    if (written.has(path)) return written.get(path);
    const body = fileIn(folder, path);
    return body !== undefined && extname(path) === ".html" ? filled(body.toString("utf8")) : body;
  });
  pagesUrl = pages.url;
  return {
    elementsUrl: elements.url,
    pagesUrl,
    /** Puts a page among the others. */
    write: (path, text) => written.set(path, text),
    close: () => Promise.all([elements.close(), pages.close()]),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { pagesUrl, elementsUrl } = await serveDemos();
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".html"))) console.log(`${pagesUrl}/${name}`);
  console.log(`${elementsUrl}/configure.html`);
}
