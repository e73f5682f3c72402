/*
 * Turns a built extension into a stock Firefox that runs it, in a throw-away profile where every HTTPS name leads
 * to one local server. Scripts given to `evaluate` run in the page's own globals and must be self-contained: they
 * travel as text.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowser } from '../../scripts/find-browser.ts';
import { startConnectProxy } from './connect-proxy.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

export type FirefoxOptions = {
  /** The built extension, such as `.output/firefox-mv3`. */
  extensionDir: string;
  /** The local TLS server's port that every `https://` address leads to. */
  proxyTo: number;
  headless?: boolean;
};

type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

export type Firefox = {
  /** The `moz-extension://…/` address of the extension, ending in a slash. */
  extensionUrl: string;
  /** Where files go that a page gives to be saved; removed at the end with the profile. */
  downloadsDir: string;
  goto: (url: string) => Promise<void>;
  /** Opens a tab, turns to it and returns its handle. */
  newTab: () => Promise<string>;
  switchTo: (handle: string) => Promise<void>;
  currentTab: () => Promise<string>;
  evaluate: <Result, Args extends Json[]>(
    script: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>;
  /** Repeats `evaluate` until it gives something truthy. */
  waitFor: <Result, Args extends Json[]>(
    what: string,
    script: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<NonNullable<Result>>;
  click: (selector: string) => Promise<void>;
  /** Types into the element as a person would, key by key. */
  type: (selector: string, text: string) => Promise<void>;
  screenshot: () => Promise<Buffer>;
  /** Ends the background's event page as Firefox does when it is idle. */
  stopBackground: () => Promise<void>;
  close: () => Promise<void>;
};

const START_TIMEOUT_MS = 30_000;
const WAIT_TIMEOUT_MS = 15_000;
const SCRIPT_TIMEOUT_MS = 30_000;
const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf';

const preferences = (proxyPort: number, downloadsDir: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': downloadsDir,
  'browser.download.alwaysOpenPanel': false,
  'marionette.port': 0,
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.allow_hijacking_localhost': false,
  'browser.startup.page': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'extensions.getAddons.cache.enabled': false,
  // A driven browser can't press the question's button: it is answered with yes.
  'extensions.webextOptionalPermissionPrompts': false,
});

const downloadsIn = (profile: string) => join(profile, 'downloads');

function makeProfile(proxyPort: number): string {
  const dir = mkdtempSync(join(tmpdir(), 'refusal-auditor-firefox-'));
  const lines = Object.entries(preferences(proxyPort, downloadsIn(dir))).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(dir, 'user.js'), lines.join('\n'));
  return dir;
}

/** Firefox chooses the port and writes it into its profile. */
async function readPort(dir: string, firefox: ChildProcess): Promise<number> {
  let words = '';
  firefox.stderr?.on('data', (chunk: Buffer) => (words = (words + String(chunk)).slice(-500)));
  let failure: string | undefined;
  firefox.on('error', (error) => (failure = error.message));
  for (const end = Date.now() + START_TIMEOUT_MS; Date.now() < end; await wait(50)) {
    if (failure !== undefined || firefox.exitCode !== null) break;
    try {
      const port = Number(readFileSync(join(dir, 'MarionetteActivePort'), 'utf8'));
      if (port > 0) return port;
    } catch {
      // Not written yet.
    }
  }
  throw new Error(`Firefox did not start: ${failure ?? words}`);
}

/** Runs in the browser's own context, where the extension's internals can be reached. */
async function inBrowser<Result>(marionette: Marionette, script: string, args: Json[]): Promise<Result> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await executeScript(marionette, script, args);
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

