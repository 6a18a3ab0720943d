import { Module } from '@nestjs/common';
import { PublicPlanController } from './public-plan.controller.ts';
import { PublicPlanReader } from './public-plan.reader.ts';

@Module({ controllers: [PublicPlanController], providers: [PublicPlanReader] })
export class PublicPlanModule {}
