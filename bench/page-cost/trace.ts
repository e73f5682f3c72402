/** A stretch of time in a browser → the trace events of it. All processes are in the trace; the reader picks. */
import type { Browser, CDPSession } from 'playwright-core';
import type { TraceEvent } from './attribution.ts';

const CATEGORIES = [
  'devtools.timeline',
  // Whole tasks, and the names of scripts as they are compiled.
  'disabled-by-default-devtools.timeline',
  'v8',
];

/** Records while `during` runs. */
export async function traceWhile(browser: Browser, during: () => Promise<void>): Promise<TraceEvent[]> {
  const cdp = await browser.newBrowserCDPSession();
  await cdp.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: {
      includedCategories: CATEGORIES,
      excludedCategories: ['*'],
      recordMode: 'recordUntilFull',
      traceBufferSizeInKb: 400_000,
    },
  });
  await during();
  const complete = new Promise<{ dataLossOccurred: boolean; stream?: string }>((resolve) =>
    cdp.once('Tracing.tracingComplete', resolve),
  );
  await cdp.send('Tracing.end');
  const { dataLossOccurred, stream } = await complete;
  if (dataLossOccurred || !stream) throw new Error('The trace is not complete.');
  const text = await readStream(cdp, stream);
  await cdp.detach();
  return (JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents;
}

async function readStream(cdp: CDPSession, handle: string): Promise<string> {
  const parts: string[] = [];
  for (let more = true; more;) {
    const { data, eof } = await cdp.send('IO.read', { handle, size: 10_000_000 });
    parts.push(data);
    more = !eof;
  }
  await cdp.send('IO.close', { handle });
  return parts.join('');
}
