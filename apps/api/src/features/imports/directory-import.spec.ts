import { describe, expect, it } from '@jest/globals';
import { type ImportDetail, importsApi } from '@trame/contracts/imports';
import { at, detail, importStories } from '../../../test/import-stories.ts';
import { testApp } from '../../../test/test-app.ts';

const app = await testApp();
const { upload, decide, accept, accepted, count } = importStories(app);

const GONE: unknown = expect.objectContaining({ code: 'MATCH_GONE' });

describe('a directory on its way in', () => {
  it('proposes everything and writes nothing', async () => {
    const council = await app.council();
    const before = await count(council, 'person');
    const { status, body } = await upload(council, 'annuaire-partenaires.xlsx');
    expect(status).toBe(200);
    const draft = body as ImportDetail;
    const outcomes = draft.preview?.rows.map(({ outcome }) => outcome);
    expect(outcomes?.filter((outcome) => outcome === 'CREATE')).toHaveLength(31);
    expect(outcomes?.filter((outcome) => outcome === 'CHECK')).toHaveLength(18);
    expect(outcomes?.filter((outcome) => outcome === 'MATCH')).toHaveLength(2);
    expect(outcomes?.filter((outcome) => outcome === 'SKIP')).toHaveLength(2);
    expect(draft.preview?.columns[4]).toMatchObject({ field: 'COLLEGE', heading: 'Collège ?' });
    expect(draft.preview?.rows[1]?.person?.phone).toBe('+33299114411');
    expect([await count(council, 'person'), await count(council, 'organization')]).toEqual([before, 0]);
  });

  it('is the same draft when the same file comes again', async () => {
    const council = await app.council();
    const first = detail(await upload(council, 'annuaire-partenaires.csv'));
    const again = detail(await upload(council, 'annuaire-partenaires.csv'));
    expect(again.id).toBe(first.id);
    expect(await count(council, 'import_batch')).toBe(1);
  });

  it('is read again as its columns are said to be, and refuses columns the file does not have', async () => {
    const council = await app.council();
    const draft = detail(await upload(council, 'annuaire-partenaires.csv'));
    const columns = draft.preview?.columns.map(({ field }) => (field === 'PHONE' ? 'IGNORED' : field));
    const layout = { kind: 'DIRECTORY', sheet: 0, header: 0, columns };
    const asked = { ...at(draft.id), version: draft.version };
    const arranged = detail(await council.call(importsApi.arrange, { ...asked, body: layout }));
    expect(arranged.preview?.rows.every(({ person }) => person?.phone === null)).toBe(true);
    const wrong = { ...layout, columns: columns?.slice(1) };
    const refused = await council.call(importsApi.arrange, { ...at(draft.id), version: arranged.version, body: wrong });
    expect([refused.status, refused.body.code]).toEqual([422, 'VALIDATION_FAILED']);
  });

  it('forgets what was chosen for its lines when they are read as another kind of file, not as other columns', async () => {
    const council = await app.council();
    const uploaded = detail(await upload(council, 'annuaire-partenaires.csv'));
    const draft = await decide(council, uploaded, { rows: [{ line: 2, decision: { action: 'SKIP' } }] });
    const read = async (seen: ImportDetail, kind: string) => {
      const body = { kind, sheet: 0, header: 0, columns: null };
      return detail(await council.call(importsApi.arrange, { ...at(seen.id), version: seen.version, body }));
    };
    const same = await read(draft, 'DIRECTORY');
    expect(same.preview?.rows[0]).toMatchObject({ outcome: 'SKIP', decided: true });
    const back = await read(await read(same, 'PLAN'), 'DIRECTORY');
    expect(back.preview?.rows[0]).toMatchObject({ outcome: 'CREATE', decided: false });
  });

  it('asks again when the person a line was matched with is gone', async () => {
    const council = await app.council();
    const personId = await council.person({ given: 'Karim', family: 'Poirier', email: null });
    const uploaded = detail(await upload(council, 'annuaire-partenaires.csv'));
    const draft = await decide(council, await decide(council, uploaded, { followProposals: true }), {
      rows: [{ line: 2, decision: { action: 'MATCH', personId, line: null } }],
    });
    const first = (seen: ImportDetail) => seen.preview?.rows[0];
    expect(first(draft)).toMatchObject({ outcome: 'MATCH', issues: expect.not.arrayContaining([GONE]) });
    await app.superuser.query('update app.person set archived_at = now() where id = $1', [personId]);
    const refused = await accept(council, draft);
    expect([refused.status, refused.body.code]).toEqual([409, 'IMPORT_UNDECIDED']);
    const seen = detail(await council.call(importsApi.get, at(draft.id)));
    expect(first(seen)).toMatchObject({ outcome: 'CHECK', issues: expect.arrayContaining([GONE]) });
    expect((await accept(council, await decide(council, seen, { followProposals: true }))).status).toBe(201);
  });

  it('waits for a decision on every doubtful line, and refuses to be accepted before', async () => {
    const council = await app.council();
    const draft = detail(await upload(council, 'annuaire-partenaires.xlsx'));
    const early = await accept(council, draft);
    expect([early.status, early.body.code]).toEqual([409, 'IMPORT_UNDECIDED']);
    const corrected = await decide(council, draft, {
      rows: [
        { line: 36, decision: { action: 'CREATE' } },
        { line: 53, corrections: [{ column: 4, text: 'Habitants' }] },
      ],
    });
    const rowAt = (line: number) => corrected.preview?.rows.find((row) => row.line === line);
    expect(rowAt(36)).toMatchObject({ outcome: 'CREATE', decided: true });
    expect(rowAt(53)).toMatchObject({ outcome: 'CHECK', person: { college: 'RESIDENTS' } });
    const stale = await council.call(importsApi.decide, {
      ...at(draft.id),
      version: draft.version,
      body: { rows: [], organizations: [], followProposals: true },
    });
    expect([stale.status, stale.body.code]).toEqual([412, 'VERSION_STALE']);
    const followed = await decide(council, corrected, { followProposals: true });
    expect(followed.preview?.rows.some(({ outcome }) => outcome === 'CHECK')).toBe(false);
    expect(rowAt(36)).toMatchObject({ outcome: 'CREATE' });
  });

  it('creates people once, each with every organisation, and their seats by college', async () => {
    const council = await app.council();
    const done = await accepted(council, 'annuaire-partenaires.xlsx');
    expect(done).toMatchObject({ state: 'ACCEPTED', preview: null });
    expect(done.report).toMatchObject({
      matched: 17,
      skipped: 2,
      created: { people: 33, organizations: 43, bodies: 3 },
    });
    const { rows } = await app.superuser.query(
      `select p.given_name, p.family_name, p.email, p.other_emails,
         array(select o.name from app.affiliation a join app.organization o on o.id = a.organization_id
           where a.person_id = p.id order by a.rank) as organizations
       from app.person p where p.council_id = $1 and p.family_name in ('Marchetti', 'García')`,
      [council.councilId],
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        {
          given_name: 'Hélène',
          family_name: 'Marchetti',
          email: 'helene.marchetti@exemple.fr',
          other_emails: ['secretariat30@exemple.fr'],
          organizations: ['Ville de Rivebourg', 'Police municipale'],
        },
        expect.objectContaining({ family_name: 'García', other_emails: ['secretariat4@exemple.fr'] }),
      ]),
    );
    const seats = await app.superuser.query(
      `select b.label, s.college, m.rank, m.starts_on::text, h.masked from app.mandate m
         join app.seat s on s.id = m.seat_id join app.body b on b.id = s.body_id
         join app.mandate_holder h on h.mandate_id = m.id join app.person p on p.id = h.person_id
       where m.council_id = $1 and p.family_name = 'N''Diaye' order by b.label, s.college`,
      [council.councilId],
    );
    expect(seats.rows).toEqual([
      { label: 'COPIL', college: 'CARERS', rank: 'FULL', starts_on: '2023-01-13', masked: true },
      { label: 'COPIL', college: 'STATE', rank: 'FULL', starts_on: '2025-01-01', masked: false },
      { label: 'GT Logement', college: 'CARERS', rank: 'FULL', starts_on: '2023-01-13', masked: true },
      { label: 'GT Logement', college: 'STATE', rank: 'FULL', starts_on: '2025-01-01', masked: false },
    ]);
  });

  it('reports what it did not write as it stood, and keeps the cells no longer', async () => {
    const council = await app.council();
    const { report, id } = await accepted(council, 'annuaire-partenaires.xlsx');
    const notes = report?.notes.map(({ line, code, text }) => [line, code, text]);
    expect(notes).toEqual(
      expect.arrayContaining([
        [14, 'SINCE_WITHOUT_SEAT', 'janv. 2025'],
        [24, 'LINE_BLANK', ''],
        [25, 'LINE_SKIPPED', '— partenaires médico-sociaux —'],
        [36, 'SECOND_PHONE', '+33614073010'],
        [53, 'COLLEGE_UNKNOWN', 'Entreprise'],
        [55, 'ALREADY_SEATED', 'COPIL'],
        [56, 'MAIL_OF_ORGANIZATION', 'contact@exemple.fr'],
      ]),
    );
    expect(notes).not.toContainEqual([14, 'DATE_APPROXIMATE', 'janv. 2025']);
    const { rows } = await app.superuser.query('select sheets from app.import_batch where id = $1', [id]);
    expect(rows).toEqual([{ sheets: null }]);
  });

  it('matches what is already there instead of repeating it', async () => {
    const council = await app.council();
    const organizationId = await council.organization('Mairie de Rivebourg');
    const personId = await council.person({ given: 'Helene', family: 'MARCHETTI', email: null });
    await council.affiliate(personId, organizationId);
    await council.body('STEERING', 'Comité de pilotage');
    const { report } = await accepted(council, 'annuaire-partenaires.xlsx');
    expect(report?.created).toMatchObject({ people: 32, completed: 1, organizations: 42, bodies: 2 });
    const { rows } = await app.superuser.query('select email, version from app.person where id = $1', [personId]);
    expect(rows).toEqual([{ email: 'helene.marchetti@exemple.fr', version: 2 }]);
    const people = await count(council, 'person');
    const again = await accepted(council, 'annuaire-partenaires.csv');
    expect(again.report?.created).toMatchObject({ people: 0, completed: 0, organizations: 0 });
    expect(await count(council, 'person')).toBe(people);
  });

  it('fills the vacant seats of a body, and those that are held it leaves', async () => {
    const council = await app.council();
    const bodyId = await council.body('STEERING', 'COPIL');
    const [free, over, held] = await Promise.all([1, 2, 3].map(() => council.seat(bodyId, 'SOCIAL')));
    const past = { startsOn: '2020-01-01', endsOn: '2024-12-31' };
    await council.mandate(over ?? '', { personId: await council.person({ given: 'Ana', family: 'Ancien' }), ...past });
    await council.mandate(held ?? '', { personId: await council.person({ given: 'Ana', family: 'Durable' }) });
    const lines = [
      'Structure;Nom;Prénom;Collège;COPIL;Depuis',
      'A;Un;Zoé;Social;X;01/01/2025',
      'B;Deux;Zoé;Social;X;01/01/2025',
    ];
    const { report } = await accepted(council, Buffer.from([...lines, 'C;Trois;Zoé;Social;X;01/01/2025'].join('\n')));
    expect(report?.created).toMatchObject({ people: 3, seats: 1, mandates: 2 });
    const { rows } = await app.superuser.query<{ seat_id: string }>(
      `select seat_id from app.mandate where council_id = $1 and starts_on = '2025-01-01'`,
      [council.councilId],
    );
    const taken = rows.map((row) => row.seat_id);
    expect(taken).toEqual(expect.arrayContaining([free, over]));
    expect(taken).not.toContain(held);
  });

  it('answers a repeated acceptance with the first one, and refuses another', async () => {
    const council = await app.council();
    const uploaded = detail(await upload(council, 'annuaire-partenaires.csv'));
    const draft = await decide(council, uploaded, { followProposals: true });
    const asked = { ...at(draft.id), body: { version: draft.version } };
    const [one, two] = await Promise.all([1, 2].map(() => council.call(importsApi.accept, { ...asked, key: 'twice' })));
    expect([one?.status, two?.status]).toEqual([201, 201]);
    expect(two?.body).toEqual(one?.body);
    const other = await council.call(importsApi.accept, { ...asked, key: 'other' });
    expect([other.status, other.body.code]).toEqual([412, 'VERSION_STALE']);
    const closed = await accept(council, detail(await council.call(importsApi.get, at(draft.id))));
    expect([closed.status, closed.body.code]).toEqual([409, 'IMPORT_CLOSED']);
  });
});
