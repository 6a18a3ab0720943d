import '@fastify/multipart';
import type { FormPart } from '@trame/contracts/files';
import { LIMITS } from '@trame/contracts/limits';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.ts';
import { TransportRefusal } from '../errors/refusals.ts';

const MOST = LIMITS.newsFiles.formBytes;

/** A field is at most a paragraph, whose characters may be four bytes; files are counted by whoever keeps them. */
const ROOM = {
  fieldNameSize: LIMITS.text.name,
  fieldSize: LIMITS.text.paragraph * 8,
  fields: LIMITS.list.page,
  files: LIMITS.list.choice,
  parts: LIMITS.list.page + LIMITS.list.choice,
  fileSize: MOST,
  headerPairs: 20,
};

/**
 * The parts of a form that brings files, read as they come. A file that is not read to its end is let go by; one that the
 * browser sends for a field without a choice is none. @throws TransportRefusal when the form is longer than it may be, or
 * does not say how long it is
 */
export async function* partsOf(request: FastifyRequest): AsyncGenerator<FormPart> {
  if (!(Number(request.headers['content-length']) <= MOST)) throw new TransportRefusal('TOO_LARGE');
  try {
    for await (const part of request.parts({ limits: ROOM })) {
      const name = part.fieldname;
      if (part.type === 'field') yield { name, value: String(part.value).replaceAll('\r\n', '\n') };
      else {
        const pieces = part.file.iterator({ destroyOnReturn: false });
        if (part.filename) yield { name, fileName: part.filename, pieces };
        part.file.resume();
      }
    }
  } catch (error) {
    // what the parser says of a broken form is the sender's, whatever it calls it
    throw error instanceof DomainError ? error : new TransportRefusal('UNREADABLE');
  } finally {
    // whoever stops half way must still be able to answer
    request.raw.unpipe();
    request.raw.resume();
  }
}
