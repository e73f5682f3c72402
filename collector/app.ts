/** The collector as a function of requests: its routes, its limits, and what it says when something breaks. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { no, type Collector } from './routes/context.ts';
import { participantRoutes } from './routes/participants.ts';
import { researcherRoutes } from './routes/researchers.ts';
import { studyRoutes } from './routes/studies.ts';

const MAX_BODY = 1024 * 1024;

/** `tell`: a line of the log, which names a route and never who asked. */
export function createApp(collector: Collector, tell: (line: string) => void = () => {}): Hono {
  const app = new Hono();
  // No cookies, no secrets by address: any page may ask, and learns no more than anybody.
  app.use(cors({ origin: '*', maxAge: 86_400 }));
  app.use(bodyLimit({ maxSize: MAX_BODY, onError: (c) => no(c, 'too_big') }));
  app.route('/', studyRoutes(collector));
  app.route('/', participantRoutes(collector));
  app.route('/', researcherRoutes(collector));
  app.notFound((c) => no(c, 'not_found'));
  app.onError((error, c) => {
    // The database is away, full or busy: the sender keeps its report and tries again.
    tell(`${c.req.method} ${c.req.routePath} failed: ${(error as { code?: string }).code ?? error.name}`);
    return no(c, 'unavailable', { 'retry-after': '60' });
  });
  return app;
}
