/*
 * Turns a saved page into what the content script's own site code reads on it, in a real Chromium. The page is
 * given to the browser at exactly its address with its scripts off, and nothing else is: no frame, no style sheet,
 * no other request. The reading code runs in a world of its own, where the switched-off scripts do not matter.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type BrowserContext, type CDPSession, type Route } from 'playwright-core';
import type { PageReading } from '../utils/sites/read-page.ts';
import { ensureBrowser } from './find-browser.ts';
import type { SavedPage } from './saved-page.ts';

export type PageReader = {
  read: (page: SavedPage) => Promise<PageReading>;
  close: () => Promise<void>;
};
export type OpenedReader = { ok: true; reader: PageReader } | { ok: false; problem: string };

const READ_TIMEOUT_MS = 120_000;

/** `sandbox` without `allow-scripts` also keeps a meta refresh from leaving the page. */
const CONTENT_SECURITY_POLICY = [
  'sandbox allow-same-origin',
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-src 'none'",
].join('; ');

async function bundleReading(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('../utils/sites/read-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'reading',
    target: 'es2023',
    logLevel: 'silent',
  });
  const code = result.outputFiles[0]?.text ?? '';
  return `(() => { ${code}\nreturn reading.readPage(document, location.href); })()`;
}

/** The first document is the saved page; whatever it asks for afterwards gets nothing and changes nothing. */
function serveOnly(page: SavedPage): (route: Route) => Promise<void> {
  let served = false;
  return async (route) => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.frame().parentFrame())
      return route.abort('blockedbyclient');
    if (served) return route.fulfill({ status: 204 });
    served = true;
    const headers = { 'content-type': page.contentType, 'content-security-policy': CONTENT_SECURITY_POLICY };
    await route.fulfill({ status: 200, headers, body: page.body });
  };
}

async function evaluateApart(cdp: CDPSession, expression: string): Promise<PageReading> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value as PageReading;
}

async function readIn(context: BrowserContext, saved: SavedPage, expression: string): Promise<PageReading> {
  await context.route('**/*', serveOnly(saved));
  const page = await context.newPage();
  page.setDefaultTimeout(READ_TIMEOUT_MS);
  // An empty tab in front: a page that is not drawn while it loads is there in a third of the time.
  await (await context.newPage()).bringToFront();
  await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
  return evaluateApart(await context.newCDPSession(page), expression);
}

/** One browser for as many pages as there are; each page gets a profile of its own. */
export async function createPageReader(): Promise<OpenedReader> {
  const found = ensureBrowser('chromium');
  if (!found.ok) return found;
  const [expression, browser] = await Promise.all([
    bundleReading(),
    chromium.launch({
      executablePath: found.path,
      args: ['--disable-gpu', '--no-first-run', '--host-resolver-rules=MAP * ~NOTFOUND'],
    }),
  ]);
  return {
    ok: true,
    reader: {
      async read(saved) {
        const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
        try {
          return await readIn(context, saved, expression);
        } finally {
          await context.close();
        }
      },
      close: () => browser.close(),
    },
  };
}
