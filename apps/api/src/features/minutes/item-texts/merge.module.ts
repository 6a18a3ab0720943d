import { Module } from '@nestjs/common';
import { MergeRound } from './merge-round.ts';
import { MergeUpdates } from './merge-updates.ts';

/** Of the worker alone. */
@Module({ providers: [MergeUpdates, MergeRound], exports: [MergeRound] })
export class MergeModule {}
