import { Injectable } from '@nestjs/common';
import { LIMITS } from '@trame/contracts/limits';
import { TransportRefusal } from '../../platform/errors/refusals.ts';
import { FileIntake, type TakenFile } from '../documents/index.ts';
import { NewsFileTooLarge } from './news-files.errors.ts';

/** Takes files that come with news: looked at and drawn again as any document, and smaller. */
@Injectable()
export class NewsIntake {
  constructor(private readonly intake: FileIntake) {}

  /** @throws NewsFileTooLarge, and what `FileIntake.take` throws */
  async take(councilId: string, fileName: string, pieces: AsyncIterable<Uint8Array>): Promise<TakenFile> {
    try {
      return await this.intake.take(councilId, fileName, pieces, LIMITS.newsFiles.bytes);
    } catch (error) {
      if (error instanceof TransportRefusal && error.code === 'FILE_TOO_LARGE') throw new NewsFileTooLarge();
      throw error;
    }
  }
}
