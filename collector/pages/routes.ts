/** What people see who open a link of the collector's in a browser. */
import { Hono } from 'hono';
import { today, type Collector } from '../routes/context.ts';
import { joinPage } from './join-page.ts';
import { leavePage } from './leave-page.ts';

export function pageRoutes(collector: Collector): Hono {
  const app = new Hono();
  app.get('/join/:study', async (c) =>
    joinPage(c, await collector.studies.get(c.req.param('study'), today(collector))),
  );
  app.get('/leave', leavePage);
  return app;
}
