import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { Children } from './child/children.ts';
import { Clock } from './clock.ts';
import { CollabServer } from './collab/collab-server.ts';
import { Handshake } from './collab/handshake.ts';
import { TextHooks } from './collab/text-hooks.ts';
import { Writers } from './collab/writers.ts';
import { CONFIG, type Config } from './config.ts';
import { CoreDb } from './database/core-db.ts';
import { TenantDb } from './database/tenant-db.ts';
import { Antivirus } from './files/antivirus.ts';
import { FileStore } from './files/file-store.ts';
import { FILES } from './files/files.provider.ts';
import { AccessGuard } from './http/access.guard.ts';
import { ContractResponse } from './http/contract-response.interceptor.ts';
import { DatabaseThrottle } from './http/database-throttle.ts';
import { HealthController } from './http/health.controller.ts';
import { Throttle } from './http/identities.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { Readiness } from './http/readiness.ts';
import { LitePages } from './lite/lite-pages.ts';
import { Log } from './log/log.ts';

const EVERYWHERE = [
  Antivirus,
  Children,
  CoreDb,
  TenantDb,
  Clock,
  LitePages,
  Log,
  Readiness,
  ProblemFilter,
  FILES,
  { provide: Throttle, useClass: DatabaseThrottle },
];

const COLLAB = [CollabServer, Handshake, TextHooks, Writers];

/** What every feature stands on: the database doors, the guard, errors, time and the log. It knows no feature. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        ...EVERYWHERE,
        ...COLLAB,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: ContractResponse },
        { provide: APP_FILTER, useExisting: ProblemFilter },
      ],
      exports: [
        CONFIG,
        Antivirus,
        Children,
        CoreDb,
        TenantDb,
        Clock,
        FileStore,
        LitePages,
        Log,
        Readiness,
        ProblemFilter,
        Throttle,
      ],
    };
  }
}
