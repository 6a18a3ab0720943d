import type { BodyNode } from '@trame/contracts/bodies';

type Ref = Pick<BodyNode, 'id' | 'label' | 'tag' | 'type'>;

/** A body as the list of bodies has it, with nobody in it yet. */
export const aBodyNode = (body: Ref): BodyNode => ({
  ...body,
  version: 1,
  parentId: null,
  position: 0,
  officers: [],
  colleges: [],
  nextMeeting: null,
  openActions: 0,
});
