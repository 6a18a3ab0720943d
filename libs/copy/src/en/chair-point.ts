/** The briefing of the month as the coordination sends and follows it, its mails and its documents. */
export const chairPoint = {
  taken: 'The chair is looking after it.',
  remark: {
    subject: 'The chair asks for a change',
    AGENDA: '{{by}} asks for a change to the agenda of “{{title}}”, {{day}}.',
    MINUTES: '{{by}} asks for a change to the minutes of “{{title}}”, {{day}}.',
    asked: 'What is to be changed',
    button: 'Open in Trame',
  },
} as const;