async function executeScript<Result>(marionette: Marionette, script: string, args: Json[]): Promise<Result> {
  const wrapped = `
    const [done, args] = [arguments[arguments.length - 1], [...arguments].slice(0, -1)];
    Promise.resolve().then(() => (${script})(...args)).then(
      (value) => done({ value }),
      (error) => done({ error: String(error) }),
    );`;
  const { value: answer } = await marionette.send<{ value: { value: Result; error?: string } }>(
    'WebDriver:ExecuteAsyncScript',
    { script: wrapped, args, newSandbox: false, sandbox: null, scriptTimeout: SCRIPT_TIMEOUT_MS },
  );
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

async function installExtension(marionette: Marionette, dir: string): Promise<{ id: string; url: string }> {
  const { value: id } = await marionette.send<{ value: string }>('Addon:Install', {
    path: resolve(dir),
    temporary: true,
  });
  const url = await inBrowser<string>(
    marionette,
    `(id) => WebExtensionPolicy.getByID(id).extension.baseURI.spec`,
    [id],
  );
  return { id, url };
}

async function startSession(marionette: Marionette, extensionDir: string) {
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  return installExtension(marionette, extensionDir);
}

export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const browser = findBrowser('firefox');
  if (!browser.ok) throw new Error(browser.problem);
  const proxy = await startConnectProxy(options.proxyTo);
  const dir = makeProfile(proxy.port);
  const headless = options.headless === false ? [] : ['--headless'];
  const firefox = spawn(
    browser.path,
    [...headless, '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', dir],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } },
  );
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const remove = () => {
    firefox.kill('SIGKILL');
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', remove);
  let marionette: Marionette | undefined;
  const close = async () => {
    const quit = marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    await Promise.race([quit?.then(() => ended), wait(3_000)]);
    marionette?.close();
    process.off('exit', remove);
    firefox.kill('SIGKILL');
    await Promise.race([ended, wait(3_000)]);
    remove();
    proxy.close();
  };
  try {
    marionette = await connectMarionette(await readPort(dir, firefox));
    const extension = await startSession(marionette, options.extensionDir);
    return { ...drive(marionette, extension), downloadsDir: downloadsIn(dir), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function drive(
  marionette: Marionette,
  extension: { id: string; url: string },
): Omit<Firefox, 'downloadsDir' | 'close'> {
  const { send } = marionette;
  const evaluate: Firefox['evaluate'] = (script, ...args) => executeScript(marionette, String(script), args);
  const find = async (selector: string) => {
    const { value } = await send<{ value: Record<string, string> }>('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    });
    return value[ELEMENT_KEY];
  };
  return {
    extensionUrl: extension.url,
    evaluate,
    goto: async (url) => void (await send('WebDriver:Navigate', { url })),
    async newTab() {
      const { handle } = await send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
      await send('WebDriver:SwitchToWindow', { handle, focus: true });
      return handle;
    },
    switchTo: async (handle) => void (await send('WebDriver:SwitchToWindow', { handle, focus: true })),
    currentTab: async () => (await send<{ value: string }>('WebDriver:GetWindowHandle')).value,
    async waitFor(what, script, ...args) {
      for (const end = Date.now() + WAIT_TIMEOUT_MS; Date.now() < end; await wait(100)) {
        const result = await evaluate(script, ...args);
        if (result) return result;
      }
      throw new Error(`${what} did not happen within ${WAIT_TIMEOUT_MS} ms`);
    },
    click: async (selector) => void (await send('WebDriver:ElementClick', { id: await find(selector) })),
    type: async (selector, text) =>
      void (await send('WebDriver:ElementSendKeys', { id: await find(selector), text })),
    async screenshot() {
      const { value } = await send<{ value: string }>('WebDriver:TakeScreenshot', {
        full: true,
        hash: false,
      });
      return Buffer.from(value, 'base64');
    },
    stopBackground: () =>
      inBrowser(
        marionette,
        `async (id) => {
          const { extension } = WebExtensionPolicy.getByID(id);
          await extension.terminateBackground();
          if (extension.backgroundState !== 'stopped') throw new Error('state is ' + extension.backgroundState);
        }`,
        [extension.id],
      ),
  };
}
