export { COMMENT, commentsUnder } from './comment.sql.ts';
export { lockComment, type StoredComment, toComment } from './comment-rows.ts';
export { CommentsModule } from './comments.module.ts';
export { nameOf } from './name-of.sql.ts';
export { TellMentioned } from './tell-mentioned.ts';
export { readMentions, writeComment } from './write-comment.ts';
