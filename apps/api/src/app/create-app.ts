import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LIMITS } from '@trame/contracts/limits';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { v7 as requestId } from 'uuid';
import type { Config } from '../platform/config.ts';
import { refuseDangerousRole } from '../platform/database/refuse-dangerous-role.ts';
import { TransportRefusal } from '../platform/errors/refusals.ts';
import { serveApiDocs } from '../platform/http/api-docs.ts';
import { acceptBytes } from '../platform/http/body-bytes.ts';
import { ProblemFilter } from '../platform/http/problem.filter.ts';
import { contentSecurity } from '../platform/http/security-headers.ts';
import { serveWeb } from '../platform/http/serve-web.ts';
import { AppModule } from './app.module.ts';

/** Builds the application on Fastify, ready to listen but not listening: `main.ts` and the tests start it the same way. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: LIMITS.bytes.json,
    trustProxy: config.trustProxy && isOurProxy,
    genReqId: () => requestId(),
    routerOptions: { maxParamLength: 200 },
    return503OnClosing: false,
    // an address that cannot be decoded reaches no hook and no handler
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      app.get(ProblemFilter).answer(error, request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: false,
    abortOnError: false,
  });
  await refuseDangerousRole(app.get(DataSource));
  await app.register(cookie);
  await app.register(multipart);
  await app.register(helmet, contentSecurity(config));
  const fastify = adapter.getInstance();
  acceptBytes(fastify);
  await serveApiDocs(fastify);
  const problems = app.get(ProblemFilter);
  await serveWeb(fastify, config.webDir, (request, reply) =>
    problems.answer(new TransportRefusal('NOT_FOUND'), request, reply),
  );
  return app;
}

/** One proxy stands before us. What it adds to `X-Forwarded-For` is the last address; those before are what the client likes. */
const isOurProxy = (_address: string, hop: number): boolean => hop === 0;
