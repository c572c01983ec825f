import { fragmentOf } from "./link.mjs";

/** What a file of the site is, by its name. */
const KINDS = [
  ["core Wasm", /meguru_bg.*\.wasm$/],
  ["other Wasm", /\.wasm$/],
  ["texts", /\/(first|later|doors|share)-[^/]*\.js$/],
  ["a document", /\/(pet-bottle|car-underbody-cover)-/],
  ["scripts and styles", /\.js$/],
  ["HTML", /\/$|\.html$/],
];

const kindOf = (url) => KINDS.find(([, pattern]) => pattern.test(new URL(url).pathname))?.[0] ?? "other";

/** The ways to a first figure, from a browser that has never seen the page. */
export const WAYS = [
  {
    name: "start, then a template",
    go: (page) => page.locator('[data-template="pet-bottle"]').click(),
  },
  {
    name: "start, then an example",
    go: (page) => page.locator(".examples button").first().click(),
  },
  { name: "a link with a product", link: true },
];

/**
 * What travels until the first figure is painted: every request that began before the frame after the one in which the
 * figure stands in the page, with its headers, as the browser's network reports it. The copy for offline use, which
 * begins when everything else is there, is not among it.
 */
export async function measureFirstLoad(browser, host, way, { locale, document }) {
  const context = await browser.newContext({ locale, serviceWorkers: "block", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  const requests = new Map();
  network.on("Network.requestWillBeSent", ({ requestId, request }) => requests.set(requestId, { url: request.url }));
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(".figure output, dl.now dd")) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        globalThis.painted = performance.now();
      });
    });
    watch.observe(document, { subtree: true, childList: true });
  });
  await page.goto(host.url + (way.link ? fragmentOf(document) : ""));
  if (way.go) {
    await page.waitForSelector("meguru-app:not([inert]) main");
    await way.go(page);
  }
  await page.waitForFunction(() => globalThis.painted !== undefined);
  await page.waitForLoadState("networkidle");
  const { begun, painted } = await page.evaluate(() => ({
    painted: globalThis.painted,
    begun: performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime < globalThis.painted)
      .map(({ name }) => name),
  }));
  await context.close();
  const counted = new Set(begun);
  const files = [...requests.values()]
    .filter(
      ({ url, bytes }) =>
        bytes !== undefined && (counted.has(url) || url.startsWith(`${host.url}#`) || url === host.url),
    )
    .map(({ url, bytes }) => ({ file: new URL(url).pathname, kind: kindOf(url), bytes }));
  return { files, painted };
}
