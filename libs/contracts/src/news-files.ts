import { FILE_TYPES } from '@trame/domain/documents/file-type';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { byteStream } from './files.ts';
import { LIMITS } from './limits.ts';
import { photoConsent, recordedConsent } from './photo-consent.ts';
import { id, inCouncil, nothing, text, version } from './shapes.ts';

const { text: lengths, files, newsFiles } = LIMITS;
const side = z.int().min(1).max(files.thumbnail);

/** A photo or a file that came with news of an action. Its bytes are read as those of any document, by its id. */
export const newsFile = z
  .object({
    id,
    version,
    fileName: z.string().max(lengths.line),
    type: z.enum(FILE_TYPES),
    bytes: z.int().min(0).max(files.bytes),
    /** What it shows, for those who do not see it; empty while nobody said. */
    alt: z.string().max(lengths.question),
    /** How large the small picture of it is; `null` for what is no picture. */
    thumbnail: z.object({ width: side, height: side }).nullable(),
    /** The file is not where it was stored: somebody has to send it again. */
    missing: z.boolean(),
    /** Told to those who read reports; `null` for everybody else. */
    consent: photoConsent,
  })
  .meta({ id: 'NewsFile' });
export type NewsFile = z.output<typeof newsFile>;

const alt = text(lengths.question);

export const describeNewsFileBody = z
  .strictObject({ alt })
  .meta({ id: 'DescribeNewsFile', example: { alt: 'La façade du local, peinte en bleu.' } });

export const agreeNewsFileBody = z.strictObject({ consent: recordedConsent }).meta({
  id: 'AgreeNewsFile',
  example: { consent: { by: 'Toutes les personnes visibles, par écrit', on: '2026-06-12', use: 'REPORT' } },
});
export type AgreeNewsFileBody = z.output<typeof agreeNewsFileBody>;

const path = '/councils/:councilId/plan/actions/:actionId/news/:noteId/files';
const ofNote = inCouncil.extend({ actionId: id, noteId: id });
const params = ofNote.extend({ documentId: id });

export const newsFilesApi = {
  upload: endpoint({
    method: 'POST',
    path,
    permission: 'actions.report',
    summary: `Add a photo or a file to news of an action, ${newsFiles.perNote} at most; of a photo, what the camera noted is not kept`,
    params: ofNote,
    query: z.object({ fileName: z.string().min(1).max(1_000).meta({ example: 'local.jpg' }), alt: alt.optional() }),
    body: byteStream,
    consumes: 'bytes',
    streamed: true,
    response: newsFile,
    status: 201,
  }),
  describe: endpoint({
    method: 'PATCH',
    path: `${path}/:documentId`,
    permission: 'actions.report',
    summary: 'Say what a photo of the news shows, for those who do not see it',
    params,
    body: describeNewsFileBody,
    response: newsFile,
  }),
  agree: endpoint({
    method: 'PUT',
    path: `${path}/:documentId/consent`,
    permission: 'reports.write',
    summary: 'Record who agreed that a photo of the news be used, or that nobody does any more',
    params,
    body: agreeNewsFileBody,
    response: newsFile,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: `${path}/:documentId`,
    permission: 'actions.report',
    summary: 'Take a photo or a file away from the news; it can be put back until it is swept',
    params,
    response: nothing,
    status: 204,
  }),
  putBack: endpoint({
    method: 'POST',
    path: `${path}/:documentId/put-back`,
    permission: 'actions.report',
    summary: 'Undo the removal of a photo or a file of the news',
    params,
    response: newsFile,
    status: 200,
  }),
};
