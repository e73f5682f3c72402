/** What the collector answers, as OpenAPI 3.1, made of the schemas that it checks requests with. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { PROBLEMS } from '../../protocol/problem.ts';
import { OPERATIONS, type Operation } from './operations.ts';

const schemaOf = (schema: v.GenericSchema) => {
  const made = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
  delete made.$schema;
  return made;
};

function responsesOf({ answers, problems = [] }: Operation) {
  const told = Object.entries(answers).map(([status, answer]) => {
    if (answer === null) return [status, { description: 'Done' }];
    const content =
      typeof answer === 'string' ? { [answer]: {} } : { 'application/json': { schema: schemaOf(answer) } };
    return [status, { description: 'Done', content }];
  });
  const statuses = [...new Set(problems.map((code) => PROBLEMS[code]))];
  const refused = statuses.map((status) => [
    String(status),
    {
      description: problems.filter((code) => PROBLEMS[code] === status).join(', '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]);
  return Object.fromEntries([...told, ...refused]) as object;
}

export function openApiDocument() {
  const paths = Object.entries(OPERATIONS).map(([path, methods]) => {
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
    const parameters = names.map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    }));
    const operations = Object.entries(methods).map(([method, operation]) => [
      method,
      {
        summary: operation.summary,
        ...(operation.who && operation.who !== 'anybody' && { security: [{ [operation.who]: [] }] }),
        ...(operation.body && {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(operation.body) } },
          },
        }),
        responses: responsesOf(operation),
      },
    ]);
    return [
      path.replaceAll(/:(\w+)/g, '{$1}'),
      { ...(names.length > 0 && { parameters }), ...Object.fromEntries(operations) },
    ];
  });
  const bearer = { type: 'http', scheme: 'bearer' };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Collector of refusal studies',
      version: '1',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: Object.fromEntries(paths) as Record<string, object>,
    components: {
      securitySchemes: { participant: bearer, researcher: bearer, operator: bearer },
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'code'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            code: { enum: Object.keys(PROBLEMS) },
          },
        },
      },
    },
  };
}
