import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessNeedsModule } from '../features/access-needs/index.ts';
import { ActionPlanModule } from '../features/action-plan/index.ts';
import { ActionSheetModule } from '../features/action-sheet/index.ts';
import { ActivityReportsModule } from '../features/activity-reports/index.ts';
import { AgendaModule } from '../features/agenda/index.ts';
import { AttendanceModule } from '../features/attendance/index.ts';
import { AuditTrailModule } from '../features/audit-trail/index.ts';
import { BodiesModule } from '../features/bodies/index.ts';
import { CalendarModule } from '../features/calendar/index.ts';
import { CampaignsModule } from '../features/campaigns/index.ts';
import { CellsModule } from '../features/cells/index.ts';
import { ChairPointModule } from '../features/chair-point/index.ts';
import { CornersModule } from '../features/corners/index.ts';
import { CouncilsModule } from '../features/councils/index.ts';
import { DecisionsModule } from '../features/decisions/index.ts';
import { DiagnosisModule } from '../features/diagnosis/index.ts';
import { DocumentsModule } from '../features/documents/index.ts';
import { FiguresModule } from '../features/figures/index.ts';
import { FrameworksModule } from '../features/frameworks/index.ts';
import { GroupsModule } from '../features/groups/index.ts';
import { ImportsModule } from '../features/imports/index.ts';
import { InboundMailModule } from '../features/inbound-mail/index.ts';
import { InvitationsModule } from '../features/invitations/index.ts';
import { LetterheadModule } from '../features/letterhead/index.ts';
import { LiveMeetingsModule } from '../features/live-meetings/index.ts';
import { MailModule } from '../features/mail/index.ts';
import { MailingsModule } from '../features/mailings/index.ts';
import { MeetingsModule } from '../features/meetings/index.ts';
import { MembershipsModule } from '../features/memberships/index.ts';
import { MinutesModule } from '../features/minutes/index.ts';
import { NewsFilesModule } from '../features/news-files/index.ts';
import { NewsRequestsModule } from '../features/news-requests/index.ts';
import { OnTheDayModule } from '../features/on-the-day/index.ts';
import { OrganizationsModule } from '../features/organizations/index.ts';
import { OwnPageModule } from '../features/own-page/index.ts';
import { PeopleModule } from '../features/people/index.ts';
import { PlanExportModule } from '../features/plan-export/index.ts';
import { PlanProgressModule } from '../features/plan-progress/index.ts';
import { PlanReviewModule } from '../features/plan-review/index.ts';
import { PlanViewsModule } from '../features/plan-views/index.ts';
import { PollsModule } from '../features/polls/index.ts';
import { PrivateNotesModule } from '../features/private-notes/index.ts';
import { ProposalsModule } from '../features/proposals/index.ts';
import { PublicPlanModule } from '../features/public-plan/index.ts';
import { RoadmapsModule } from '../features/roadmaps/index.ts';
import { SavedViewsModule } from '../features/saved-views/index.ts';
import { SeriesModule } from '../features/series/index.ts';
import { SessionsModule } from '../features/sessions/index.ts';
import { SharingModule } from '../features/sharing/index.ts';
import { SubjectsModule } from '../features/subjects/index.ts';
import { TerritoryModule } from '../features/territory/index.ts';
import { VotingModule } from '../features/voting/index.ts';
import { WeekModule } from '../features/week/index.ts';
import { WelcomeModule } from '../features/welcome/index.ts';
import type { Config } from '../platform/config.ts';
import { PlatformModule } from '../platform/platform.module.ts';
import { dataSourceOptions } from './data-source.ts';

const FEATURES = [
  AccessNeedsModule,
  ActionPlanModule,
  ActionSheetModule,
  ActivityReportsModule,
  AgendaModule,
  AttendanceModule,
  AuditTrailModule,
  BodiesModule,
  CalendarModule,
  CampaignsModule,
  CellsModule,
  ChairPointModule,
  DecisionsModule,
  CornersModule,
  CouncilsModule,
  DiagnosisModule,
  DocumentsModule,
  FiguresModule,
  FrameworksModule,
  GroupsModule,
  ImportsModule,
  InboundMailModule,
  InvitationsModule,
  LetterheadModule,
  LiveMeetingsModule,
  MailModule,
  MailingsModule,
  MeetingsModule,
  MembershipsModule,
  MinutesModule,
  NewsFilesModule,
  NewsRequestsModule,
  PublicPlanModule,
  OnTheDayModule,
  OrganizationsModule,
  OwnPageModule,
  PeopleModule,
  PlanExportModule,
  PlanProgressModule,
  PlanReviewModule,
  PlanViewsModule,
  PollsModule,
  PrivateNotesModule,
  RoadmapsModule,
  SavedViewsModule,
  SeriesModule,
  SessionsModule,
  SharingModule,
  SubjectsModule,
  TerritoryModule,
  ProposalsModule,
  VotingModule,
  WeekModule,
  WelcomeModule,
];

/** The composition root: every feature, once. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [TypeOrmModule.forRoot(dataSourceOptions(config.databaseUrl)), PlatformModule.with(config), ...FEATURES],
    };
  }
}
