import { ACTION_PLAN_ENTITIES } from '../features/action-plan/index.ts';
import { AgendaItemEntity } from '../features/agenda/index.ts';
import { BodyEntity, MandateEntity, SeatEntity } from '../features/bodies/index.ts';
import { CalendarFeedEntity } from '../features/calendar/index.ts';
import { CAMPAIGN_ENTITIES } from '../features/campaigns/index.ts';
import { DIAGNOSIS_ENTITIES } from '../features/diagnosis/index.ts';
import { DocumentEntity } from '../features/documents/index.ts';
import { InvitationAnswerEntity, InvitationEntity } from '../features/invitations/index.ts';
import { MeetingEntity } from '../features/meetings/index.ts';
import { MembershipEntity } from '../features/memberships/index.ts';
import { MinutesEntity } from '../features/minutes/index.ts';
import { OrganizationEntity } from '../features/organizations/index.ts';
import { PersonEntity } from '../features/people/index.ts';
import { PollEntity, PollPersonEntity } from '../features/polls/index.ts';
import { SeriesEntity } from '../features/series/index.ts';

/** Every entity, listed: a glob would load tests and miss bundles. */
export const ENTITIES = [
  ...ACTION_PLAN_ENTITIES,
  AgendaItemEntity,
  BodyEntity,
  MandateEntity,
  CalendarFeedEntity,
  ...CAMPAIGN_ENTITIES,
  ...DIAGNOSIS_ENTITIES,
  DocumentEntity,
  InvitationAnswerEntity,
  InvitationEntity,
  MeetingEntity,
  MembershipEntity,
  MinutesEntity,
  OrganizationEntity,
  PersonEntity,
  PollEntity,
  PollPersonEntity,
  SeatEntity,
  SeriesEntity,
];
