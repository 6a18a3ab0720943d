import { accessNeedsApi } from './access-needs.ts';
import { actionPlanApi } from './action-plan.ts';
import { actionSheetApi } from './action-sheet.ts';
import { actionSheetPartsApi } from './action-sheet-parts.ts';
import { activityReportFilesApi } from './activity-report-files.ts';
import { activityReportPageApi } from './activity-report-page.ts';
import { activityReportsApi } from './activity-reports.ts';
import { agendaApi } from './agenda.ts';
import { answerPageApi } from './answer-page.ts';
import { attendanceApi } from './attendance.ts';
import { bodiesApi } from './bodies.ts';
import { calendarApi } from './calendar.ts';
import { calendarFeedsApi } from './calendar-feeds.ts';
import { campaignEventsApi } from './campaign-events.ts';
import { campaignPagesApi } from './campaign-pages.ts';
import { campaignsApi } from './campaigns.ts';
import { cellsApi } from './cells.ts';
import { chairPageApi } from './chair-page.ts';
import { chairPointApi } from './chair-point.ts';
import { circulationApi } from './circulation.ts';
import { clashesApi } from './clashes.ts';
import { cornersApi } from './corners.ts';
import { correctionsApi } from './corrections.ts';
import { councilsApi } from './councils.ts';
import { decisionsApi } from './decisions.ts';
import { diagnosisApi } from './diagnosis.ts';
import { diagnosisListsApi } from './diagnosis-lists.ts';
import { documentsApi } from './documents.ts';
import type { EndpointSpec } from './endpoint.ts';
import { figuresApi } from './figures.ts';
import { frameworksApi } from './frameworks.ts';
import { groupsApi } from './groups.ts';
import { importsApi } from './imports.ts';
import { inboundMailApi } from './inbound-mail.ts';
import { invitationsApi } from './invitations.ts';
import { letterheadApi } from './letterhead.ts';
import { liveMeetingsApi } from './live-meetings.ts';
import { mailApi } from './mail.ts';
import { mailedNewsApi } from './mailed-news.ts';
import { mailingsApi } from './mailings.ts';
import { meetingsApi } from './meetings.ts';
import { membershipsApi } from './memberships.ts';
import { minutesApi } from './minutes.ts';
import { minutesLifeApi } from './minutes-life.ts';
import { minutesPagesApi } from './minutes-pages.ts';
import { minutesVersionsApi } from './minutes-versions.ts';
import { newsFilesApi } from './news-files.ts';
import { newsRequestsApi } from './news-requests.ts';
import { onTheDayApi } from './on-the-day.ts';
import { organizationsApi } from './organizations.ts';
import { ownLinkApi } from './own-link.ts';
import { ownPageApi } from './own-page.ts';
import { parkedPointsApi } from './parked-points.ts';
import { peopleApi } from './people.ts';
import { planExportApi } from './plan-export.ts';
import { planHierarchyApi } from './plan-hierarchy.ts';
import { planProgressApi } from './plan-progress.ts';
import { planReviewApi } from './plan-review.ts';
import { planViewsApi } from './plan-views.ts';
import { platformApi } from './platform.ts';
import { pollPageApi } from './poll-page.ts';
import { pollsApi } from './polls.ts';
import { privateNotesApi } from './private-notes.ts';
import { projectionApi } from './projection.ts';
import { proposalsApi } from './proposals.ts';
import { publicPlanApi } from './public-plan.ts';
import { renditionsApi } from './renditions.ts';
import { reportCommentsApi } from './report-comments.ts';
import { reportPhotosApi } from './report-photos.ts';
import { roadmapsApi } from './roadmaps.ts';
import { savedViewsApi } from './saved-views.ts';
import { seatsApi } from './seats.ts';
import { seriesApi } from './series.ts';
import { sessionsApi } from './sessions.ts';
import { sharingApi } from './sharing.ts';
import { subjectThreadsApi } from './subject-threads.ts';
import { subjectsApi } from './subjects.ts';
import { surveyApi } from './survey.ts';
import { territoryApi } from './territory.ts';
import { votingApi } from './voting.ts';
import { weekApi } from './week.ts';
import { welcomeApi, welcomePageApi } from './welcome.ts';

/** By feature and by name; each as a contract and no more: the shapes of all of them at once take seconds to compare. */
type Operations = Readonly<Record<string, Readonly<Record<string, EndpointSpec>>>>;

/** Every operation by feature: read by OpenAPI, by the access matrix and by the generated tests. */
export const ALL: Operations = {
  accessNeeds: accessNeedsApi,
  actionPlan: actionPlanApi,
  actionSheet: actionSheetApi,
  actionSheetParts: actionSheetPartsApi,
  activityReports: activityReportsApi,
  activityReportFiles: activityReportFilesApi,
  activityReportPage: activityReportPageApi,
  agenda: agendaApi,
  attendance: attendanceApi,
  answerPage: answerPageApi,
  bodies: bodiesApi,
  calendar: calendarApi,
  calendarFeeds: calendarFeedsApi,
  campaignEvents: campaignEventsApi,
  campaignPages: campaignPagesApi,
  campaigns: campaignsApi,
  cells: cellsApi,
  chairPage: chairPageApi,
  chairPoint: chairPointApi,
  circulation: circulationApi,
  clashes: clashesApi,
  corrections: correctionsApi,
  decisions: decisionsApi,
  diagnosis: diagnosisApi,
  diagnosisLists: diagnosisListsApi,
  documents: documentsApi,
  figures: figuresApi,
  frameworks: frameworksApi,
  groups: groupsApi,
  imports: importsApi,
  inboundMail: inboundMailApi,
  invitations: invitationsApi,
  letterhead: letterheadApi,
  liveMeetings: liveMeetingsApi,
  corners: cornersApi,
  councils: councilsApi,
  mail: mailApi,
  mailedNews: mailedNewsApi,
  mailings: mailingsApi,
  meetings: meetingsApi,
  memberships: membershipsApi,
  minutes: minutesApi,
  minutesLife: minutesLifeApi,
  minutesPages: minutesPagesApi,
  minutesVersions: minutesVersionsApi,
  newsFiles: newsFilesApi,
  newsRequests: newsRequestsApi,
  publicPlan: publicPlanApi,
  onTheDay: onTheDayApi,
  organizations: organizationsApi,
  ownLink: ownLinkApi,
  ownPage: ownPageApi,
  parkedPoints: parkedPointsApi,
  people: peopleApi,
  planExport: planExportApi,
  platform: platformApi,
  pollPage: pollPageApi,
  planHierarchy: planHierarchyApi,
  planProgress: planProgressApi,
  planReview: planReviewApi,
  planViews: planViewsApi,
  polls: pollsApi,
  privateNotes: privateNotesApi,
  projection: projectionApi,
  proposals: proposalsApi,
  renditions: renditionsApi,
  reportComments: reportCommentsApi,
  reportPhotos: reportPhotosApi,
  roadmaps: roadmapsApi,
  savedViews: savedViewsApi,
  seats: seatsApi,
  series: seriesApi,
  sessions: sessionsApi,
  sharing: sharingApi,
  subjects: subjectsApi,
  subjectThreads: subjectThreadsApi,
  survey: surveyApi,
  territory: territoryApi,
  voting: votingApi,
  week: weekApi,
  welcome: welcomeApi,
  welcomePage: welcomePageApi,
};
