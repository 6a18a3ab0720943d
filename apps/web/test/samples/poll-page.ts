import type { PollPage } from '@trame/contracts/poll-answers';

const ID = '0198f1c2-6a1b-7c3d-8e4f-0000000000';
export const SLOT_IDS = [`${ID}51`, `${ID}52`] as const;
const [first, second] = SLOT_IDS;

/** An open poll of two dates, as the coordination reads it: one person answered, one is silent. */
export const aPollPage = (more: Partial<PollPage> = {}): PollPage => ({
  id: `${ID}50`,
  version: 4,
  body: { id: `${ID}20`, label: 'Comité de pilotage', tag: 'COPIL', type: 'STEERING' },
  title: 'Comité de pilotage n° 15',
  phase: 'OPEN',
  closesOn: '2026-12-12',
  asked: 2,
  answered: 1,
  reply: null,
  meetingId: null,
  mayPrepare: true,
  zone: 'Europe/Paris',
  durationMinutes: 120,
  place: 'Hôtel de ville',
  videoUrl: null,
  message: '',
  openedAt: '2026-11-30T09:00:00.000Z',
  chosenSlotId: null,
  slots: [
    {
      id: first,
      local: '2027-01-05T14:00',
      counts: { yes: 1, ifNeeded: 0, no: 0, none: 1 },
      presence: { missing: ['CARERS'], chair: 'YES', leads: { coming: 0, total: 0 }, quorum: null },
    },
    {
      id: second,
      local: '2027-01-07T10:30',
      counts: { yes: 0, ifNeeded: 0, no: 1, none: 1 },
      presence: { missing: ['ELECTED', 'CARERS'], chair: 'NO', leads: { coming: 0, total: 0 }, quorum: null },
    },
  ],
  best: { slotId: first, reasons: ['CHAIR', 'FEWEST_MISSING', 'MOST_YES'] },
  people: [
    {
      personId: `${ID}61`,
      version: 2,
      name: 'Alix Aubry',
      organization: null,
      offices: ['CHAIR'],
      channel: 'MAIL',
      origin: 'LINK',
      answeredAt: '2026-11-30T10:00:00.000Z',
      answers: { [first]: 'YES', [second]: 'NO' },
    },
    {
      personId: `${ID}62`,
      version: 1,
      name: 'Alix Brun',
      organization: null,
      offices: [],
      channel: 'MAIL',
      origin: null,
      answeredAt: null,
      answers: {},
    },
  ],
  silent: [{ personId: `${ID}62`, name: 'Alix Brun', channel: 'MAIL', nudgedAt: null, mayNudge: true }],
  sending: { held: 0, sent: 2, failed: 0, leavesAt: null },
  mine: null,
  ...more,
});
