import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

type Answer = (request: FastifyRequest, reply: FastifyReply) => void;

const belongsToTheApi = (url: string): boolean => /^\/(api|health|dev|assets)(\/|$|\?)/.test(url);

/**
 * Serves the built web application. Files with a hash in their name are kept for a year; every other address that a
 * person may open answers the same page, whose router knows what to show. `notFound` answers the rest.
 */
export async function serveWeb(fastify: FastifyInstance, webDir: string | null, notFound: Answer): Promise<void> {
  if (!webDir || !existsSync(join(webDir, 'index.html'))) return;
  await fastify.register(fastifyStatic, {
    root: webDir,
    index: false,
    wildcard: false,
    cacheControl: false, // its own would come after ours
    setHeaders: (reply, path) => {
      const lasting = path.includes('/assets/');
      reply.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get('/*', (request, reply) => {
    if (belongsToTheApi(request.url)) return notFound(request, reply);
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
