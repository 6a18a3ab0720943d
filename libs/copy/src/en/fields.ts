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
  date: 'Enter a date that exists.',
  address: 'Enter an address that starts with https://.',
  invalid: 'This answer is not accepted.',
  /** Faults that a contract or a rule names itself. */
  named: {
    closes_after_slots: 'Choose a day before the first date offered.',
    closes_in_past: 'Choose today or a day to come.',
    control_characters: 'Remove the invisible characters.',
    ends_before_start: 'Give an end after the start.',
    guessable: 'This password is too easy to guess. Add a word.',
    mailAddress: 'Enter an address such as first.last@example.org.',
    no_such_date: 'Enter a date that exists.',
    no_such_place: 'Choose a place from the list.',
    no_such_slot: 'This date is not in the poll, or is there twice.',
    no_such_zone: 'Choose a time zone from the list.',
    nobody: 'Choose a person or an organisation.',
    one_line: 'Write on a single line.',
    presenter_once: 'Choose a person or write a name, not both.',
    required: 'Fill in this field.',
    same_slot_twice: 'The same date is offered twice. Remove one.',
    time: 'Enter a time, for example 14:00.',
    unknown_person: 'Choose a person of the council.',
  },
  inSummary: '{{label}}: {{message}}',
} as const satisfies Twin<typeof fr>;
