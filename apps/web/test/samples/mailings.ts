import type { MailingLine, Mailings } from '@trame/contracts/mailings';

export const aMailed = (
  state: NonNullable<MailingLine['mailed']>['state'],
  reason: NonNullable<MailingLine['mailed']>['reason'] = null,
): NonNullable<MailingLine['mailed']> => ({
  state,
  reason,
  at: '2026-11-16T09:04:00.000Z',
  recipient: 'alix@exemple.fr',
});

export const aMailing = (more: Partial<MailingLine> = {}): MailingLine => ({
  invitationId: '0198f1c2-0000-7000-8000-000000000011',
  version: 1,
  personId: '0198f1c2-0000-7000-8000-000000000012',
  name: 'Alix Aubry',
  channel: 'MAIL',
  email: 'alix@exemple.fr',
  mailed: aMailed('SENT'),
  remindedAt: null,
  answer: 'NONE',
  origin: null,
  answeredAt: null,
  substitute: null,
  remark: null,
  ...more,
});

export const someMailings = (more: Partial<Mailings> = {}): Mailings => ({
  items: [aMailing()],
  reminder: { days: 3, ofBody: 3, own: false, at: '2026-11-30T09:00', silent: 1, reminded: 0 },
  ...more,
});
