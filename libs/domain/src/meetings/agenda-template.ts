import type { BodyType } from '../bodies/body-type.ts';
import type { AgendaPurpose } from './agenda-purpose.ts';

/** Titles of usual items; `libs/copy` has the words. */
export const TEMPLATE_ITEMS = [
  'welcome',
  'lastMinutes',
  'actionReview',
  'roadmapReview',
  'groupReports',
  'newNeeds',
  'priorities',
  'prepareSteering',
  'projectProgress',
  'nextSteps',
  'counters',
  'theme',
  'debate',
  'nextDates',
  'otherBusiness',
] as const;
export type TemplateItemKey = (typeof TEMPLATE_ITEMS)[number];

export interface TemplateItem {
  key: TemplateItemKey;
  purpose: AgendaPurpose;
  minutes: number;
}

const item = (key: TemplateItemKey, purpose: AgendaPurpose, minutes: number): TemplateItem => ({
  key,
  purpose,
  minutes,
});

const WELCOME = item('welcome', 'INFORMATION', 5);
const LAST_MINUTES = item('lastMinutes', 'MINUTES_APPROVAL', 5);
const NEXT_DATES = item('nextDates', 'INFORMATION', 5);
const OTHER = item('otherBusiness', 'OTHER_BUSINESS', 10);

const TEMPLATES: Record<BodyType, readonly TemplateItem[]> = {
  STEERING: [
    WELCOME,
    LAST_MINUTES,
    item('roadmapReview', 'DISCUSSION', 30),
    item('groupReports', 'GROUP_REPORT', 30),
    item('priorities', 'DECISION', 35),
    NEXT_DATES,
    OTHER,
  ],
  TECHNICAL: [
    LAST_MINUTES,
    item('actionReview', 'DISCUSSION', 40),
    item('newNeeds', 'DISCUSSION', 25),
    item('prepareSteering', 'DECISION', 30),
    NEXT_DATES,
    OTHER,
  ],
  EXECUTIVE: [item('actionReview', 'DISCUSSION', 30), item('nextSteps', 'DECISION', 20), OTHER],
  WORKING_GROUP: [
    WELCOME,
    item('projectProgress', 'DISCUSSION', 45),
    item('newNeeds', 'DISCUSSION', 25),
    item('nextSteps', 'DECISION', 25),
    NEXT_DATES,
    OTHER,
  ],
  PLENARY: [
    WELCOME,
    item('roadmapReview', 'INFORMATION', 20),
    item('groupReports', 'GROUP_REPORT', 35),
    item('theme', 'INFORMATION', 25),
    item('debate', 'DISCUSSION', 30),
    NEXT_DATES,
  ],
  // Counters only: never a case, a name or an attachment.
  SITUATION_CELL: [item('counters', 'INFORMATION', 20), item('nextSteps', 'DISCUSSION', 30), OTHER],
};

/** The agenda a body of this type usually has, to start from. */
export const agendaTemplate = (type: BodyType): readonly TemplateItem[] => TEMPLATES[type];
