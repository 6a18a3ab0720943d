import { mkdtempSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { type DocumentItem, documentsApi } from '@trame/contracts/documents';
import type { OwnerKind } from '@trame/domain/documents/owner';
import supertest, { type Response } from 'supertest';
import { newId } from '../src/platform/database/new-id.ts';
import type { TestApp } from './test-app.ts';
import type { TestCouncil, TestMember } from './test-council.ts';

/** A folder of documents for one spec file. */
export function filesFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trame-files-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** What is under the folder, with `/`, sorted. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted();

export const asDocument = ({ body }: Response): DocumentItem => body as DocumentItem;

interface Sent {
  by?: TestMember;
  key?: string;
  fileName?: string;
}

/** Sending, reading and saving documents, through the front door. */
export function documentStories(app: TestApp) {
  const post = async (council: TestCouncil, path: string, bytes: Buffer, sent: Sent): Promise<Response> => {
    const { by = council, key = newId() } = sent;
    return supertest(app.nest.getHttpServer())
      .post(`/api${path}`)
      .set({ origin: app.publicUrl, cookie: by.cookie, 'idempotency-key': key })
      .set('content-type', 'application/octet-stream')
      .send(bytes);
  };

  /** Sends a file as a document of what is named. */
  const upload = (
    council: TestCouncil,
    [ownerKind, ownerId]: readonly [OwnerKind, string],
    bytes: Buffer,
    sent: Sent = {},
  ): Promise<Response> => {
    const query = new URLSearchParams({ ownerKind, ownerId, fileName: sent.fileName ?? 'diagnostic.pdf' });
    return post(council, `/councils/${council.councilId}/documents?${query}`, bytes, sent);
  };

  const replace = (council: TestCouncil, id: string, bytes: Buffer, sent: Sent = {}): Promise<Response> => {
    const query = new URLSearchParams({ fileName: sent.fileName ?? 'diagnostic.pdf' });
    const path = `/councils/${council.councilId}/documents/${id}/versions?${query}`;
    return post(council, path, bytes, sent);
  };

  /** Adds a file to news of an action. */
  const attach = (
    council: TestCouncil,
    { actionId, noteId }: { actionId: string; noteId: string },
    bytes: Buffer,
    sent: Sent & { alt?: string } = {},
  ): Promise<Response> => {
    const query = new URLSearchParams({ fileName: sent.fileName ?? 'local.jpg', alt: sent.alt ?? '' });
    return post(
      council,
      `/councils/${council.councilId}/plan/actions/${actionId}/news/${noteId}/files?${query}`,
      bytes,
      sent,
    );
  };

  const list = async (who: TestMember, [ownerKind, ownerId]: readonly [OwnerKind, string]) =>
    documentsApi.list.response.parse((await who.call(documentsApi.list, { query: { ownerKind, ownerId } })).body);

  /** Follows the link of a screen up to the bytes. */
  async function save(who: TestMember, documentId: string, number?: number): Promise<Response> {
    const query = number === undefined ? {} : { number };
    const { headers } = await who.call(documentsApi.open, { params: { documentId }, query });
    const address = new URL(String(headers['location']));
    return supertest(app.nest.getHttpServer()).get(address.pathname).buffer(true).parse(gather);
  }

  /** What a screen draws beside the title, or the status it is refused with. */
  async function see(who: TestMember, documentId: string, number?: number): Promise<Response> {
    const query = number === undefined ? {} : { number };
    const found = await who.call(documentsApi.thumbnail, { params: { documentId }, query });
    if (found.status !== 303) return found;
    const address = new URL(String(found.headers['location']));
    return supertest(app.nest.getHttpServer()).get(address.pathname).buffer(true).parse(gather);
  }

  return { upload, attach, replace, list, save, see };
}

type Gather = Parameters<supertest.Test['parse']>[0];
const gather: Gather = (answer, done) => {
  const pieces: Buffer[] = [];
  answer.on('data', (piece: Buffer) => pieces.push(piece));
  answer.on('end', () => done(null, Buffer.concat(pieces)));
};
