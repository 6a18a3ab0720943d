import { Module } from '@nestjs/common';
import { CloseRoadmap } from './close-roadmap.ts';
import { NumberPlan } from './number-plan.ts';
import { OpenRoadmap } from './open-roadmap.ts';
import { RoadmapsController } from './roadmaps.controller.ts';
import { RoadmapsReader } from './roadmaps.reader.ts';

@Module({ controllers: [RoadmapsController], providers: [RoadmapsReader, OpenRoadmap, CloseRoadmap, NumberPlan] })
export class RoadmapsModule {}
