import { describe, expect, it, jest } from '@jest/globals';
import { documentsApi } from '@trame/contracts/documents';
import { LIMITS } from '@trame/contracts/limits';
import { aPdf } from '../../../../../libs/documents/test/sample-files.ts';
import { asDocument, documentStories, filesFolder } from '../../../test/document-stories.ts';
import { ownApp } from '../../../test/test-app.ts';
import { Clock } from '../../platform/clock.ts';

const FILES_ORIGIN = 'https://fichiers.exemple.fr';
const app = await ownApp({ FILES_DIR: filesFolder(), FILES_ORIGIN });
const { upload } = documentStories(app);

async function scene() {
  const council = await app.council();
  return { council, meeting: ['MEETING', await council.meeting(await council.body())] as const };
}

describe('the address of a file', () => {
  it('is nobody’s to guess, and lives minutes', async () => {
    const { council, meeting } = await scene();
    const { id } = asDocument(await upload(council, meeting, aPdf()));
    const { headers } = await council.call(documentsApi.open, { params: { documentId: id } });
    const token = new URL(String(headers['location'])).pathname.split('/').at(-1) ?? '';
    const read = async (asked: string) => (await app.call(documentsApi.download, { params: { token: asked } })).status;
    const forged = `${token.slice(0, 20)}${token[20] === 'A' ? 'B' : 'A'}${token.slice(21)}`;
    expect([await read(token), await read(forged), await read('x')]).toEqual([200, 410, 410]);
    const later = new Date(Date.now() + (LIMITS.files.addressMinutes * 60 + 2) * 1_000);
    jest.spyOn(app.nest.get(Clock), 'now').mockReturnValue(later);
    expect(await read(token)).toBe(410);
    jest.restoreAllMocks();
  });

  it('is read from the origin that was set up for documents, away from our pages', async () => {
    const { council, meeting } = await scene();
    const { id } = asDocument(await upload(council, meeting, aPdf()));
    const { headers } = await council.call(documentsApi.open, { params: { documentId: id } });
    expect(headers['location']).toMatch(new RegExp(`^${FILES_ORIGIN}/files/[\\w-]+$`));
  });
});
