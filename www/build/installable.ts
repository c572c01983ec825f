import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { ROOT } from "./paths.ts";

const ICON = readFileSync(resolve(ROOT, "www/icon.svg"), "utf8");

/** Names and colours of the installed program. Addresses are relative: the site may lie under any path. */
const MANIFEST = {
  id: "meguru",
  name: "巡る Meguru",
  short_name: "Meguru",
  description: "部品表から、製品の循環性とカーボンフットプリントを計算します。",
  lang: "ja",
  start_url: ".",
  scope: ".",
  display: "standalone",
  background_color: "#ffffff",
  theme_color: "#00118f",
  icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any maskable" }],
};

function iconLink(href: string) {
  return { tag: "link", attrs: { rel: "icon", type: "image/svg+xml", href }, injectTo: "head" as const };
}

/** Puts the icon into the single file itself. */
export function inlineIcon(): Plugin {
  const href = `data:image/svg+xml;base64,${Buffer.from(ICON).toString("base64")}`;
  return { name: "meguru:inline-icon", transformIndexHtml: () => [iconLink(href)] };
}

/** Adds what lets a browser install the site: a manifest and its icon. */
export function installable(): Plugin {
  return {
    name: "meguru:installable",
    apply: "build",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "manifest.webmanifest", source: JSON.stringify(MANIFEST, null, 2) });
      this.emitFile({ type: "asset", fileName: "icon.svg", source: ICON });
    },
    transformIndexHtml: () => [
      iconLink("./icon.svg"),
      { tag: "link", attrs: { rel: "manifest", href: "./manifest.webmanifest" }, injectTo: "head" },
    ],
  };
}
