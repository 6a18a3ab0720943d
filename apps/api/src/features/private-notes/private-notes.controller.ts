import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { privateNotesApi } from '@trame/contracts/private-notes';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { PrivateNotesReader } from './private-notes.reader.ts';
import { PutPrivateNote } from './put-private-note.ts';

@Controller()
export class PrivateNotesController {
  constructor(
    private readonly reader: PrivateNotesReader,
    private readonly putPrivateNote: PutPrivateNote,
  ) {}

  @Endpoint(privateNotesApi.list)
  list(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof privateNotesApi.list>) {
    return this.reader.list(ctx, params.meetingId);
  }

  @Endpoint(privateNotesApi.put)
  put(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof privateNotesApi.put>) {
    return this.putPrivateNote.run(ctx, params, body);
  }
}
