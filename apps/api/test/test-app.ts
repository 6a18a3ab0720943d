import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type EndpointSpec, routeOf } from '@trame/contracts/endpoint';
import type { Role } from '@trame/domain/access';
import pg from 'pg';
import supertest, { type Response } from 'supertest';
import { DataSource } from 'typeorm';
import { createApp } from '../src/app/create-app.ts';
import { readConfig } from '../src/platform/config.ts';
import { documentedStatuses } from '../src/platform/http/open-api.ts';
import type { Asked } from './asked.ts';
import { openCouncil, type TestCouncil } from './test-council.ts';
import { createDatabase, dropDatabase, type TestDatabase } from './test-database.ts';

const LITE_DIR = fileURLToPath(new URL('../../web/dist/lite', import.meta.url));
const PUBLIC_URL = 'http://trame.test';
/** Kept from one request to the next, as a browser does. */
const CONNECTIONS = new Agent({ keepAlive: true });

/** What a form that brings files sends under one name. */
export type FormValue = string | { bytes: Buffer; fileName: string } | (string | { bytes: Buffer; fileName: string })[];

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

/** The application of this worker, once a spec file has asked for it. */
let common: Promise<TestApp> | undefined;

/**
 * The application that the spec files of a worker share, one after the other: starting one, and a database server that
 * knows none of its statements, cost more than most files. Each story opens councils of its own; attempts, which are counted
 * by address, are forgotten, with what a story that failed left open. A file that needs other settings, an empty
 * database, or runs what works for every council at once, asks for `ownApp`.
 */
export async function testApp(): Promise<TestApp> {
  common ??= start({ FILES_DIR: folderOfWorker() }).then(letExit);
  const app = await common;
  await app.superuser.query('rollback; reset role; reset all; delete from core.attempt');
  return app;
}

/** An application for one spec file, on a database of its own; both go after the last story. */
export async function ownApp(environment: Record<string, string> = {}): Promise<TestApp> {
  const { app, database } = await start(environment);
  afterAll(async () => {
    await app.nest.close();
    await app.superuser.end();
    await dropDatabase(database.name);
  });
  return app;
}

interface Started {
  app: TestApp;
  database: TestDatabase;
}

async function start(environment: Record<string, string>): Promise<Started> {
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
  await nest.listen(0, '127.0.0.1');
  const superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  const call = (spec: EndpointSpec, asked: Asked = {}) => send(nest, spec, asked);
  const app = {
    nest,
    publicUrl: PUBLIC_URL,
    appUrl: database.appUrl,
    workerUrl: database.workerUrl,
    superuser,
    call,
    council: (role: Role = 'COORDINATOR') => openCouncil({ nest, call }, role),
  };
  return { app, database };
}

/** Nobody closes what the whole worker shares: it goes with the process, and must not keep it. */
function letExit({ app }: Started): TestApp {
  app.nest
    .getHttpServer()
    .unref()
    .on('connection', (socket: Socket) => socket.unref());
  (app.superuser as pg.Client & { unref: () => void }).unref(); // its types forget it
  app.superuser.on('error', () => undefined); // the server may stop first
  const { master } = app.nest.get(DataSource).driver as unknown as { master: { options: pg.PoolConfig } };
  master.options.allowExitOnIdle = true;
  master.options.idleTimeoutMillis = 0; // what it planned stays planned
  return app;
}

/** Documents of the stories of one worker. */
function folderOfWorker(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trame-files-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function send(nest: NestFastifyApplication, spec: EndpointSpec, asked: Asked): Promise<Response> {
  const path = routeOf(spec).replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(asked.params?.[name] ?? ''));
  const method = spec.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
  const agent = supertest(nest.getHttpServer());
  const request = agent[method](path)
    .agent(CONNECTIONS)
    .set('origin', PUBLIC_URL)
    .query(asked.query ?? {});
  if (asked.cookie) void request.set('cookie', asked.cookie);
  if (asked.version !== undefined) void request.set('if-match', `"${asked.version}"`);
  if (asked.key !== undefined) void request.set('idempotency-key', asked.key);
  if (spec.consumes === 'form') void request.type('form');
  if (spec.consumes === 'bytes') void request.type('application/octet-stream');
  if (spec.consumes === 'multipart') return refuseUndocumented(spec, await asForm(request, asked.body));
  if (spec.produces?.startsWith('application/vnd.')) void request.buffer().parse(asBytes);
  return refuseUndocumented(spec, await (asked.body === undefined ? request : request.send(asked.body as object)));
}

/** Fields by name, each a text, several texts, or files. */
function asForm(request: supertest.Test, body: unknown): supertest.Test {
  for (const [name, value] of Object.entries((body ?? {}) as Record<string, FormValue>))
    for (const one of Array.isArray(value) ? value : [value])
      if (typeof one === 'string') void request.field(name, one);
      else void request.attach(name, one.bytes, one.fileName);
  return request;
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
