import { describe, expect, it } from '@jest/globals';
import { figuresApi as api, type Figures } from '@trame/contracts/figures';
import { surveyApi } from '@trame/contracts/survey';
import type { FigureKey } from '@trame/domain/figures/figure';
import { heldMeeting } from '../../../test/factories/a-held-meeting.ts';
import { maskedScene } from '../../../test/factories/a-masked-scene.ts';
import { working } from '../../../test/factories/some-progress.ts';
import { sheetsIn } from '../../../test/read-sheets.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestMember } from '../../../test/test-council.ts';
import { Clock } from '../../platform/clock.ts';

const app = await testApp();
const today = app.nest.get(Clock).today('Europe/Paris');
const YEAR = { from: '2026-01-01', to: '2026-12-31' };

const figuresOf = async (who: TestMember, query: Record<string, string> = {}): Promise<Figures> =>
  api.get.response.parse((await who.call(api.get, { query })).body);

const said = ({ sections }: Figures, ...keys: FigureKey[]) =>
  keys.map((key) => {
    const found = sections.flatMap(({ figures }) => figures).find((one) => one.key === key);
    return found?.value ?? found?.state;
  });

const rows = ({ sections }: Figures, table: string) =>
  sections
    .flatMap(({ tables }) => tables)
    .find(({ key }) => key === table)
    ?.rows.map(({ key, label, cells }) => [label ?? key, ...cells.map(({ state, value }) => value ?? state)]);

describe('the figures of a council', () => {
  it('are those of its meetings, decisions and actions, on the year of today unless told', async () => {
    const { council, chair, people } = await heldMeeting(app);
    await app.superuser.query(`update app.meeting set starts_local = $2::date + time '14:00' where council_id = $1`, [
      council.councilId,
      today,
    ]);
    const { add, report } = working(council);
    await report(await add('Terminée', { dueOn: today, leadPersonId: people.brun }), 'DONE');
    const mine = await figuresOf(council);
    expect([mine.from, mine.to]).toEqual([`${today.slice(0, 4)}-01-01`, `${today.slice(0, 4)}-12-31`]);
    expect(said(mine, 'MEETINGS_HELD', 'MEETING_TIME', 'PARTICIPATIONS', 'PARTICIPANTS')).toEqual([1, 120, 3, 3]);
    expect(said(mine, 'DECISIONS_TAKEN', 'DECISIONS_APPLIED', 'OPINIONS')).toEqual([1, 0, 0]);
    expect(said(mine, 'ACTIONS', 'ACTIONS_DONE_IN_PERIOD', 'ON_TIME_RATE', 'BUDGET_GRANTED')).toEqual([
      ...[2, 1, 100, 'UNKNOWN'],
    ]);
    expect(said(mine, 'EVENTS', 'PUBLIC_CONTACTS')).toEqual([0, 'UNTRACKED']);
    expect(await figuresOf(chair)).toEqual(mine);
    const before = await figuresOf(council, { from: '2019-01-01', to: '2019-06-30' });
    expect(said(before, 'MEETINGS_HELD', 'DECISIONS_TAKEN', 'PARTICIPATIONS')).toEqual([0, 0, 0]);
  });

  it('are for the coordination and the chair, of their own council, over a period that exists', async () => {
    const council = await app.council();
    for (const role of ['LEAD', 'MEMBER'] as const) {
      expect((await (await council.member(role)).call(api.get, {})).status).toBe(403);
    }
    const other = await app.council();
    expect((await other.call(api.get, { params: { councilId: council.councilId } })).status).toBe(404);
    const wrong = [
      { from: '2026-02-01' },
      { from: '2026-02-01', to: '2026-01-01' },
      { from: '2026-02-30', to: '2026-03-01' },
      { from: '2000-01-01', to: '2026-01-01' },
      { audience: 'EVERYBODY' },
    ];
    for (const query of wrong) expect((await council.call(api.get, { query })).status).toBe(422);
  });
});

