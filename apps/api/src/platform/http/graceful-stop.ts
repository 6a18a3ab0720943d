import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LIMITS } from '@trame/contracts/limits';
import { Log } from '../log/log.ts';
import { Readiness } from './readiness.ts';

const POLL_MILLISECONDS = 100;

/**
 * On SIGTERM or SIGINT: readiness goes off, every answer says `Connection: close`, requests under way end, then the
 * process leaves; within `LIMITS.stop` whatever happens. Nest's own shutdown hooks alone keep waiting on idle keep-alive
 * connections.
 */
export function stopGracefully(app: NestFastifyApplication): void {
  const server = app.getHttpServer();
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
    setInterval(() => server.closeIdleConnections(), POLL_MILLISECONDS).unref();
    void app.close().then(
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
