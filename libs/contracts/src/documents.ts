import { FILE_TYPES } from '@trame/domain/documents/file-type';
import { OWNER_KINDS } from '@trame/domain/documents/owner';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { byteStream, storedFileAnswer } from './files.ts';
import { LIMITS } from './limits.ts';
import { id, inCouncil, instant, line, nothing, version } from './shapes.ts';

const { perOwner, versions, bytes } = LIMITS.files;
const number = z.int().min(1).max(versions);
const side = z.int().min(1).max(LIMITS.files.thumbnail);
const ofVersion = z.object({ number: z.coerce.number().int().min(1).max(versions).optional() });

/** One file, as it was sent: a document keeps each. */
export const documentVersion = z
  .object({
    number,
    fileName: z.string().max(LIMITS.text.line),
    type: z.enum(FILE_TYPES),
    bytes: z.int().min(0).max(bytes),
    /** Who sent it; `null` once that person left the directory. */
    sentBy: z.string().max(LIMITS.text.line).nullable(),
    sentAt: instant,
    /** Was it looked at by an antivirus? */
    scanned: z.boolean(),
    /** The file is not where it was stored: somebody has to send it again. */
    missing: z.boolean(),
    /** The version it was taken back from. */
    restoredFrom: number.nullable(),
    /** How large the small picture of it is; `null` where there is none: only pictures have one. */
    thumbnail: z.object({ width: side, height: side }).nullable(),
  })
  .meta({ id: 'DocumentVersion' });
export type DocumentVersion = z.output<typeof documentVersion>;

const ownerKind = z.enum(OWNER_KINDS);

export const documentItem = z
  .object({
    id,
    version,
    title: z.string().max(LIMITS.text.line),
    ownerKind,
    ownerId: id,
    /** The latest file. */
    current: documentVersion,
  })
  .meta({ id: 'Document' });
export type DocumentItem = z.output<typeof documentItem>;

export const documentHistory = documentItem.extend({ versions: z.array(documentVersion).max(versions) });
export type DocumentHistory = z.output<typeof documentHistory>;

export const renameDocumentBody = z
  .strictObject({ title: line() })
  .meta({ id: 'RenameDocumentBody', example: { title: 'Diagnostic local 2026' } });

export const restoreVersionBody = z
  .strictObject({ number, version })
  .meta({ id: 'RestoreVersionBody', example: { number: 1, version: 2 } });

export const settleDocumentsBody = z
  .strictObject({ settled: z.boolean() })
  .meta({ id: 'SettleDocumentsBody', example: { settled: true } });

/** As the browser tells it: cleaned before it is kept. */
const fileName = z.string().min(1).max(1_000).meta({ example: 'diagnostic.pdf' });
const ofDocument = inCouncil.extend({ documentId: id });
const path = '/councils/:councilId/documents';

export const documentsApi = {
  list: endpoint({
    method: 'GET',
    path,
    permission: 'documents.read',
    summary: 'The documents of a meeting and of its agenda, of an item, of a body, or of an action',
    params: inCouncil,
    query: z.object({ ownerKind, ownerId: id }),
    response: z.object({
      items: z.array(documentItem).max(perOwner * (LIMITS.meeting.items + 1)),
      /** May whoever asks add, replace, rename or remove here? */
      mayManage: z.boolean(),
      /** A situation cell keeps no document. */
      takesNone: z.boolean(),
    }),
  }),
  get: endpoint({
    method: 'GET',
    path: `${path}/:documentId`,
    permission: 'documents.read',
    summary: 'One document with each of its versions, the latest first',
    params: ofDocument,
    response: documentHistory,
  }),
  upload: endpoint({
    method: 'POST',
    path,
    permission: 'documents.manage',
    summary: 'Add a document: the bytes of the file, its name and what it hangs on in the query',
    params: inCouncil,
    query: z.object({ ownerKind, ownerId: id, fileName }),
    body: byteStream,
    consumes: 'bytes',
    streamed: true,
    response: documentItem,
    status: 201,
  }),
  replace: endpoint({
    method: 'POST',
    path: `${path}/:documentId/versions`,
    permission: 'documents.manage',
    summary: 'Send a new version of a document; the older ones stay',
    params: ofDocument,
    query: z.object({ fileName }),
    body: byteStream,
    consumes: 'bytes',
    streamed: true,
    response: documentItem,
    status: 201,
  }),
  restoreVersion: endpoint({
    method: 'POST',
    path: `${path}/:documentId/restored-versions`,
    permission: 'documents.manage',
    summary: 'Make an older version the latest again, as a version of its own',
    params: ofDocument,
    body: restoreVersionBody,
    response: documentItem,
    status: 201,
    refusals: ['VERSION_STALE'],
  }),
  rename: endpoint({
    method: 'PATCH',
    path: `${path}/:documentId`,
    permission: 'documents.manage',
    summary: 'Change the title of a document; If-Match is its version',
    params: ofDocument,
    body: renameDocumentBody,
    response: documentItem,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: `${path}/:documentId`,
    permission: 'documents.manage',
    summary: 'Remove a document; it can be put back until it is swept',
    params: ofDocument,
    response: nothing,
    status: 204,
  }),
  putBack: endpoint({
    method: 'POST',
    path: `${path}/:documentId/put-back`,
    permission: 'documents.manage',
    summary: 'Undo the removal of a document',
    params: ofDocument,
    response: documentItem,
    status: 200,
  }),
  settle: endpoint({
    method: 'POST',
    path: '/councils/:councilId/meetings/:meetingId/documents-settled',
    permission: 'documents.manage',
    summary: 'Say that a meeting ahead needs no document, or that it does after all',
    params: inCouncil.extend({ meetingId: id }),
    body: settleDocumentsBody,
    response: nothing,
    status: 204,
  }),
  // A page: a refusal is told in words to whoever followed the link of a mail or of a screen.
  open: endpoint({
    method: 'GET',
    path: '/d/:councilId/:documentId',
    surface: 'page',
    permission: 'documents.read',
    summary: 'Sends to the short-lived address of a file, which may stand on another origin',
    params: ofDocument,
    query: ofVersion,
    response: z.string().max(LIMITS.text.url),
    status: 303,
  }),
  // What a page draws, so that no refusal is seen.
  thumbnail: endpoint({
    method: 'GET',
    path: '/d/:councilId/:documentId/thumbnail',
    surface: 'page',
    permission: 'documents.read',
    summary: 'Sends to the short-lived address of the small picture of a file',
    params: ofDocument,
    query: ofVersion,
    response: z.string().max(LIMITS.text.url),
    status: 303,
  }),
  // No throttle: the address is signed, and whoever has it was let in minutes ago.
  download: endpoint({
    method: 'GET',
    path: '/files/:token',
    surface: 'page',
    permission: 'public',
    summary: 'The bytes of one file, to be saved, for a few minutes and for whoever may still read it',
    params: z.object({ token: z.string().min(1).max(LIMITS.text.line) }),
    produces: 'application/octet-stream',
    response: storedFileAnswer,
    refusals: ['LINK_EXPIRED', 'FILE_MISSING'],
  }),
};