describe('what may leave the screen', () => {
  it('tells no masked college apart; whoever may see reads both on theirs', async () => {
    const { council, people, seatId } = await maskedScene(app);
    const inner = await figuresOf(council, YEAR);
    expect(rows(inner, 'PRESENCE_BY_COLLEGE')).toEqual([
      ['ELECTED', 1, 1, 100],
      ['CONCERNED', 1, 1, 100],
    ]);
    const shared = await figuresOf(council, { ...YEAR, audience: 'SHARED' });
    expect(rows(shared, 'PRESENCE_BY_COLLEGE')?.at(-1)).toEqual(['MASKED', 'HIDDEN', 'HIDDEN', 'HIDDEN']);
    expect(rows(shared, 'SEATS_BY_COLLEGE')?.at(-1)).toEqual(['MASKED', 1, 0]);
    // whichever of the two colleges, and whoever sits: not a byte of what is shared changes
    await app.superuser.query(`update app.seat set college = 'CARERS' where id = $1`, [seatId]);
    await app.superuser.query(`update app.mandate_holder set person_id = $2 where council_id = $1 and person_id = $3`, [
      council.councilId,
      people[1],
      people[0],
    ]);
    await app.superuser.query(`delete from app.attendance where council_id = $1 and person_id = $2`, [
      ...[council.councilId, people[1]],
    ]);
    const after = await figuresOf(council, YEAR);
    expect(rows(after, 'PRESENCE_BY_COLLEGE')?.at(-1)).toEqual(['CARERS', 1, 0, 0]);
    const still = await figuresOf(council, { ...YEAR, audience: 'SHARED' });
    for (const file of [
      await council.call(api.csv, { query: YEAR }),
      await council.call(api.csv, { query: { ...YEAR, language: 'en' } }),
    ]) {
      expect(file.text).not.toMatch(/Proches et aidants;|Carers;/);
    }
    const [presence, before] = [still, shared].map(({ sections }) => sections.find(({ key }) => key === 'PRESENCE'));
    expect(presence).toEqual(before);
  });
});

describe('the files', () => {
  it('say what is shared, one number a line or a sheet for each table, and compute nothing', async () => {
    const council = await app.council();
    const bodyId = await council.body('STEERING', '=1+1');
    await council.meeting(bodyId, { state: 'CLOSED', startsLocal: '2026-03-01T14:00' });
    const { text, headers } = await council.call(api.csv, { query: { ...YEAR, language: 'fr' } });
    expect(headers['content-disposition']).toContain('2026-12-31');
    const lines = text.split(/\r?\n/);
    expect(lines[0]).toContain('Partie;Chiffre ou tableau;Ligne;Colonne;Valeur;Précision');
    expect(lines).toContain('Réunions;Réunions tenues;;;1;');
    expect(lines).toContain('Réunions;Participations;;;;rien ne le dit dans Trame');
    expect(lines).toContain(`Réunions;Réunions par instance;"'=1+1";Temps (heures);2;`);
    expect(lines.find((line) => line.startsWith('Points de vigilance;R14'))).toContain('À vérifier à la main');
    const [first, second] = await sheetsIn((await council.call(api.xlsx, { query: YEAR })).body);
    expect(first?.rows.slice(0, 2)).toEqual([
      ['Partie', 'Chiffre ou tableau', 'Valeur', 'Précision'],
      ['Réunions', 'Réunions tenues', 1, null],
    ]);
    expect(second?.rows[1]).toEqual(['=1+1', 1, 2, null, null, expect.stringContaining('rien ne le dit')]);
  });
});

describe('the national survey', () => {
  it('is filled in from the year and what the council says of itself, with nothing that may not be shared', async () => {
    const { council, seatId } = await maskedScene(app);
    const read = async () => {
      const { answers } = surveyApi.get.response.parse(
        (await council.call(surveyApi.get, { query: { year: '2026' } })).body,
      );
      return new Map(answers.map(({ key, state, value, text, yes }) => [key, value ?? text ?? yes ?? state]));
    };
    const before = await read();
    expect([before.get('NAME'), before.get('STEERING_MEETINGS'), before.get('USERS_SEATED')]).toEqual([
      ...['CLSM de test', 1, true],
    ]);
    expect([before.get('PARTNERS'), before.get('CREATED'), before.get('CONTACT')]).toEqual([2, 'UNTRACKED', 'UNKNOWN']);
    await app.superuser.query(`update app.seat set college = 'CARERS' where id = $1`, [seatId]);
    expect(await read()).toEqual(before);
    const { text } = await council.call(surveyApi.csv, { query: { year: 2026, language: 'fr' } });
    expect(text).toContain('Gouvernance;Personnes concernées ou proches au comité de pilotage;Oui;');
    expect(text).toContain('Identité;Adresse de contact;;rien ne le dit dans Trame, à compléter dans Paramètres');
    expect((await (await council.member('MEMBER')).call(surveyApi.get, {})).status).toBe(403);
    expect((await council.call(surveyApi.get, { query: { year: '1' } })).status).toBe(422);
  });
});
