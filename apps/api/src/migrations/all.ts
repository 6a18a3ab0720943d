import { Foundation0001 } from './0001-foundation.ts';
import { PeopleAndBodies0002 } from './0002-people-and-bodies.ts';
import { Meetings0003 } from './0003-meetings.ts';
import { MinutesAndDecisions0004 } from './0004-minutes-and-decisions.ts';
import { ActionPlan0005 } from './0005-action-plan.ts';
import { Imports0006 } from './0006-imports.ts';
import { Territory0007 } from './0007-territory.ts';
import { Retention0009 } from './0009-retention.ts';
import { BodyTags0014 } from './0014-body-tags.ts';
import { Subjects0015 } from './0015-subjects.ts';
import { DatePolls0016 } from './0016-date-polls.ts';
import { MailLedger0017 } from './0017-mail-ledger.ts';
import { CalendarFeeds0018 } from './0018-calendar-feeds.ts';
import { MeetingSeries0019 } from './0019-meeting-series.ts';
import { OnTheDay0020 } from './0020-on-the-day.ts';
import { Documents0021 } from './0021-documents.ts';
import { Voting0022 } from './0022-voting.ts';
import { Proposals0023 } from './0023-proposals.ts';
import { AgendaItems0024 } from './0024-agenda-items.ts';
import { Answers0025 } from './0025-answers.ts';
import { WhatFollows0027 } from './0027-what-follows.ts';
import { SettledDocuments0028 } from './0028-settled-documents.ts';
import { MinutesLifecycle0029 } from './0029-minutes-lifecycle.ts';
import { Renditions0030 } from './0030-renditions.ts';
import { ItemTexts0031 } from './0031-item-texts.ts';
import { Room0032 } from './0032-room.ts';
import { NotesBecomeTexts0039 } from './0039-notes-become-texts.ts';
import { CellCounts0040 } from './0040-cell-counts.ts';
import { AnswersToQuestions0042 } from './0042-answers-to-questions.ts';
import { Letterhead0044 } from './0044-letterhead.ts';
import { NewsRequests0045 } from './0045-news-requests.ts';
import { PlanViews0046 } from './0046-plan-views.ts';
import { ActionSheet0047 } from './0047-action-sheet.ts';
import { SheetLists0048 } from './0048-sheet-lists.ts';
import { SavedViews0049 } from './0049-saved-views.ts';
import { PlanHierarchy0050 } from './0050-plan-hierarchy.ts';
import { Frameworks0051 } from './0051-frameworks.ts';
import { Diagnosis0052 } from './0052-diagnosis.ts';
import { Sharing0053 } from './0053-sharing.ts';
import { ChairPoint0054 } from './0054-chair-point.ts';
import { ChairCodes0055 } from './0055-chair-codes.ts';
import { OwnLinks0056 } from './0056-own-links.ts';
import { CalledMeetings0057 } from './0057-called-meetings.ts';
import { ActivityReports0059 } from './0059-activity-reports.ts';
import { PublishedReports0060 } from './0060-published-reports.ts';
import { Campaigns0061 } from './0061-campaigns.ts';
import { PlanReview0063 } from './0063-plan-review.ts';
import { UnreadMentions0065 } from './0065-unread-mentions.ts';
import { DoneOn0066 } from './0066-done-on.ts';
import { PublicPlan0067 } from './0067-public-plan.ts';
import { NewsFiles0068 } from './0068-news-files.ts';
import { WhatALeadReads0071 } from './0071-what-a-lead-reads.ts';
import { EventActions0072 } from './0072-event-actions.ts';
import { PublishedPhotos0073 } from './0073-published-photos.ts';
import { ReportComments0074 } from './0074-report-comments.ts';
import { RememberedColumns0075 } from './0075-remembered-columns.ts';

/** In the order they run; listed, never globbed. Immutable once released. */
export const MIGRATIONS = [
  Foundation0001,
  PeopleAndBodies0002,
  Meetings0003,
  MinutesAndDecisions0004,
  ActionPlan0005,
  Imports0006,
  Territory0007,
  Retention0009,
  BodyTags0014,
  Subjects0015,
  DatePolls0016,
  MailLedger0017,
  CalendarFeeds0018,
  MeetingSeries0019,
  OnTheDay0020,
  Documents0021,
  Voting0022,
  Proposals0023,
  AgendaItems0024,
  Answers0025,
  WhatFollows0027,
  SettledDocuments0028,
  MinutesLifecycle0029,
  Renditions0030,
  ItemTexts0031,
  Room0032,
  NotesBecomeTexts0039,
  CellCounts0040,
  AnswersToQuestions0042,
  Letterhead0044,
  NewsRequests0045,
  PlanViews0046,
  ActionSheet0047,
  SheetLists0048,
  SavedViews0049,
  PlanHierarchy0050,
  Frameworks0051,
  Diagnosis0052,
  Sharing0053,
  UnreadMentions0065,
  DoneOn0066,
  PublicPlan0067,
  PlanReview0063,
  OwnLinks0056,
  Campaigns0061,
  ChairPoint0054,
  ActivityReports0059,
  CalledMeetings0057,
  ChairCodes0055,
  PublishedReports0060,
  NewsFiles0068,
  WhatALeadReads0071,
  EventActions0072,
  PublishedPhotos0073,
  ReportComments0074,
  RememberedColumns0075,
];
