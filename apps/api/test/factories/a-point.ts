import { actionPlanApi } from '@trame/contracts/action-plan';
import { addDays } from '@trame/domain/time/wall-clock';
import { newId } from '../../src/platform/database/new-id.ts';
import type { TestApp } from '../test-app.ts';
import type { TestCouncil } from '../test-council.ts';
import { askReview, heldMeeting } from './a-held-meeting.ts';

/** Days from today, as the council counts them. */
export const inDays = (days: number): string => addDays(new Date().toISOString().slice(0, 10), days);

/**
 * A council whose chair has something to do: an agenda to come with a decision and a restricted item, minutes in review,
 * an action late that asks for help, and one that does well.
 */
export async function waitingPoint(app: TestApp) {
  const held = await heldMeeting(app);
  const { council, bodyId, chair, people } = held;
  const aheadId = await council.meeting(bodyId, {
    title: 'Comité de pilotage n° 15',
    state: 'DRAFT',
    startsLocal: `${inDays(12)}T14:00`,
  });
  const decidedId = await council.item(aheadId, 'Ouvrir le lieu d’écoute');
  const restrictedId = await council.item(aheadId, 'Recrutement de Claude');
  await app.superuser.query(`update app.agenda_item set purpose = 'DECISION', minutes = 45 where id = $1`, [decidedId]);
  await app.superuser.query(`update app.agenda_item set restricted = true where id = $1`, [restrictedId]);
  await askReview(council, held.params, { reviewerId: chair.personId });
  const late = await action(held, 'Signer la convention', inDays(-23), app);
  await app.superuser.query(
    `insert into app.obstacle (council_id, id, action_id, text, helper_person_id, raised_on)
     values ($1, $2, $3, 'Il manque la signature de l’hôpital.', $4, current_date)`,
    [council.councilId, newId(), late, chair.personId],
  );
  const reserved = await action(held, 'Action réservée au groupe', inDays(-90), app);
  await app.superuser.query(`update app.action set visibility = 'GROUP' where id = $1`, [reserved]);
  return { ...held, aheadId, lateId: late, reservedId: reserved, people };
}

async function action({ council }: { council: TestCouncil }, title: string, dueOn: string, app: TestApp) {
  const answer = await council.call(actionPlanApi.addAction, { body: { title, dueOn }, key: newId() });
  const { id } = actionPlanApi.addAction.response.parse(answer.body);
  await app.superuser.query(`update app.action set status = 'IN_PROGRESS' where id = $1`, [id]);
  return id;
}

/** What the hidden fields of the form `act` about `id` hold, as a browser would send them. */
export function fieldsOf(html: string, act: string, id: string): Record<string, string> | null {
  for (const [form] of html.matchAll(/<form.*?<\/form>/gsu)) {
    const fields = Object.fromEntries(
      [...form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/gu)].map(([, name, value]) => [name, value]),
    ) as Record<string, string>;
    if (fields['act'] === act && (id === '' || fields['id'] === id)) return fields;
  }
  return null;
}
