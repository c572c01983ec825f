import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

/** Serves a folder as a host on the web does: each file with brotli at its best, kept for good where its name has a hash. */
export async function serveCompressed(folder) {
  const files = new Map();
  const read = async (path) => {
    if (!files.has(path)) files.set(path, brotliCompressSync(await readFile(join(folder, path))));
    return files.get(path);
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const path = normalize(pathname.slice(1) || "index.html");
    try {
      if (path.startsWith("..")) throw new Error("outside");
      const body = await read(path);
      response
        .writeHead(200, {
          "content-type": TYPES[extname(path)] ?? "application/octet-stream",
          "content-encoding": "br",
          "content-length": body.length,
          "cache-control": path.startsWith("assets/") ? "max-age=31536000, immutable" : "no-cache",
        })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
