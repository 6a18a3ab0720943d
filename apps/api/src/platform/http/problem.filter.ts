import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  ForbiddenException,
  HttpException,
  Injectable,
} from '@nestjs/common';
import { ERRORS, type ErrorCode, type Problem } from '@trame/contracts/errors';
import { wordsIn } from '@trame/copy/both';
import { preferredLanguage } from '@trame/copy/language';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QueryFailedError } from 'typeorm';
import { DomainError } from '../errors/domain-error.ts';
import { LitePages } from '../lite/lite-pages.ts';
import { Log } from '../log/log.ts';
import { PAGE_HEADERS } from './contract-response.interceptor.ts';
import { isOpenedByPerson, refusalPage } from './refusal-page.ts';

/** What the database refuses, as one of our codes; anything else it says is a bug. */
const SQL: Record<string, ErrorCode> = {
  '55P03': 'CONFLICT', // lock_timeout
  '40P01': 'CONFLICT', // deadlock, three times
  '40001': 'CONFLICT',
  '23505': 'CONFLICT', // two at once took the same name or the same place
  '23503': 'CONFLICT', // what was referred to has just gone
  '57014': 'UNAVAILABLE', // statement_timeout
  '57P01': 'UNAVAILABLE', // the server is stopping
  '57P02': 'UNAVAILABLE', // the server crashed
  '57P03': 'UNAVAILABLE', // the server is starting
  '53300': 'UNAVAILABLE', // no connection left
  '42501': 'FORBIDDEN', // row-level security refused a write
  '22P02': 'VALIDATION_FAILED',
  '22008': 'VALIDATION_FAILED', // a day or an hour that no calendar has
  '22003': 'VALIDATION_FAILED',
  '22021': 'VALIDATION_FAILED', // NUL byte
};
const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
/** What the driver says of a connection without giving a code. */
export const LOST = /Connection terminated|is not queryable|timeout exceeded when trying to connect/;
/** The folder of documents is full, read-only or not what it should be. */
const NO_STORAGE = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EACCES', 'ENOTDIR']);

const HTTP: Record<number, ErrorCode> = {
  400: 'UNREADABLE',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  412: 'VERSION_STALE',
  413: 'TOO_LARGE',
  414: 'NOT_FOUND',
  415: 'UNSUPPORTED_MEDIA',
  422: 'VALIDATION_FAILED',
  431: 'TOO_LARGE',
  503: 'UNAVAILABLE',
};

/** What a client did wrong is never our failure, whichever status Fastify or one of its parts gives it. */
const codeOfStatus = (status: number): ErrorCode =>
  HTTP[status] ?? (status >= 400 && status < 500 ? 'UNREADABLE' : 'UNEXPECTED');

const SUSPECT: ReadonlySet<ErrorCode> = new Set(['WRONG_CREDENTIALS', 'LINK_EXPIRED', 'ORIGIN_REFUSED', 'TOO_MANY']);

const codeIn = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

function codeOf(error: unknown): ErrorCode {
  if (error instanceof DomainError) return error.code;
  if (error instanceof ForbiddenException) return 'FORBIDDEN';
  if (error instanceof HttpException) return codeOfStatus(error.getStatus());
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const code = codeIn(cause);
  if (SQL[code]) return SQL[code];
  if (UNREACHABLE.has(code) || NO_STORAGE.has(code) || LOST.test(String(cause))) {
    return 'UNAVAILABLE';
  }
  const status = error instanceof Object && 'statusCode' in error ? Number(error.statusCode) : 500;
  return codeOfStatus(status);
}

/** The last handler: every refusal leaves as a problem document (RFC 9457), or as a page for people, without internals. */
@Injectable()
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly lite: LitePages,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Failures, and refusals that tell of somebody who guesses: which operation, never its address, which may hold a secret. */
  private note(code: ErrorCode, error: unknown, { id: requestId, method, routeOptions }: FastifyRequest): void {
    const operation = `${method} ${routeOptions.url ?? ''}`;
    if (ERRORS[code] >= 500) this.log.error('request.failed', { requestId, code, operation, error });
    else if (SUSPECT.has(code)) this.log.warn('request.refused', { requestId, code, operation });
  }

  /** Also called by Fastify itself, for what never reaches a handler. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const code = codeOf(error);
    this.note(code, error, request);
    const retryAfter = error instanceof DomainError ? error.retryAfter : code === 'UNAVAILABLE' ? 2 : undefined;
    if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
    reply.status(ERRORS[code]).header('cache-control', 'no-store');
    if (isOpenedByPerson(request)) void this.sendPage(code, error, request, reply);
    else sendProblem(code, error, request, reply);
  }

  /** Pages that cannot be rendered are a reason to refuse too: the problem document is always there. */
  private async sendPage(code: ErrorCode, error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { html } = await this.lite.answer(refusalPage(request, code)).catch(() => ({ html: null }));
    if (html === null) sendProblem(code, error, request, reply);
    else void reply.headers(PAGE_HEADERS).send(html);
  }
}

function sendProblem(code: ErrorCode, error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const body: Problem = {
    type: 'about:blank',
    title: wordsIn(preferredLanguage(request.headers['accept-language'])).t(`errors:${code}`),
    status: ERRORS[code],
    code,
    requestId: request.id,
    ...(error instanceof DomainError && error.errors ? { errors: [...error.errors] } : {}),
    ...(error instanceof DomainError && error.current !== undefined ? { current: error.current } : {}),
  };
  void reply.type('application/problem+json').send(body);
}
