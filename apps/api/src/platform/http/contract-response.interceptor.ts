import { Readable } from 'node:stream';
import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import type { EndpointSpec } from '@trame/contracts/endpoint';
import type { FileAnswer, PageAnswer, StoredFileAnswer } from '@trame/contracts/files';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { specOf } from './endpoint.decorator.ts';

/** Lets out what the contract names and nothing else: a new column cannot leak. */
@Injectable()
export class ContractResponse implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>().header('cache-control', 'no-store');
    const spec = specOf(context);
    return next.handle().pipe(map((value: unknown) => (spec ? answer(spec, value, reply) : undefined)));
  }
}

function answer(spec: EndpointSpec, value: unknown, reply: FastifyReply): unknown {
  const parsed: unknown = spec.response.parse(value);
  // a form that must be mended comes back as its own page
  if (spec.status === 303)
    return typeof parsed === 'string' ? seeOther(parsed, reply) : refusedForm(parsed as PageAnswer, reply);
  if (spec.produces === 'text/html') return page(parsed as PageAnswer, reply);
  if (spec.produces === 'application/octet-stream') return storedFile(parsed as StoredFileAnswer, reply);
  if (spec.produces && spec.produces !== 'json') return file(spec.produces, parsed as FileAnswer, reply);
  if (parsed instanceof Object && 'version' in parsed) reply.header('etag', `"${String(parsed.version)}"`);
  return parsed;
}

function seeOther(address: string, reply: FastifyReply): undefined {
  reply.header('location', address);
  return undefined;
}

/** Pages reached by a token are read by their one reader: never indexed, never referred from. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'no-referrer',
};

function page({ html, found }: PageAnswer, reply: FastifyReply): string {
  if (!found) reply.status(404);
  reply.headers(PAGE_HEADERS);
  return html;
}

function refusedForm(form: PageAnswer, reply: FastifyReply): string {
  reply.status(422);
  return page(form, reply);
}

const savedAs = (fileName: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`;

function file(type: string, { bytes, fileName }: FileAnswer, reply: FastifyReply): Buffer {
  reply.type(type).header('content-disposition', savedAs(fileName));
  return Buffer.from(bytes);
}

/** What somebody sent is nobody's page: it is saved, guessed at by no browser, and could run nothing if it were shown. */
const UNTRUSTED = {
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'no-referrer',
};

function storedFile(stored: StoredFileAnswer, reply: FastifyReply): StreamableFile {
  const { bytes, fileName, mediaType, length, embeddable } = stored;
  reply.headers({ ...UNTRUSTED, 'content-type': mediaType, 'content-length': String(length) });
  // files may have an origin of their own, and our pages draw what is small of them
  if (embeddable) reply.header('cross-origin-resource-policy', 'cross-origin');
  return new StreamableFile(Readable.from(bytes), { disposition: savedAs(fileName) });
}
