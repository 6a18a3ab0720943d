import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { LIMITS } from '@trame/contracts/limits';
import { WorkerModule } from './app/worker.module.ts';
import { SweepRound } from './features/documents/index.ts';
import { FetchRound } from './features/inbound-mail/index.ts';
import { ReminderRound } from './features/invitations/index.ts';
import { PostRound } from './features/mail/index.ts';
import { MergeRound, SilenceRound } from './features/minutes/index.ts';
import { MonthlyRound } from './features/news-requests/index.ts';
import { PollNudgeRound } from './features/polls/index.ts';
import { PurgeRound } from './features/retention/index.ts';
import { TellRound } from './features/sharing/index.ts';
import { Misconfigured, readConfig } from './platform/config.ts';
import type { Round } from './platform/jobs/round.ts';
import { leaveOnCrash } from './platform/log/leave-on-crash.ts';
import { Log } from './platform/log/log.ts';

leaveOnCrash();
const { WORKER_DATABASE_URL } = process.env;
if (!WORKER_DATABASE_URL) throw new Misconfigured('Configuration: WORKER_DATABASE_URL is missing.');
const config = readConfig({ ...process.env, APP_DATABASE_URL: WORKER_DATABASE_URL });
const worker = await NestFactory.createApplicationContext(WorkerModule.with(config), {
  logger: false,
  abortOnError: false,
});
const ROUNDS = [
  ...[PostRound, FetchRound, ReminderRound, PollNudgeRound, MonthlyRound, TellRound],
  ...[SilenceRound, PurgeRound, SweepRound, MergeRound],
];
const rounds = ROUNDS.map((round) => worker.get<Round>(round));

const stop = (): void => {
  for (const round of rounds) round.stop();
  setTimeout(() => process.exit(1), LIMITS.stop.milliseconds).unref();
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

worker.get(Log).info('worker.started');
await Promise.all(rounds.map((round) => round.run()));
await worker.close();
process.exit(0); // the channel to whoever started us would keep it alive
