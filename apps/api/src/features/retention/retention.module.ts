import { Module } from '@nestjs/common';
import { Purge } from './purge.ts';
import { PurgeRound } from './purge-round.ts';

/** Of the worker alone: the API forgets nothing by itself. */
@Module({ providers: [Purge, PurgeRound], exports: [PurgeRound] })
export class RetentionModule {}
