import { readFile } from 'node:fs/promises';
import { type ImportDetail, importsApi } from '@trame/contracts/imports';
import supertest, { type Response } from 'supertest';
import type { TestApp } from './test-app.ts';
import type { TestCouncil, TestMember } from './test-council.ts';

const fixture = (name: string) => readFile(new URL(`../../../libs/documents/fixtures/${name}`, import.meta.url));

export const detail = ({ body }: Response): ImportDetail => body as ImportDetail;
export const at = (id: string) => ({ params: { importId: id } });

/** The steps of an import, through the front door. `file` is the name of a fixture, or bytes. */
export function importStories(app: TestApp) {
  let keys = 0;

  async function upload(
    council: TestCouncil,
    file: string | Buffer,
    { by = council, type = 'application/octet-stream' }: { by?: TestMember; type?: string } = {},
  ): Promise<Response> {
    const bytes = typeof file === 'string' ? await fixture(file) : file;
    return supertest(app.nest.getHttpServer())
      .post(`/api/councils/${council.councilId}/imports`)
      .query({ fileName: 'fichier' })
      .set('origin', app.publicUrl)
      .set('cookie', by.cookie)
      .set('content-type', type)
      .send(bytes);
  }

  async function decide(council: TestCouncil, draft: ImportDetail, body: object): Promise<ImportDetail> {
    const asked = { rows: [], organizations: [], followProposals: false, ...body };
    return detail(await council.call(importsApi.decide, { ...at(draft.id), version: draft.version, body: asked }));
  }

  function accept(council: TestCouncil, draft: ImportDetail): Promise<Response> {
    keys += 1;
    return council.call(importsApi.accept, {
      ...at(draft.id),
      key: `accept-${keys}`,
      body: { version: draft.version },
    });
  }

  /** From the file to the rows, following every proposal. */
  async function accepted(council: TestCouncil, file: string | Buffer): Promise<ImportDetail> {
    const draft = await decide(council, detail(await upload(council, file)), { followProposals: true });
    return detail(await accept(council, draft));
  }

  async function count(council: TestCouncil, table: string): Promise<number> {
    const { rows } = await app.superuser.query<{ count: string }>(
      `select count(*) from app.${table} where council_id = $1`,
      [council.councilId],
    );
    return Number(rows[0]?.count);
  }

  return { upload, decide, accept, accepted, count };
}
