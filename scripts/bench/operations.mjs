import { randomUUID } from 'node:crypto';

const ITEMS = Array.from({ length: 8 }, (_, index) => ({
  title: `Point ${index + 1}`,
  purpose: 'DISCUSSION',
  minutes: 10,
}));

/**
 * What is measured. `path` and `body` are made for one target; `goal` is the share of the bare server's requests that is
 * hoped for; `within`, the milliseconds a reader alone should wait at most, but for one answer in forty.
 */
export const OPERATIONS = [
  { name: 'home', method: 'GET', goal: 0.5, path: ({ councilId }) => `/api/councils/${councilId}/week` },
  { name: 'action list', method: 'GET', goal: 0.5, path: ({ councilId }) => `/api/councils/${councilId}/plan` },
  {
    name: 'meeting page',
    method: 'GET',
    goal: 0.5,
    path: ({ councilId, meetingId }) => `/api/councils/${councilId}/meetings/${meetingId}`,
  },
  {
    name: 'meetings of a year',
    method: 'GET',
    goal: 0.5,
    within: 150,
    path: ({ councilId }) => `/api/councils/${councilId}/meetings`,
  },
  {
    name: 'calendar of a person', // no share is hoped for: the bare server writes no iCalendar
    method: 'GET',
    within: 100,
    path: ({ feed }) => `/f/${feed}/agenda.ics`,
  },
  {
    name: 'directory',
    method: 'GET',
    goal: 0.5,
    path: ({ councilId }) => `/api/councils/${councilId}/people?limit=120`,
  },
  {
    name: 'progress note',
    method: 'POST',
    goal: 0.4,
    path: ({ councilId, actionId }) => `/api/councils/${councilId}/plan/actions/${actionId}/news`,
    body: () => ({ word: 'PROGRESSING', text: 'Une phrase.', progress: 40 }),
  },
  {
    name: 'attendance of 24',
    method: 'POST',
    goal: 0.4,
    live: true,
    path: ({ councilId, liveId }) => `/api/councils/${councilId}/meetings/${liveId}/attendance/all-present`,
  },
  {
    name: 'meeting with 8 items',
    method: 'POST',
    goal: 0.4,
    path: ({ councilId }) => `/api/councils/${councilId}/meetings`,
    body: ({ bodyId }) => ({
      bodyId,
      title: 'Réunion',
      starts: { local: '2020-12-03T14:00', zone: 'Europe/Paris' },
      durationMinutes: 120,
      agenda: ITEMS,
    }),
  },
];

/** The request as sent over HTTP, with a key of its own. */
export function requestFor(operation, target, origin) {
  const body = operation.body?.(target);
  const headers = { cookie: `session=${target.cookie}`, origin, 'idempotency-key': randomUUID() };
  if (body) headers['content-type'] = 'application/json';
  return {
    method: operation.method,
    path: operation.path(target),
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  };
}
