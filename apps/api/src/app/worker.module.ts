import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditTrailModule } from '../features/audit-trail/index.ts';
import { SweepModule } from '../features/documents/index.ts';
import { MailFetchModule } from '../features/inbound-mail/index.ts';
import { RemindersModule } from '../features/invitations/index.ts';
import { PostModule } from '../features/mail/index.ts';
import { MergeModule, SilenceModule } from '../features/minutes/index.ts';
import { MonthlyNewsModule } from '../features/news-requests/index.ts';
import { PollNudgesModule } from '../features/polls/index.ts';
import { RetentionModule } from '../features/retention/index.ts';
import { TellModule } from '../features/sharing/index.ts';
import { Children } from '../platform/child/children.ts';
import { Clock } from '../platform/clock.ts';
import { CONFIG, type Config } from '../platform/config.ts';
import { CoreDb } from '../platform/database/core-db.ts';
import { TenantDb } from '../platform/database/tenant-db.ts';
import { FileStore } from '../platform/files/file-store.ts';
import { FILES } from '../platform/files/files.provider.ts';
import { Log } from '../platform/log/log.ts';
import { dataSourceOptions } from './data-source.ts';

const PLATFORM = [Children, CoreDb, TenantDb, Clock, Log];

/** The composition root of the worker: no HTTP, no guard, only what works in the background. */
@Global()
@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        TypeOrmModule.forRoot(dataSourceOptions(config.databaseUrl)),
        AuditTrailModule,
        PostModule,
        MailFetchModule,
        RemindersModule,
        PollNudgesModule,
        MonthlyNewsModule,
        TellModule,
        SilenceModule,
        RetentionModule,
        SweepModule,
        MergeModule,
      ],
      providers: [{ provide: CONFIG, useValue: config }, ...PLATFORM, FILES],
      exports: [CONFIG, ...PLATFORM, FileStore],
    };
  }
}
