import { Module } from '@nestjs/common';
import { ChooseCorner } from './choose-corner.ts';
import { CornersController } from './corners.controller.ts';
import { CornersReader } from './corners.reader.ts';
import { PlacePerson } from './place-person.ts';
import { PrintCorners } from './print-corners.ts';
import { PutCorner } from './put-corner.ts';
import { RemoveCorner } from './remove-corner.ts';

@Module({
  controllers: [CornersController],
  providers: [CornersReader, PutCorner, RemoveCorner, PlacePerson, PrintCorners, ChooseCorner],
})
export class CornersModule {}
