/** What whoever runs the collector looks at, and what describes it to programs. */
import { Hono } from 'hono';
import { openApiDocument } from '../openapi/document.ts';
import { bearerHash, no, type Collector } from './context.ts';

export function operatorRoutes({ adminHash, requests }: Collector): Hono {
  const app = new Hono();
  app.get('/metrics', async (c) => {
    if ((await bearerHash(c)) !== adminHash) return no(c, 'unauthorised');
    return c.text(await requests.text());
  });
  app.get('/openapi.json', (c) => c.json(openApiDocument()));
  return app;
}
