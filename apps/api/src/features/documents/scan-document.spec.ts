import { expect, it } from '@jest/globals';
import { aPdf, aText } from '../../../../../libs/documents/test/sample-files.ts';
import { clamavServer, EICAR } from '../../../test/clamav-server.ts';
import { asDocument, documentStories, filesFolder, filesIn } from '../../../test/document-stories.ts';
import { ownApp } from '../../../test/test-app.ts';

const FILES_DIR = filesFolder();
const scanner = await clamavServer();
const app = await ownApp({ FILES_DIR, CLAMAV: scanner.address });
const { upload, list } = documentStories(app);

async function scene() {
  const council = await app.council();
  return { council, meeting: ['MEETING', await council.meeting(await council.body())] as const };
}

it('keeps what the antivirus finds clean, and says that it was looked at', async () => {
  const { council, meeting } = await scene();
  const long = Buffer.concat([aText('ligne\n'.repeat(40_000))]);
  for (const [bytes, fileName] of [
    [aPdf(), 'a.pdf'],
    [long, 'b.txt'],
  ] as const) {
    const sent = await upload(council, meeting, bytes, { fileName });
    expect([sent.status, asDocument(sent).current.scanned]).toEqual([201, true]);
  }
});

it('refuses what it finds a virus in, and leaves neither row nor file', async () => {
  const { council, meeting } = await scene();
  const before = filesIn(FILES_DIR);
  const refused = await upload(council, meeting, aText(`bonjour ${EICAR}`), { fileName: 'a.txt' });
  expect([refused.status, refused.body.code]).toEqual([415, 'FILE_INFECTED']);
  expect([(await list(council, meeting)).items, filesIn(FILES_DIR)]).toEqual([[], before]);
});

it.each(['INSTREAM size limit exceeded. ERROR\0', ''])(
  'keeps nothing when it has no clear answer: %j',
  async (said) => {
    const { council, meeting } = await scene();
    const usual = scanner.answers;
    scanner.answers = () => said;
    const refused = await upload(council, meeting, aPdf());
    scanner.answers = usual;
    expect([refused.status, refused.body.code]).toEqual([503, 'UNAVAILABLE']);
    expect((await list(council, meeting)).items).toEqual([]);
  },
);
