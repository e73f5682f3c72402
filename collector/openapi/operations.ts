/** Every route: what it is for, who may use it, what it takes and what it answers. */
import type * as v from 'valibot';
import { EnrolmentSchema, WithdrawalSchema } from '../../protocol/enrolment.ts';
import { EnvelopeSchema } from '../../protocol/envelope.ts';
import type { ProblemCode } from '../../protocol/problem.ts';
import { ChallengeSchema } from '../../protocol/proof-of-work.ts';
import { ReceiptSchema, WithdrawalReceiptSchema } from '../../protocol/receipt.ts';
import { StandingSchema, StudyAnswerSchema } from '../../protocol/study-answers.ts';
import { BatchSchema } from '../routes/participants.ts';
import {
  CodesSchema,
  NewStudySchema,
  RemovedSchema,
  StatusSchema,
  VersionSchema,
} from '../routes/researchers.ts';

type Who = 'anybody' | 'participant' | 'researcher' | 'operator';

export interface Operation {
  summary: string;
  who?: Who;
  body?: v.GenericSchema;
  /** By status; a text is a media type that has no schema. */
  answers: Record<number, v.GenericSchema | string | null>;
  problems?: readonly ProblemCode[];
}

const WRITES = [
  'unauthorised',
  'not_open',
  'withdrawn',
  'too_big',
  'invalid',
  'too_many',
  'unavailable',
] as const;
const MINE = ['unauthorised', 'invalid', 'unavailable'] as const;

/** By path, as the routes are written, and method. */
export const OPERATIONS: Record<string, Record<string, Operation>> = {
  '/.well-known/refusal-study': {
    get: { summary: 'Versions, day, receipt key', answers: { 200: 'application/json' } },
  },
  '/health': {
    get: {
      summary: 'Whether the database answers',
      answers: { 200: 'application/json' },
      problems: ['unavailable'],
    },
  },
  '/metrics': {
    get: {
      summary: 'Requests by route, for Prometheus',
      who: 'operator',
      answers: { 200: 'text/plain' },
      problems: ['unauthorised'],
    },
  },
  '/openapi.json': { get: { summary: 'This document', answers: { 200: 'application/json' } } },
  '/join/:study': {
    get: {
      summary: 'A page for whoever follows a join link',
      answers: { 200: 'text/html', 404: 'text/html' },
    },
  },
  '/leave': { get: { summary: 'A page for whoever has a recovery card', answers: { 200: 'text/html' } } },
  '/v1/studies': {
    post: {
      summary: 'Create a study',
      who: 'operator',
      body: NewStudySchema,
      answers: { 201: 'application/json' },
      problems: ['unauthorised', 'conflict', 'invalid'],
    },
  },
  '/v1/studies/:study': {
    get: { summary: 'How a study stands', answers: { 200: StudyAnswerSchema }, problems: ['not_found'] },
  },
  '/v1/studies/:study/challenge': {
    get: {
      summary: 'A proof of work to do before joining',
      answers: { 200: ChallengeSchema },
      problems: ['not_found'],
    },
  },
  '/v1/studies/:study/manifests/:hash': {
    get: {
      summary: 'A manifest and its signature, for ever the same',
      answers: { 200: 'application/json' },
      problems: ['not_found'],
    },
  },
  '/v1/studies/:study/consents/:hash': {
    get: { summary: 'The text that is agreed to', answers: { 200: 'text/plain' }, problems: ['not_found'] },
  },
  '/v1/studies/:study/participants/:pid': {
    put: {
      summary: 'Take part',
      body: EnrolmentSchema,
      answers: { 200: 'application/json', 201: 'application/json' },
      problems: [
        'not_found',
        'not_open',
        'outdated',
        'code_refused',
        'proof_needed',
        'conflict',
        'withdrawn',
        'invalid',
        'too_many',
        'unavailable',
      ],
    },
  },
  '/v1/studies/:study/participants/:pid/reports/:rid/:rev': {
    put: {
      summary: 'Store a sealed message; said again it changes nothing',
      who: 'participant',
      body: EnvelopeSchema,
      answers: { 200: ReceiptSchema, 201: ReceiptSchema },
      problems: [...WRITES, 'conflict', 'outdated', 'not_found'],
    },
  },
  '/v1/studies/:study/participants/:pid/batch': {
    post: {
      summary: 'Several at once, each with its own outcome',
      who: 'participant',
      body: BatchSchema,
      answers: { 207: 'application/json' },
      problems: [...WRITES],
    },
  },
  '/v1/studies/:study/participants/:pid/status': {
    get: {
      summary: 'What is there of somebody’s',
      who: 'participant',
      answers: { 200: StandingSchema },
      problems: ['unauthorised'],
    },
  },
  '/v1/studies/:study/participants/:pid/withdrawal': {
    post: {
      summary: 'Leave, or take single reports back',
      body: WithdrawalSchema,
      answers: { 200: WithdrawalReceiptSchema },
      problems: ['unauthorised', 'invalid', 'unavailable'],
    },
  },
  '/v1/studies/:study/researcher/versions': {
    put: {
      summary: 'Publish a later version',
      who: 'researcher',
      body: VersionSchema,
      answers: { 201: 'application/json' },
      problems: [...MINE, 'conflict'],
    },
  },
  '/v1/studies/:study/researcher/status': {
    put: {
      summary: 'Recruit, pause, close',
      who: 'researcher',
      body: StatusSchema,
      answers: { 200: StatusSchema },
      problems: [...MINE],
    },
  },
  '/v1/studies/:study/researcher/codes': {
    post: {
      summary: 'Codes to join with, as hashes',
      who: 'researcher',
      body: CodesSchema,
      answers: { 201: 'application/json' },
      problems: [...MINE],
    },
  },
  '/v1/studies/:study/researcher/export': {
    get: {
      summary: 'Everything since a cursor, one object a line',
      who: 'researcher',
      answers: { 200: 'application/x-ndjson' },
      problems: [...MINE],
    },
  },
  '/v1/studies/:study/researcher/removed': {
    post: {
      summary: 'Say that what was withdrawn has been removed',
      who: 'researcher',
      body: RemovedSchema,
      answers: { 200: 'application/json' },
      problems: [...MINE],
    },
  },
  '/v1/studies/:study/researcher/metrics': {
    get: {
      summary: 'How many take part, and what became of requests',
      who: 'researcher',
      answers: { 200: 'application/json' },
      problems: [...MINE],
    },
  },
};
