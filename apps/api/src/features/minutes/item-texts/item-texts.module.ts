import { Global, Module } from '@nestjs/common';
import { SharedTexts } from '../../../platform/collab/shared-texts.ts';
import { ItemTexts } from './item-texts.ts';
import { WriteUpdate } from './write-update.ts';

/** Global because the sockets of the platform ask for `SharedTexts`. */
@Global()
@Module({ providers: [WriteUpdate, { provide: SharedTexts, useClass: ItemTexts }], exports: [SharedTexts] })
export class ItemTextsModule {}
