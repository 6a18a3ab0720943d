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
  'firstCorner',
  'secondCorner',
  'thirdCorner',
  'cornersReport',
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
    item('roadmapReview', 'INFORMATION', 15),
    item('groupReports', 'GROUP_REPORT', 15),
    item('theme', 'INFORMATION', 15),
    // Corners are held at the same time: the first one counts for all.
    item('firstCorner', 'DISCUSSION', 40),
    item('secondCorner', 'DISCUSSION', 0),
    item('thirdCorner', 'DISCUSSION', 0),
    item('cornersReport', 'DISCUSSION', 15),
    item('debate', 'DISCUSSION', 10),
    NEXT_DATES,
  ],
  // Counters only: never a case, a name or an attachment.
  SITUATION_CELL: [item('counters', 'INFORMATION', 20), item('nextSteps', 'DISCUSSION', 30), OTHER],
};

/** The agenda a body of this type usually has, to start from. */
export const agendaTemplate = (type: BodyType): readonly TemplateItem[] => TEMPLATES[type];
