import { accountMails } from './account-mails.ts';
import { actionPlan } from './action-plan.ts';
import { actionSheet } from './action-sheet.ts';
import { activityReports } from './activity-reports.ts';
import { bodies } from './bodies.ts';
import { calendarFeeds } from './calendar-feeds.ts';
import { campaigns } from './campaigns.ts';
import { cells } from './cells.ts';
import { chairPage } from './chair-page.ts';
import { chairPoint } from './chair-point.ts';
import { comments } from './comments.ts';
import { common } from './common.ts';
import { councils } from './councils.ts';
import { decisions } from './decisions.ts';
import { diagnosis } from './diagnosis.ts';
import { documents } from './documents.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { frameworks } from './frameworks.ts';
import { groups } from './groups.ts';
import { imports } from './imports.ts';
import { lite } from './lite.ts';
import { liveMeetings } from './live-meetings.ts';
import { mails } from './mails.ts';
import { meetings } from './meetings.ts';
import { minutes } from './minutes.ts';
import { minutesLife } from './minutes-life.ts';
import { onTheDay } from './on-the-day.ts';
import { organizations } from './organizations.ts';
import { ownPage } from './own-page.ts';
import { people } from './people.ts';
import { planHierarchy } from './plan-hierarchy.ts';
import { planProgress } from './plan-progress.ts';
import { planReview } from './plan-review.ts';
import { planViews } from './plan-views.ts';
import { polls } from './polls.ts';
import { privateNotes } from './private-notes.ts';
import { programme } from './programme.ts';
import { projection } from './projection.ts';
import { renditions } from './renditions.ts';
import { reportsHub } from './reports-hub.ts';
import { ruleSheet } from './rule-sheet.ts';
import { series } from './series.ts';
import { settings } from './settings.ts';
import { sharing } from './sharing.ts';
import { start } from './start.ts';
import { subjects } from './subjects.ts';
import { survey } from './survey.ts';
import { terms } from './terms.ts';
import { voting } from './voting.ts';
import { week } from './week.ts';

/** French, the source: one line per feature, in alphabetical order; what visitors read first is in `start.ts`. */
export const fr = {
  ...start,
  accountMails,
  actionPlan,
  actionSheet,
  comments,
  activityReports,
  bodies,
  calendarFeeds,
  campaigns,
  cells,
  chairPage,
  chairPoint,
  common,
  councils,
  decisions,
  diagnosis,
  documents,
  figures,
  files,
  frameworks,
  groups,
  imports,
  lite,
  mails,
  meetings,
  liveMeetings,
  minutes,
  minutesLife,
  onTheDay,
  organizations,
  ownPage,
  people,
  subjects,
  planHierarchy,
  planProgress,
  planReview,
  planViews,
  polls,
  privateNotes,
  programme,
  projection,
  renditions,
  reportsHub,
  ruleSheet,
  series,
  settings,
  sharing,
  survey,
  terms,
  voting,
  week,
} as const;
