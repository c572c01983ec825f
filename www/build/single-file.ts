import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build, type Plugin } from "vite";
import { unpack } from "../src/single-file/unpack.ts";
import { NOTICES, readNotices } from "./notices.ts";
import { pack } from "./pack.ts";
import { DIST, PACKAGE, ROOT } from "./paths.ts";
import { filePolicy, withPolicy } from "./policy.ts";

/** The WebAssembly modules of the page. Those that share most stand beside each other. */
const MODULES = [
  "meguru_bg.wasm",
  "meguru_pictures_bg.wasm",
  "meguru_import_bg.wasm",
  "meguru_sheets_bg.wasm",
  "meguru_checks_bg.wasm",
];

/** What stands there until the page is unpacked, and for good where the file was cut or changed on the way. */
const OPENING = `<div id="opening">
      <p>巡る Meguru を開いています。この表示のまま変わらないときは、ファイルが壊れています。もう一度、入手し直してください。</p>
      <p lang="en">Meguru is opening. If this stays, the file is damaged: please get it again.</p>
    </div>`;

/** The script that unpacks, in one piece. */
async function loader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: {
        input: resolve(ROOT, "www/src/single-file/loader.ts"),
        output: { format: "iife" },
      },
    },
  });
  const chunk = ("output" in built ? built : Array.isArray(built) ? built[0] : undefined)?.output[0];
  if (chunk?.type !== "chunk") throw new Error("The script that unpacks the single file was not built.");
  return chunk.code;
}

/**
 * Packs the page that was built in `folder` into `dist/meguru.html`: its script and its modules as one archive, with the
 * script that unpacks them and the policy that names the hash of both scripts.
 */
export function singleFile(folder: string): Plugin {
  return {
    name: "meguru:single-file",
    async closeBundle() {
      const built = readFileSync(resolve(folder, "index.html"), "utf8");
      const [tag, script] = /<script type="module"[^>]*>([\s\S]*?)<\/script>/.exec(built) ?? [];
      if (tag === undefined || script === undefined) throw new Error("The page that was built has no script.");
      const parts = new Map<string, Uint8Array>([["script", new TextEncoder().encode(script)]]);
      for (const name of MODULES) parts.set(name, new Uint8Array(readFileSync(resolve(PACKAGE, name))));
      parts.set(NOTICES, readNotices());
      const archive = pack(parts);
      for (const [name, bytes] of unpack(archive))
        if (Buffer.compare(bytes, parts.get(name) ?? new Uint8Array()) !== 0) throw new Error(`${name} was not kept.`);
      const unpacking = await loader();
      const body = [
        OPENING,
        `<script type="application/octet-stream">${archive}</script>`,
        `<script>${unpacking}</script>`,
      ];
      // Functions, because the scripts may contain what stands for something else in a replacement.
      const html = built.replace(tag, () => "").replace("</body>", () => `${body.join("\n    ")}\n  </body>`);
      mkdirSync(DIST, { recursive: true });
      writeFileSync(resolve(DIST, "meguru.html"), withPolicy(html, filePolicy([script, unpacking])));
      rmSync(folder, { recursive: true });
    },
  };
}
