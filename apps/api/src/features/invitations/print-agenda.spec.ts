import { describe, expect, it, jest } from '@jest/globals';
import { agendaApi } from '@trame/contracts/agenda';
import { readPdf } from '../../../../../libs/documents/test/read-pdf.ts';
import { anItem, schedule } from '../../../test/factories/a-meeting.ts';
import { SECRET } from '../../../test/factories/a-restricted-scene.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil, TestMember } from '../../../test/test-council.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();
jest.setTimeout(30_000);

/** A committee whose agenda has a restricted item. */
async function planned(council: TestCouncil) {
  const bodyId = await council.body('STEERING', 'Comité de pilotage', 'COPIL');
  const secret = { ...anItem(`${SECRET} en détail`, 20), restricted: true };
  return schedule(council, bodyId, { agenda: [anItem('Bilan', 50), secret, anItem('Logement', 40)] });
}
const asked = (who: TestMember, meetingId: string, query: Record<string, string> = {}) =>
  who.call(agendaApi.pdf, { params: { meetingId }, query });
const printed = async (who: TestMember, meetingId: string, query: Record<string, string> = {}) => {
  const read = await readPdf((await asked(who, meetingId, query)).body as Buffer);
  return { ...read, text: read.text.replaceAll('\u00a0', ' ') };
};

describe('the agenda on paper', () => {
  it('is a tagged document of its own with computed times, for everybody who reads the meeting', async () => {
    const council = await app.council();
    const { id } = await planned(council);
    const answer = await asked(await council.member('MEMBER'), id);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(answer.headers['content-disposition']).toContain('2037-12-03-copil-ordre-du-jour.pdf');
    const { text, pages, accessiblePart } = await printed(council, id);
    expect([pages, accessiblePart]).toEqual([1, '1']);
    for (const words of ['Ordre du jour', 'Projet', 'Bilan', '14 h 50', 'Logement', '15 h 10', 'Fin prévue à 15 h 50.'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/Convocation|Madame/);
    expect((await printed(council, id, { language: 'en' })).text).toContain('Draft');
  });

  it('has no word of a restricted item unless its reader asks for those they may read', async () => {
    const council = await app.council();
    const { id, bodyId } = await planned(council);
    const lead = await council.member('LEAD');
    expect((await asked(lead, id)).status).toBe(404);
    await council.lead(bodyId, lead.personId);
    for (const who of [council, lead, await council.member('MEMBER')]) {
      const { text } = await printed(who, id);
      expect([text.includes(SECRET), text.includes('Point à huis clos')]).toEqual([false, true]);
    }
    const internal = { rendition: 'INTERNAL' };
    expect((await printed(lead, id, internal)).text).not.toContain(SECRET);
    for (const who of [council, await council.member('CHAIR')])
      expect((await printed(who, id, internal)).text).toContain(SECRET);
  });

  it('is refused to another council, for a meeting that is not there, and in another language', async () => {
    const council = await app.council();
    const { id } = await planned(council);
    expect((await asked(await app.council(), id)).status).toBe(404);
    expect((await asked(council, newId())).status).toBe(404);
    expect((await asked(council, id, { language: 'de' })).status).toBe(422);
  });
});
