import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

/**
 * Serves a folder under a sub-path of this machine, as a static host would.
 * `wasmType` is the type that the host gives to WebAssembly; old hosts give another.
 */
export async function serve(folder, { path = "/some/where/", wasmType = TYPES[".wasm"] } = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const inside = normalize(pathname.startsWith(path) ? pathname.slice(path.length) || "index.html" : "..");
    if (inside.startsWith("..")) {
      response.writeHead(404).end();
      return;
    }
    try {
      const type = extname(inside) === ".wasm" ? wasmType : (TYPES[extname(inside)] ?? "application/octet-stream");
      const body = await readFile(join(folder, inside));
      response.writeHead(200, { "content-type": type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${server.address().port}${path}`,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
