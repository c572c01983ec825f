import type { Plugin } from "vite";

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

/** Adds what lets a browser install the site: a manifest and its icon. */
export function installable(icon: string): Plugin {
  return {
    name: "meguru:installable",
    apply: "build",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "manifest.webmanifest", source: JSON.stringify(MANIFEST, null, 2) });
      this.emitFile({ type: "asset", fileName: "icon.svg", source: icon });
    },
    transformIndexHtml: () => [
      { tag: "link", attrs: { rel: "manifest", href: "./manifest.webmanifest" }, injectTo: "head" },
    ],
  };
}
