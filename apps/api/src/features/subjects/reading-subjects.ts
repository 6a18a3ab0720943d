import type { Actor } from '../../platform/http/context.ts';

/**
 * A subject of one's own body is read wherever else it stood: what a steering committee answered to a group is for its
 * lead, who reads nothing else of that committee. For statements that start from an item or a body the lead was found to
 * read, and follow its subjects alone; what is restricted or masked stays so (decision 0049).
 */
export const readingSubjects = <A extends Actor>(ctx: A): A => (ctx.role === 'LEAD' ? { ...ctx, role: 'MEMBER' } : ctx);
