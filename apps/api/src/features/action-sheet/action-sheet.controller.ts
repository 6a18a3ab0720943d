import { Controller } from '@nestjs/common';
import { actionSheetApi } from '@trame/contracts/action-sheet';
import type { InputOf } from '@trame/contracts/endpoint';
import type { CouncilContext } from '../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../platform/http/endpoint.decorator.ts';
import { ActionSheetReader } from './action-sheet.reader.ts';
import { PrintSheet } from './print/print-sheet.ts';
import { PutComment } from './put-comment.ts';
import { ReadMentions } from './read-mentions.ts';
import { RemoveComment } from './remove-comment.ts';
import { SettleSheet } from './settle-sheet.ts';

/** The sheet of one action. */
@Controller()
export class ActionSheetController {
  constructor(
    private readonly reader: ActionSheetReader,
    private readonly printing: PrintSheet,
    private readonly settling: SettleSheet,
    private readonly commenting: PutComment,
    private readonly removing: RemoveComment,
    private readonly reading: ReadMentions,
  ) {}

  @Endpoint(actionSheetApi.get)
  get(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof actionSheetApi.get>) {
    return this.reader.get(ctx, params.actionId);
  }

  @Endpoint(actionSheetApi.print)
  print(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof actionSheetApi.print>) {
    return this.printing.run(ctx, params.actionId, query.language);
  }

  @Endpoint(actionSheetApi.settle)
  settle(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof actionSheetApi.settle>) {
    return this.settling.run(ctx, params.actionId, body);
  }

  @Endpoint(actionSheetApi.putComment)
  comment(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof actionSheetApi.putComment>) {
    return this.commenting.run(ctx, params, body);
  }

  @Endpoint(actionSheetApi.removeComment)
  removeComment(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof actionSheetApi.removeComment>) {
    return this.removing.run(ctx, params.actionId, params.commentId);
  }

  @Endpoint(actionSheetApi.readMentions)
  readMentions(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof actionSheetApi.readMentions>) {
    return this.reading.run(ctx, params.actionId);
  }
}
