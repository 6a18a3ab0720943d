import { Module } from '@nestjs/common';
import { SweepFiles } from './sweep-files.ts';
import { SweepRound } from './sweep-round.ts';

/** Of the worker alone: the API removes no file by itself. */
@Module({ providers: [SweepFiles, SweepRound], exports: [SweepRound] })
export class SweepModule {}
