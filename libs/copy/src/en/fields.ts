import type { fields as fr } from '../fr/fields.ts';
import type { Twin } from '../language.ts';

export const fields = {
  required: 'Fill in this field.',
  chooseOne: 'Choose an answer from the list.',
  tooLong: '{{max}} characters at most.',
  tooShort: '{{min}} characters at least.',
  tooFew: 'At least {{min}} answers.',
  tooMany: '{{max}} answers at most.',
  tooSmall: 'Enter a number from {{min}}.',
  tooBig: 'Enter a number up to {{max}}.',
  number: 'Enter a number.',
  mailAddress: 'Enter an address such as first.last@example.org.',
  date: 'Enter a date that exists.',
  time: 'Enter a time, for example 14:00.',
  address: 'Enter an address that starts with https://.',
  one_line: 'Write on a single line.',
  control_characters: 'Remove the invisible characters.',
  no_such_date: 'Enter a date that exists.',
  ends_before_start: 'Give an end that follows the start.',
  nobody: 'Choose a person or an organisation.',
  no_such_place: 'Choose a place in the list.',
  invalid: 'This answer is not accepted.',
  inSummary: '{{label}}: {{message}}',
} as const satisfies Twin<typeof fr>;
