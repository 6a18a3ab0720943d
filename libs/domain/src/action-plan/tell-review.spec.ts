import { expect, it } from '@jest/globals';
import { reviewMails, TOLD_AT_ONCE, type ToldAction } from './tell-review.ts';

const lead = (change: Partial<NonNullable<ToldAction['lead']>> = {}) => ({
  ...{ personId: 'alix', name: 'Alix Aubry', email: 'alix@exemple.fr', archived: false },
  ...change,
});
const action = (id: string, change: Partial<ToldAction> = {}): ToldAction => ({
  ...{ id, title: id, restricted: false, lead: lead() },
  ...change,
});

it('tells each lead once of all their actions, and says of every other one why nobody is told', () => {
  const dana = lead({ personId: 'dana', email: 'dana@exemple.fr' });
  const { mails, leftOut } = reviewMails([
    action('one'),
    action('two', { lead: dana }),
    action('three'),
    action('nobody', { lead: null }),
    action('gone', { lead: lead({ archived: true }) }),
    action('post', { lead: lead({ email: null }) }),
    action('closed', { restricted: true }),
  ]);
  expect(mails.map(({ lead: { personId }, actions }) => [personId, actions.map(({ id }) => id)])).toEqual([
    ['alix', ['one', 'three']],
    ['dana', ['two']],
  ]);
  expect(leftOut.map(({ action: { id }, reason }) => [id, reason])).toEqual([
    ['nobody', 'NO_LEAD'],
    ['gone', 'ARCHIVED'],
    ['post', 'NO_ADDRESS'],
    ['closed', 'RESTRICTED'],
  ]);
});

it('tells no more in one mail than a mail can hold', () => {
  const { mails, leftOut } = reviewMails(Array.from({ length: TOLD_AT_ONCE + 1 }, (_, at) => action(`${at}`)));
  expect([mails[0]?.actions.length, leftOut.map(({ reason }) => reason)]).toEqual([TOLD_AT_ONCE, ['TOO_MANY']]);
});
