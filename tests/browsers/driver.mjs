import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Two browsers that speak WebDriver, each in its own way: WebKitGTK by its driver, over HTTP, and Firefox by Marionette,
 * the protocol below geckodriver, which Debian does not have. What is asked of them is the same: the commands of
 * https://www.w3.org/TR/webdriver2/.
 */

/** Where a program may be. */
const find = (...paths) => paths.find((path) => path && existsSync(path));

const FIREFOX = find(process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox");
const WEBKIT_DRIVER = find(process.env.WEBKIT_DRIVER, "/usr/bin/WebKitWebDriver");
const XVFB = find("/usr/bin/Xvfb");

/** What is missing for a browser to be started, if anything is. */
export const BROWSERS = {
  Firefox: { missing: FIREFOX ? undefined : "firefox-esr is not installed", start: startFirefox },
  "WebKit (WebKitGTK)": {
    missing: WEBKIT_DRIVER ? (XVFB ? undefined : "xvfb is not installed") : "webkit2gtk-driver is not installed",
    start: startWebKit,
  },
};

/** How long a browser may take to start. */
const START_MS = 60_000;

async function startFirefox() {
  const profile = await mkdtemp(join(tmpdir(), "meguru-firefox-"));
  const port = await freePort();
  const preferences = {
    "marionette.port": port,
    // A start of its own asks nothing and fetches nothing.
    "browser.shell.checkDefaultBrowser": false,
    "browser.startup.homepage_override.mstone": "ignore",
    "datareporting.policy.dataSubmissionEnabled": false,
    "app.update.enabled": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "intl.accept_languages": "ja-JP, ja",
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(join(profile, "user.js"), lines.join("\n"));
  const program = spawn(FIREFOX, ["--marionette", "--headless", "--no-remote", "--profile", profile], {
    stdio: "ignore",
    env: { ...process.env, HOME: profile },
  });
  const marionette = await Marionette.to(port);
  const names = { goto: "WebDriver:Navigate", script: "WebDriver:ExecuteAsyncScript", find: "WebDriver:FindElement" };
  const { capabilities } = await marionette.send("WebDriver:NewSession", {});
  return new Session(`${capabilities.browserName} ${capabilities.browserVersion}`, {
    goto: (url) => marionette.send(names.goto, { url }),
    script: async (script, args) => (await marionette.send(names.script, { script, args, scriptTimeout: START_MS })).value,
    find: async (value) => (await marionette.send(names.find, { using: "css selector", value })).value,
    type: (element, text) => marionette.send("WebDriver:ElementSendKeys", { id: idOf(element), text }),
    press: (element) => marionette.send("WebDriver:ElementClick", { id: idOf(element) }),
    picture: async () => (await marionette.send("WebDriver:TakeScreenshot", { full: false })).value,
    size: (width, height) => marionette.send("WebDriver:SetWindowRect", { width, height }),
    async close() {
      await marionette.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => {});
      await ended(program);
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  });
}

async function startWebKit() {
  const home = await mkdtemp(join(tmpdir(), "meguru-webkit-"));
  const port = await freePort();
  const display = `:${90 + (process.pid % 900)}`;
  const screen = spawn(XVFB, [display, "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], { stdio: "ignore" });
  const program = spawn(WEBKIT_DRIVER, [`--port=${port}`, "--host=127.0.0.1"], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: display,
      HOME: home,
      XDG_DATA_HOME: home,
      LANG: "ja_JP.UTF-8",
      LANGUAGE: "ja",
      // Within containers the browser may not make a sandbox of its own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      LIBGL_ALWAYS_SOFTWARE: "1",
      NO_AT_BRIDGE: "1",
    },
  });
  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { "content-type": "application/json" },
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  await until(() => ask("GET", "/status"), "the driver");
  const { sessionId, capabilities } = await ask("POST", "/session", {
    capabilities: { alwaysMatch: { timeouts: { script: START_MS } } },
  });
  const post = (path, body = {}) => ask("POST", `/session/${sessionId}/${path}`, body);
  return new Session(`${capabilities.browserName} ${capabilities.browserVersion}`, {
    goto: (url) => post("url", { url }),
    script: (script, args) => post("execute/async", { script, args }),
    find: (value) => post("element", { using: "css selector", value }),
    type: (element, text) => post(`element/${idOf(element)}/value`, { text }),
    press: (element) => post(`element/${idOf(element)}/click`),
    picture: () => ask("GET", `/session/${sessionId}/screenshot`),
    size: (width, height) => post("window/rect", { width, height }),
    async close() {
      await ask("DELETE", `/session/${sessionId}`).catch(() => {});
      for (const one of [program, screen]) {
        one.kill();
        await ended(one);
      }
      await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  });
}

/** An open browser, as a test uses it. */
class Session {
  #commands;

  constructor(name, commands) {
    this.name = name;
    this.#commands = commands;
  }

  goto(url) {
    return this.#commands.goto(url);
  }

  /** Runs a function in the page, and waits for what it promises. */
  async run(work, ...args) {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${work})(...[...arguments].slice(0, -1)))
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await this.#commands.script(script, args);
    if (error) throw new Error(error);
    return value;
  }

  /** Waits until a function of the page gives something. */
  until(work, ...args) {
    return until(async () => {
      const given = await this.run(work, ...args);
      if (!given) throw new Error(`not yet: ${String(work).slice(0, 200)} ${JSON.stringify(args)}`);
      return given;
    }, "the page");
  }

  /** Waits until something stands in the page. */
  shows(selector) {
    return this.until((wanted) => document.querySelector(wanted) !== null, selector);
  }

  /** Types with the keyboard's own events. */
  async type(selector, text) {
    await this.#commands.type(await this.#commands.find(selector), text);
  }

  async press(selector) {
    await this.#commands.press(await this.#commands.find(selector));
  }

  /** What is seen, as the bytes of a PNG. */
  async picture() {
    return Buffer.from(await this.#commands.picture(), "base64");
  }

  size(width, height) {
    return this.#commands.size(width, height);
  }

  close() {
    return this.#commands.close();
  }
}

/** Firefox' own protocol: a length, a colon, and JSON as long as that. */
class Marionette {
  #socket;
  #waiting = new Map();
  #bytes = Buffer.alloc(0);
  #last = 0;

  static async to(port) {
    const socket = await until(
      () =>
        new Promise((done, failed) => {
          const one = connect(port, "127.0.0.1", () => done(one)).on("error", failed);
        }),
      "Firefox",
    );
    return new Marionette(socket);
  }

  constructor(socket) {
    this.#socket = socket;
    socket.on("data", (bytes) => this.#take(bytes));
    socket.on("close", () => {
      for (const { failed } of this.#waiting.values()) failed(new Error("Firefox has gone."));
    });
  }

  send(name, parameters) {
    this.#last += 1;
    const bytes = Buffer.from(JSON.stringify([0, this.#last, name, parameters]));
    return new Promise((done, failed) => {
      this.#waiting.set(this.#last, { done, failed });
      this.#socket.write(Buffer.concat([Buffer.from(`${bytes.length}:`), bytes]));
    });
  }

  #take(more) {
    this.#bytes = Buffer.concat([this.#bytes, more]);
    for (;;) {
      const colon = this.#bytes.indexOf(":");
      const end = colon + 1 + Number(this.#bytes.subarray(0, colon));
      if (colon < 0 || this.#bytes.length < end) return;
      const message = JSON.parse(this.#bytes.subarray(colon + 1, end).toString("utf8"));
      this.#bytes = this.#bytes.subarray(end);
      if (!Array.isArray(message)) continue; // Its greeting.
      const [, id, error, value] = message;
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.failed(new Error(`${error.error}: ${error.message}`));
      else waiting?.done(value);
    }
  }
}

/** The id of an element, whose key the standard fixes. */
const idOf = (element) => element["element-6066-11e4-a52e-4f735466cecf"];

/** Tries until it succeeds, or for too long. */
async function until(attempt, what) {
  const end = Date.now() + START_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw new Error(`${what} did not come: ${error.message}`);
      await new Promise((passed) => setTimeout(passed, 100));
    }
  }
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

function ended(program) {
  return new Promise((done) => {
    if (program.exitCode !== null || program.signalCode !== null) done();
    else program.once("exit", done);
  });
}
