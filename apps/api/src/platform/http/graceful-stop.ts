import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LIMITS } from '@trame/contracts/limits';
import { Log } from '../log/log.ts';
import { Readiness } from './readiness.ts';

const POLL_MILLISECONDS = 100;

/**
 * On SIGTERM or SIGINT: readiness goes off and every answer says `Connection: close`; after a moment nobody new is let
 * in, requests under way end and the process leaves; within `LIMITS.stop` whatever happens. Closing at once would cut
 * kept connections whose next request is on its way; Nest's own shutdown hooks alone wait for idle ones for ever.
 */
export function stopGracefully(app: NestFastifyApplication): void {
  const readiness = app.get(Readiness);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (readiness.stopping) reply.header('connection', 'close');
    done(null, payload);
  });
  const stop = (): void => {
    if (readiness.stopping) return;
    readiness.stopping = true;
    setTimeout(() => process.exit(1), LIMITS.stop.milliseconds).unref();
    void leave(app).then(
      () => process.exit(0),
      (error: unknown) => {
        app.get(Log).error('api.stop-failed', { error });
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

async function leave(app: NestFastifyApplication): Promise<void> {
  await sleep(LIMITS.stop.farewellMilliseconds);
  const server = app.getHttpServer();
  setInterval(() => server.closeIdleConnections(), POLL_MILLISECONDS).unref();
  await app.close();
}
