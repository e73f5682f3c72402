/** The collector as a function of requests: its routes, its limits, and what it says when something breaks. */
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { createLimits, LIMITS, type LimitOptions } from './limits.ts';
import { createProofCheck } from './proof-check.ts';
import { no, type Collector } from './routes/context.ts';
import { createOutcomes, type Outcomes } from './metrics/outcomes.ts';
import { createRequestMetrics } from './metrics/requests.ts';
import { operatorRoutes } from './routes/operators.ts';
import { pageRoutes } from './pages/routes.ts';
import { participantRoutes } from './routes/participants.ts';
import { researcherRoutes } from './routes/researchers.ts';
import { studyRoutes } from './routes/studies.ts';
import { createStudyCache } from './store/study-cache.ts';

/** A sealed report, a batch of them, and what a researcher sends. */
const MAX_REPORT = 64 * 1024;
const MAX_BATCH = 512 * 1024;
const MAX_BODY = 1024 * 1024;
/** Iterations for one try of a proof of work: half a second in a browser for all tries. */
const PROOF_COST = 5_000;

export interface AppOptions extends Pick<Collector, 'db' | 'receiptKey' | 'adminHash' | 'now'> {
  outcomes?: Outcomes;
  addressOf?: Collector['addressOf'];
  limits?: LimitOptions;
  proofCost?: number;
}

/** `tell`: a line of the log, which names a route and never who asked. */
export function createApp(options: AppOptions, tell: (line: string) => void = () => {}): Hono {
  const { db, now, receiptKey, addressOf = () => null, limits = LIMITS, proofCost = PROOF_COST } = options;
  const collector: Collector = {
    ...options,
    addressOf,
    limits: createLimits(limits, now),
    // Replicas with one receipt key take each other's challenges.
    proofs: createProofCheck(`proof of work ${receiptKey.d}`, proofCost, now),
    studies: createStudyCache(db, () => performance.now()),
    outcomes: options.outcomes ?? createOutcomes(db),
    requests: createRequestMetrics(),
  };
  const app = new Hono();
  // No cookies, no secrets by address: any page may ask, and learns no more than anybody.
  app.use(cors({ origin: '*', maxAge: 86_400 }));
  app.use(watched(collector, tell));
  app.use(async (c, next) => {
    // What is packed may be anything once it is unpacked.
    if (c.req.header('content-encoding')) return no(c, 'invalid');
    const study = studyIn(c.req.path);
    const wait = await collector.limits.request(collector.addressOf(c), study);
    return wait === null ? next() : no(c, 'too_many', { 'retry-after': String(wait) });
  });
  const atMost = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => no(c, 'too_big') });
  app.use('/v1/studies/:study/participants/:pid/batch', atMost(MAX_BATCH));
  app.use('/v1/studies/:study/participants/:pid/reports/*', atMost(MAX_REPORT));
  app.use(atMost(MAX_BODY));
  app.route('/', pageRoutes(collector));
  app.route('/', operatorRoutes(collector));
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

const studyIn = (path: string): string | null =>
  /^\/v1\/studies\/(st_[a-z0-9]{16,40})(?:\/|$)/.exec(path)?.[1] ?? null;

/** Every request is told and counted by its route, and what concerns a study by its outcome. */
function watched({ requests, outcomes, now }: Collector, tell: (line: string) => void): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const [method, route, status] = [c.req.method, c.req.routePath, c.res.status];
    const seconds = (performance.now() - start) / 1_000;
    requests.note({ method, route, status, seconds });
    tell(`${now().toISOString()} ${method} ${route} ${status} ${Math.round(seconds * 1_000)} ms`);
    const [study, outcome] = [studyIn(c.req.path), c.get('outcome') as string | undefined];
    if (study && outcome && route.includes('/participants/'))
      outcomes.count(study, now().toISOString().slice(0, 10), outcome);
  };
}
