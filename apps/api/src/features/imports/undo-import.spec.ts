import { describe, expect, it } from '@jest/globals';
import { actionPlanApi } from '@trame/contracts/action-plan';
import { type ImportDetail, importsApi } from '@trame/contracts/imports';
import { planHierarchyApi } from '@trame/contracts/plan-hierarchy';
import { at, detail, importStories } from '../../../test/import-stories.ts';
import { testApp } from '../../../test/test-app.ts';
import type { TestCouncil } from '../../../test/test-council.ts';

const app = await testApp();
const { accepted, count } = importStories(app);

describe('undoing an import', () => {
  const TABLES = [
    'organization',
    'affiliation',
    'body',
    'seat',
    'mandate',
    'body_officer',
    'axis',
    'action',
    'roadmap',
  ];
  const undo = (council: TestCouncil, done: ImportDetail) =>
    council.call(importsApi.undo, { ...at(done.id), version: done.version });

  async function jobOf(personId: string): Promise<string | null | undefined> {
    const { rows } = await app.superuser.query<{ job_title: string | null }>(
      'select job_title from app.affiliation where person_id = $1',
      [personId],
    );
    return rows[0]?.job_title;
  }

  it.each(['annuaire-partenaires.xlsx', 'plan-actions.xlsx'])('leaves nothing of %s', async (file) => {
    const council = await app.council();
    const done = await accepted(council, file);
    const undone = await undo(council, done);
    expect(undone.body).toMatchObject({ state: 'UNDONE', report: { kept: [] } });
    for (const table of TABLES) expect([table, await count(council, table)]).toEqual([table, 0]);
    expect(await count(council, 'person')).toBe(1);
    const twice = await undo(council, detail(undone));
    expect([twice.status, twice.body.code]).toEqual([409, 'IMPORT_CLOSED']);
  });

  const LEVELS = Buffer.from('Axe;Objectif;Objectif opérationnel;Action\nJeunes;Ouvrir;Aller vers;Un bus\n');

  it('leaves nothing of the levels of a plan', async () => {
    const council = await app.council();
    const done = await accepted(council, LEVELS);
    expect([done.report?.created.objectives, await count(council, 'objective')]).toEqual([2, 2]);
    expect((await undo(council, done)).body).toMatchObject({ state: 'UNDONE', report: { kept: [] } });
    expect([await count(council, 'objective'), await count(council, 'axis')]).toEqual([0, 0]);
  });

  it('keeps a strategic objective for the operational one that somebody put under it since', async () => {
    const council = await app.council();
    const done = await accepted(council, LEVELS);
    const [{ id: parentId }] = (await council.call(actionPlanApi.get)).body.axes[0].objectives;
    const added = { body: { title: 'Former', parentId }, key: 'added-since' };
    expect((await council.call(planHierarchyApi.addObjective, added)).status).toBe(201);
    const kept = (await undo(council, done)).body.report.kept.map(({ what, name }: { what: string; name: string }) => [
      what,
      name,
    ]);
    expect(kept).toEqual([
      ['OBJECTIVE', 'Ouvrir'],
      ['AXIS', 'Jeunes'],
      ['ROADMAP', expect.any(String)],
    ]);
  });

  it('keeps what was touched or is needed since, says why, and gives people back what they had', async () => {
    const council = await app.council();
    const known = await council.person({ given: 'Karim', family: 'Poirier', email: null });
    await council.affiliate(known, await council.organization('CLSM'));
    const done = await accepted(council, 'annuaire-partenaires.xlsx');
    expect(await jobOf(known)).toBeTruthy();
    const find = async (family: string) =>
      (
        await app.superuser.query<{ id: string }>(
          `select id from app.person where council_id = $1 and family_name = $2`,
          [council.councilId, family],
        )
      ).rows[0]?.id ?? '';
    await app.superuser.query('update app.person set version = version + 1 where id = $1', [await find('Haddad')]);
    await council.lead(await council.body(), await find('Traoré'));
    const undone = detail(await undo(council, done));
    expect(undone.report?.kept).toEqual([
      { what: 'BODY', name: 'COPIL', why: 'USED' },
      { what: 'BODY', name: 'GT Jeunes', why: 'USED' },
      { what: 'BODY', name: 'GT Logement', why: 'USED' },
      { what: 'PERSON', name: 'Inès Haddad', why: 'CHANGED' },
      { what: 'PERSON', name: 'Céline Traoré', why: 'USED' },
      { what: 'ORGANIZATION', name: 'Habitat & Logis', why: 'USED' },
      { what: 'ORGANIZATION', name: 'Association Ressort', why: 'USED' },
    ]);
    expect(await count(council, 'mandate')).toBe(3);
    const { rows } = await app.superuser.query('select email from app.person where id = $1', [known]);
    expect(rows).toEqual([{ email: null }]);
    expect(await jobOf(known)).toBeNull();
  });

  it('leaves an address that a mail went to since, and says so', async () => {
    const council = await app.council();
    const organizationId = await council.organization('CCAS');
    const people = await Promise.all(
      ['Aubry', 'Prat'].map(async (family) => {
        const personId = await council.person({ given: 'Zoé', family, email: null });
        await council.affiliate(personId, organizationId);
        return personId;
      }),
    );
    const lines = ['Structure;Nom;Prénom;Mail', 'CCAS;Aubry;Zoé;aubry@exemple.fr', 'CCAS;Prat;Zoé;prat@exemple.fr'];
    const done = await accepted(council, Buffer.from(lines.join('\n')));
    await app.superuser.query(
      `insert into app.outbox (council_id, id, kind, object_id, person_id, recipient, subject, body_text, body_html)
       values ($1, gen_random_uuid(), 'CONVOCATION', gen_random_uuid(), $2, 'aubry@exemple.fr', 's', 't', 'h')`,
      [council.councilId, people[0]],
    );
    const { report } = detail(await undo(council, done));
    expect(report?.kept).toEqual([{ what: 'PERSON', name: 'Zoé Aubry', why: 'USED' }]);
    const { rows } = await app.superuser.query('select email from app.person where id = any($1) order by family_name', [
      people,
    ]);
    expect(rows).toEqual([{ email: 'aubry@exemple.fr' }, { email: null }]);
  });

  it('masks an organisation only masked seats are held for, whatever its name, and opens it again', async () => {
    const council = await app.council();
    const club = await council.organization('Le Club');
    const social = await council.organization('La Maison');
    const reveals = async (id: string) =>
      (await app.superuser.query<{ reveals: boolean }>('select reveals from app.organization where id = $1', [id]))
        .rows[0]?.reveals;
    const lines = ['Structure;Nom;Prénom;Collège;COPIL', 'Le Club;Aubry;Zoé;Usagers;X'];
    const mixed = ['La Maison;Prat;Luc;Usagers;X', 'La Maison;Masson;Ana;Social;X'];
    const done = await accepted(council, Buffer.from([...lines, ...mixed].join('\n')));
    expect([await reveals(club), await reveals(social)]).toEqual([true, false]);
    await undo(council, done);
    expect(await reveals(club)).toBe(false);
  });

  it('is refused after 24 hours', async () => {
    const council = await app.council();
    const done = await accepted(council, 'annuaire-partenaires.csv');
    await app.superuser.query(`update app.import_batch set accepted_at = now() - interval '25 hours' where id = $1`, [
      done.id,
    ]);
    const late = await undo(council, done);
    expect([late.status, late.body.code]).toEqual([409, 'IMPORT_UNDO_EXPIRED']);
    expect(await count(council, 'organization')).toBeGreaterThan(0);
  });
});
