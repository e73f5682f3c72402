/** How many requests there were and how long they took, by route: names of routes, never what is asked for or by whom. */
import { Counter, Histogram, Registry } from 'prom-client';

export interface RequestMetrics {
  note: (request: { method: string; route: string; status: number; seconds: number }) => void;
  text: () => Promise<string>;
}

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

export function createRequestMetrics(): RequestMetrics {
  const registry = new Registry();
  const labelNames = ['method', 'route', 'status'];
  const requests = new Counter({
    name: 'collector_requests_total',
    help: 'Requests that were answered.',
    labelNames,
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'collector_request_seconds',
    help: 'Time until the answer.',
    labelNames: ['method', 'route'],
    buckets: BUCKETS,
    registers: [registry],
  });
  return {
    note: ({ method, route, status, seconds: took }) => {
      requests.inc({ method, route, status: String(status) });
      seconds.observe({ method, route }, took);
    },
    text: () => registry.metrics(),
  };
}
