import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type EndpointSpec, routeOf } from '@trame/contracts/endpoint';
import type { Role } from '@trame/domain/access';
import pg from 'pg';
import supertest, { type Response } from 'supertest';
import { createApp } from '../src/app/create-app.ts';
import { readConfig } from '../src/platform/config.ts';
import { documentedStatuses } from '../src/platform/http/open-api.ts';
import type { Asked } from './asked.ts';
import { openCouncil, type TestCouncil } from './test-council.ts';
import { createDatabase, dropDatabase } from './test-database.ts';

const LITE_DIR = fileURLToPath(new URL('../../web/dist/lite', import.meta.url));
const PUBLIC_URL = 'http://trame.test';

/** The application on a database of its own, entered by HTTP. */
export interface TestApp {
  nest: NestFastifyApplication;
  publicUrl: string;
  appUrl: string;
  workerUrl: string;
  /** A connection that bypasses every wall, to look at what was really stored. */
  superuser: pg.Client;
  call: (spec: EndpointSpec, asked?: Asked) => Promise<Response>;
  /** A fresh council and somebody in it. */
  council(role?: Role): Promise<TestCouncil>;
}

/** Starts the application for one spec file; it stops by itself after the last story. */
export async function testApp(environment: Record<string, string> = {}): Promise<TestApp> {
  const database = await createDatabase();
  const config = readConfig({
    APP_DATABASE_URL: database.appUrl,
    PUBLIC_URL,
    DEV_MAILBOX: '1',
    WEB_DIR: '',
    LITE_DIR,
    ...environment,
  });
  const nest = await createApp(config);
  await nest.init();
  await nest.getHttpAdapter().getInstance().ready();
  const superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  const call = (spec: EndpointSpec, asked: Asked = {}) => send(nest, spec, asked);
  afterAll(async () => {
    await nest.close();
    await superuser.end();
    await dropDatabase(database.name);
  });
  return {
    nest,
    publicUrl: PUBLIC_URL,
    appUrl: database.appUrl,
    workerUrl: database.workerUrl,
    superuser,
    call,
    council: (role = 'COORDINATOR') => openCouncil({ nest, call }, role),
  };
}

async function send(nest: NestFastifyApplication, spec: EndpointSpec, asked: Asked): Promise<Response> {
  const path = routeOf(spec).replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(asked.params?.[name] ?? ''));
  const method = spec.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
  const agent = supertest(nest.getHttpServer());
  const request = agent[method](path)
    .set('origin', PUBLIC_URL)
    .query(asked.query ?? {});
  if (asked.cookie) void request.set('cookie', asked.cookie);
  if (asked.version !== undefined) void request.set('if-match', `"${asked.version}"`);
  if (asked.key !== undefined) void request.set('idempotency-key', asked.key);
  if (spec.consumes === 'form') void request.type('form');
  if (spec.consumes === 'bytes') void request.type('application/octet-stream');
  if (spec.produces?.startsWith('application/vnd.')) void request.buffer().parse(asBytes);
  return refuseUndocumented(spec, await (asked.body === undefined ? request : request.send(asked.body as object)));
}

/** Kinds the client does not know are read as bytes, like those it knows; a refusal stays a problem document. */
function asBytes(response: Response, done: (error: Error | null, body: unknown) => void): void {
  const pieces: Buffer[] = [];
  const arriving = response as unknown as NodeJS.ReadableStream;
  arriving.on('data', (piece: Buffer) => pieces.push(piece));
  arriving.on('end', () => {
    const body = Buffer.concat(pieces);
    const isRefusal = String(response.headers['content-type']).includes('json');
    done(null, isRefusal ? JSON.parse(body.toString()) : body);
  });
}

/** Every story checks the OpenAPI document too: an answer that it does not tell of is a fault. */
function refuseUndocumented(spec: EndpointSpec, response: Response): Response {
  if (documentedStatuses(spec).includes(response.status)) return response;
  throw new Error(
    `${spec.method} ${spec.path} answered ${response.status}: say it in the \`refusals\` of its contract.`,
  );
}
