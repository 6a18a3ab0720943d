import { Controller } from '@nestjs/common';
import type { InputOf } from '@trame/contracts/endpoint';
import { renditionsApi } from '@trame/contracts/renditions';
import type { CouncilContext } from '../../../platform/http/context.ts';
import { Ctx, Endpoint, Input } from '../../../platform/http/endpoint.decorator.ts';
import { MaskPassage } from './mask-passage.ts';
import { PutEasyText } from './put-easy-text.ts';
import { RenditionReader } from './rendition.reader.ts';
import { UnmaskPassage } from './unmask-passage.ts';

/** What is handed out of the minutes, and what the coordination prepares for it. */
@Controller()
export class RenditionsController {
  constructor(
    private readonly reader: RenditionReader,
    private readonly maskPassage: MaskPassage,
    private readonly unmaskPassage: UnmaskPassage,
    private readonly writeEasyText: PutEasyText,
  ) {}

  @Endpoint(renditionsApi.read)
  read(@Ctx() ctx: CouncilContext, @Input() { params, query }: InputOf<typeof renditionsApi.read>) {
    return this.reader.read(ctx, params.meetingId, query);
  }

  @Endpoint(renditionsApi.redactions)
  redactions(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof renditionsApi.redactions>) {
    return this.reader.redactions(ctx, params.meetingId);
  }

  @Endpoint(renditionsApi.mask)
  mask(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof renditionsApi.mask>) {
    return this.maskPassage.run(ctx, params.meetingId, body);
  }

  @Endpoint(renditionsApi.unmask)
  unmask(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof renditionsApi.unmask>) {
    return this.unmaskPassage.run(ctx, params);
  }

  @Endpoint(renditionsApi.easyTexts)
  easyTexts(@Ctx() ctx: CouncilContext, @Input() { params }: InputOf<typeof renditionsApi.easyTexts>) {
    return this.reader.easyTexts(ctx, params.meetingId);
  }

  @Endpoint(renditionsApi.putEasyText)
  putEasyText(@Ctx() ctx: CouncilContext, @Input() { params, body }: InputOf<typeof renditionsApi.putEasyText>) {
    return this.writeEasyText.run(ctx, params, body.text);
  }
}
