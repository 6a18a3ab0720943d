import { Module } from '@nestjs/common';
import { BearAction } from './bear-action.ts';
import { CurrentRoadmap } from './current-roadmap.ts';

@Module({ providers: [BearAction, CurrentRoadmap], exports: [BearAction] })
export class ActionPlanModule {}
