import Ajv from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { hashOfText } from '../../protocol/canonical.ts';
import { newSigningKey } from '../../protocol/signature.ts';
import { createApp } from '../app.ts';
import type { Database } from '../database/database.ts';
import { openApiDocument } from './document.ts';
import { OPERATIONS } from './operations.ts';

const db = {} as Database;
const app = createApp({
  db,
  receiptKey: await newSigningKey(),
  adminHash: await hashOfText('x'),
  now: () => new Date(0),
});

describe('the description for programs', () => {
  it('names every route there is, and no other', () => {
    const routes = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method.toLowerCase()} ${path}`);
    const told = Object.entries(OPERATIONS).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(told.sort()).toEqual([...new Set(routes)].sort());
  });

  it('holds a schema that can be used for every body, and every path its parameters', () => {
    const ajv = new Ajv({ strict: false, formats: { date: true, uuid: true } });
    const document = openApiDocument();
    expect(document.openapi).toBe('3.1.0');
    for (const [path, operations] of Object.entries(document.paths)) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const { parameters = [], ...methods } = operations as { parameters?: { name: string }[] };
      expect(parameters.map(({ name }) => name)).toEqual(named);
      for (const operation of Object.values(methods) as {
        requestBody?: { content: Record<string, { schema: object }> };
        responses: object;
      }[]) {
        expect(Object.keys(operation.responses).length).toBeGreaterThan(0);
        const schema = operation.requestBody?.content['application/json']?.schema;
        if (schema) expect(() => ajv.compile(schema)).not.toThrow();
      }
    }
  });
});
