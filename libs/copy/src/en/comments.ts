/** What people say to each other under a sheet or beside a chapter. */
export const comments = {
  title: 'Comments',
  count_one: '{{count}} comment',
  count_other: '{{count}} comments',
  add: 'Write a comment',
  change: 'Change',
  text: 'Comment',
  mention: 'For the attention of',
  mentionHint:
    'They get a mail, and see it in “This week”. Under a sheet kept for its group, only those who read it are told.',
  unname: 'Name {{name}} no more',
  for: 'For the attention of {{who}}',
  edited: '(changed)',
  nobody: 'Unknown author',
  remove: 'Remove',
  ofReport: {
    hint: 'Read by the coordination and the chair. Never in the documents nor on the public page.',
    mentionHint: 'They get a mail, and see it in “This week”, when they read reports.',
    answer: 'Answer',
    handle: 'Mark as handled',
    handled: 'Handled by {{who}}, {{when}}',
    unhandle: 'Open again',
    marked: 'Comment handled.',
    reopened: 'Comment open again.',
    of: '{{act}}: {{chapter}}',
    about: '{{act}}: {{author}}, {{when}}',
  },
} as const;
