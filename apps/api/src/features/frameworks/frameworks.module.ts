import { Module } from '@nestjs/common';
import { FrameworksController } from './frameworks.controller.ts';
import { LocalItemsReader } from './local-items.reader.ts';
import { PutLocalItem } from './put-local-item.ts';
import { RemoveLocalItem } from './remove-local-item.ts';

@Module({
  controllers: [FrameworksController],
  providers: [LocalItemsReader, PutLocalItem, RemoveLocalItem],
  exports: [LocalItemsReader],
})
export class FrameworksModule {}
