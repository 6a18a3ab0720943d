import type { IncomingMessage } from 'node:http';
import { LIMITS } from '@trame/contracts/limits';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { TransportRefusal } from '../errors/refusals.ts';

/** What `@Endpoint` notes on a route whose body is read piece by piece. */
export interface RouteNotes {
  streamed?: true;
}

/** Spreadsheets and mails come as they are: their type is told by their first bytes, not by their header. */
const GATHERED = ['message/rfc822', 'text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

/** Lets bodies of bytes in: whole and held, or, where the contract says so, left unread for the handler. */
export function acceptBytes(fastify: FastifyInstance): void {
  const bodyLimit = LIMITS.bytes.upload;
  fastify.addContentTypeParser(GATHERED, { parseAs: 'buffer', bodyLimit }, (_request, body, done) => done(null, body));
  fastify.addContentTypeParser('application/octet-stream', async (request: FastifyRequest, sent: IncomingMessage) => {
    const isStreamed = (request.routeOptions.config as RouteNotes).streamed === true;
    refuseIfAnnounced(request, isStreamed ? LIMITS.files.bytes : bodyLimit, isStreamed);
    const pieces = piecesOf(sent);
    return isStreamed ? pieces : gathered(pieces, bodyLimit);
  });
}

/** Whoever stops reading half way must still be able to answer: the connection is left open. */
function piecesOf(sent: IncomingMessage): AsyncIterable<Uint8Array> {
  return sent.iterator({ destroyOnReturn: false });
}

function refuseIfAnnounced({ headers }: FastifyRequest, most: number, isFile: boolean): void {
  if (Number(headers['content-length'] ?? 0) > most)
    throw new TransportRefusal(isFile ? 'FILE_TOO_LARGE' : 'TOO_LARGE');
}

async function gathered(pieces: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > most) throw new TransportRefusal('TOO_LARGE');
    kept.push(piece);
  }
  return Buffer.concat(kept);
}
