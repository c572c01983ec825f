import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { build, type Plugin } from "vite";
import { ROOT } from "./paths.ts";

/** The name of the service worker's file: it must stay the same, since browsers look for a new version there. */
const NAME = "service-worker.js";

/**
 * Writes the service worker of the site, with the list of the site's files in it: the site must work without network
 * after the first visit, to the last of its modules.
 */
export function offline(folder: string): Plugin {
  return {
    name: "meguru:offline",
    apply: "build",
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: "warn",
        publicDir: false,
        define: { FILES_OF_THE_SITE: JSON.stringify(filesOf(folder)), "process.env.NODE_ENV": '"production"' },
        build: {
          outDir: folder,
          emptyOutDir: false,
          target: "es2022",
          rollupOptions: {
            input: resolve(ROOT, "www/src/offline/service-worker.ts"),
            output: { format: "iife", entryFileNames: NAME },
          },
        },
      });
    },
  };
}

/** Every file of the site. One whose name has a hash of what it holds needs no other mark of its version. */
function filesOf(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== NAME)
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const url = relative(folder, path).replaceAll("\\", "/");
      return { url, revision: url.startsWith("assets/") ? null : hash(readFileSync(path)) };
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}
