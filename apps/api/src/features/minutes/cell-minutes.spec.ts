import { describe, expect, it } from '@jest/globals';
import { agendaApi } from '@trame/contracts/agenda';
import { attendanceApi } from '@trame/contracts/attendance';
import { cellsApi } from '@trame/contracts/cells';
import { liveMeetingsApi } from '@trame/contracts/live-meetings';
import { type Minutes, minutesApi } from '@trame/contracts/minutes';
import { minutesLifeApi } from '@trame/contracts/minutes-life';
import { type MinutesRendition, renditionsApi } from '@trame/contracts/renditions';
import type { CellCounter } from '@trame/domain/cells/cell-form';
import { readDocx } from '../../../../../libs/documents/test/read-docx.ts';
import { readPdf } from '../../../../../libs/documents/test/read-pdf.ts';
import { circulate } from '../../../test/factories/a-held-meeting.ts';
import { testApp } from '../../../test/test-app.ts';
import { newId } from '../../platform/database/new-id.ts';

const app = await testApp();

/** A number that no other thing of the meeting bears. */
const EXACT = 7;

/** A cell's meeting that looked at some situations, one person present, over. */
async function heldCell(situations: number | null) {
  const council = await app.council();
  const bodyId = await council.body('SITUATION_CELL', 'Cellule');
  const meetingId = await council.meeting(bodyId, { title: 'Cellule de mars' });
  await council.item(meetingId, 'Comptage');
  const params = { meetingId };
  await council.call(liveMeetingsApi.start, { params });
  const personId = await council.person({ given: 'Anne', family: 'Figure' });
  const body = { status: 'PRESENT', representedBy: null, walkIn: null } as const;
  await council.call(attendanceApi.put, { params: { meetingId, personId }, version: 0, body });
  const count = (counter: CellCounter, number: number) =>
    council.call(cellsApi.put, { params: { meetingId, counter }, version: 0, body: { count: number } });
  if (situations !== null) await count('SITUATION_NEW', situations);
  if (situations !== null) await count('THEME_ISOLATION', situations);
  await council.call(minutesApi.finish, { params });
  return { council, bodyId, meetingId, params };
}

describe('the minutes of a situation cell', () => {
  it('hold who was there and a step of five, in no rendition the number itself, an item or a line', async () => {
    const { council, params } = await heldCell(EXACT);
    const renditions = (['INTERNAL', 'MEMBERS', 'PUBLIC', 'EASY'] as const).map(async (rendition) => {
      const { body } = await council.call(renditionsApi.read, { params, query: { rendition } });
      return (body as MinutesRendition).minutes;
    });
    for (const minutes of await Promise.all(renditions)) {
      expect(minutes.situations).toEqual({ counted: true, from: 5 });
      expect([minutes.items, minutes.presentCount]).toEqual([[], 1]);
      expect(JSON.stringify(minutes)).not.toMatch(/THEME|ISOLATION|"count"/);
    }
  });

  it('are stored without it when they circulate', async () => {
    const { council, params } = await heldCell(EXACT);
    await circulate(council, params);
    const { rows } = await app.superuser.query<{ document: string }>(
      `select convert_from(t.document, 'UTF8') as document from app.minutes_text t
       join app.minutes_version v on v.id = t.version_id join app.minutes r on r.id = v.minutes_id where r.meeting_id = $1`,
      [params.meetingId],
    );
    expect(rows).toHaveLength(2);
    for (const { document } of rows) {
      expect(document).toContain('"situations"');
      expect(document).not.toMatch(/counts|SITUATION_NEW|THEME/);
    }
  });

  it('say so in the PDF and in the document to edit', async () => {
    const { council, params } = await heldCell(EXACT);
    const pdf = await council.call(minutesApi.pdf, { params, query: { rendition: 'INTERNAL' } });
    expect((await readPdf(pdf.body as Buffer)).text).toMatch(/Situations présentées\s+De 5 à 9 situations\./u);
    const docx = await council.call(renditionsApi.docx, { params, query: { rendition: 'MEMBERS' } });
    const { text } = readDocx(docx.body as Buffer);
    expect(text).toMatch(/De 5 à 9 situations\./u);
    expect(text).not.toMatch(/Toutes les actions|Comptage/u);
    const easy = await council.call(minutesApi.pdf, { params, query: { rendition: 'EASY' } });
    expect((await readPdf(easy.body as Buffer)).text).toMatch(/De 5 à 9 situations\./u);
  });

  it.each([
    ['fewer than five', 3, { counted: true, from: 0 }],
    ['none, which is a number', 0, { counted: true, from: 0 }],
    ['nothing that was counted', null, { counted: false, from: 0 }],
  ])('tell %s apart from nothing else', async (_what, situations, told) => {
    const { council, params } = await heldCell(situations);
    expect(((await council.call(minutesApi.get, { params })).body as Minutes).situations).toEqual(told);
  });

  it('are written once: counting again needs the meeting to be taken up, and no reservation is typed', async () => {
    const { council, params, meetingId } = await heldCell(EXACT);
    await app.superuser.query(`update app.minutes set status = 'CIRCULATED' where meeting_id = $1`, [meetingId]);
    const again = { params: { meetingId, counter: 'SITUATION_NEW' }, version: 1, body: { count: 8 } } as const;
    expect((await council.call(cellsApi.put, again)).body.code).toBe('MEETING_NOT_RUNNING');
    const approve = { params, version: 1, body: { meetingId: null, reservations: 'M. Dupont…' } };
    expect((await council.call(minutesLifeApi.approve, approve)).body.code).toBe('CELL_COUNTS_ONLY');
    const silent = { ...approve, body: { meetingId: null, reservations: '' } };
    expect((await council.call(minutesLifeApi.approve, silent)).status).toBe(200);
  });

  it('take no title typed while the cell sits', async () => {
    const council = await app.council();
    const meetingId = await council.meeting(await council.body('SITUATION_CELL', 'Cellule'));
    const add = () =>
      council.call(agendaApi.add, {
        params: { meetingId },
        key: newId(),
        body: { title: 'Monsieur X', purpose: 'OTHER_BUSINESS', minutes: 10 },
      });
    expect((await add()).status).toBe(201);
    await council.call(liveMeetingsApi.start, { params: { meetingId } });
    expect((await add()).body.code).toBe('AGENDA_CLOSED');
  });
});
