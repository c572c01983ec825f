import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** Directives that hold in both builds: no plug-ins, no forms that leave the page, no styles but the adopted ones. */
const COMMON = [
  "default-src 'none'",
  "style-src 'none'",
  "img-src 'self' data: blob:",
  "form-action 'none'",
  "base-uri 'none'",
];

/** Content Security Policy of the site: its own scripts and files, and nothing of anybody else. */
export const SITE_POLICY = [
  ...COMMON,
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
].join("; ");

/**
 * Content Security Policy of the single file: the scripts that stand in it, the workers that they make, which inherit the
 * policy, and no connection at all.
 */
export function filePolicy(scripts: readonly string[]): string {
  const hashes = scripts.map((script) => `'sha256-${createHash("sha256").update(script, "utf8").digest("base64")}'`);
  return [...COMMON, `script-src ${hashes.join(" ")} 'wasm-unsafe-eval'`, "worker-src blob:"].join("; ");
}

/** Puts a policy into a page, before anything that it could concern. */
export function withPolicy(html: string, policy: string): string {
  return html.replace("<head>", `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}

/**
 * Writes the policy of the site into its pages, with what those of a build need beyond it. Only in builds: the
 * development server needs inline scripts.
 */
export function sitePolicy(...more: string[]): Plugin {
  return {
    name: "meguru:site-policy",
    apply: "build",
    transformIndexHtml: { order: "post", handler: (html) => withPolicy(html, [SITE_POLICY, ...more].join("; ")) },
  };
}
