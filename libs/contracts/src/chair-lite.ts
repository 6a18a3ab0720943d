import type { ChairAct } from '@trame/domain/chair-point/acts';
import type { Standing } from '@trame/domain/chair-point/standing';
import type { SubjectKind } from '@trame/domain/chair-point/subjects';
import type { AgendaItem } from './agenda.ts';
import type { CHAIR_SAID } from './chair-page.ts';
import type { Spoken } from './lite-spoken.ts';
import type { Minutes } from './minutes.ts';

/** Something a chair said: who, when, and whether it can still be undone. */
export interface SaidAct {
  id: string;
  kind: ChairAct;
  by: string;
  /** Instant. */
  at: string;
  text: string;
  mayUndo: boolean;
  /** Mails wait until it can be undone no more. */
  waits: boolean;
}

interface PointBody {
  type: string;
  tag: string;
  label: string;
}

interface PointMeeting {
  id: string;
  body: PointBody;
  title: string;
  local: string;
  place: string | null;
  online: boolean;
}

/** An agenda or minutes that wait for a chair, or that one spoke of. */
export interface PointDocument {
  kind: 'AGENDA' | 'MINUTES';
  meeting: PointMeeting;
  /** What was read, which the form sends back. */
  seen: string;
  /** Who prepared it; `null` when nobody is known. */
  from: string | null;
  /** The day it came. */
  on: string | null;
  /** Items and minutes of an agenda, its longest item, and what it decides. */
  agenda: { items: number; minutes: number; main: string | null; decides: readonly string[] } | null;
  /** Decisions and actions of minutes. */
  minutes: { decisions: number; actions: number } | null;
  /** How many people get it as soon as it is agreed to; `null`: whoever prepared it sends it. */
  readers: number | null;
  /** The last day to convene. */
  due: string | null;
  said: SaidAct | null;
  /** It changed since a chair spoke of it. */
  changed: boolean;
}

export interface PointSubject {
  id: string;
  title: string;
  kind: SubjectKind;
  daysLate: number;
  /** The last news, and the day they came. */
  news: string;
  on: string | null;
  /** What stands in the way, and whom it is asked of when that is the chair. */
  obstacle: string | null;
  said: SaidAct | null;
}

export interface PointAppointment extends PointMeeting {
  chairs: boolean;
  minutes: number;
}

/** A fact that was counted, to say aloud. */
export type TalkingPoint =
  | { kind: 'INDICATOR'; value: number; unit: string | null; label: string; on: string }
  | { kind: 'DECISIONS' | 'DONE'; value: number; since: string };

/** Where the forms and the links of the page go. */
interface PointLinks {
  /** The page itself, with its query. */
  self: string;
  action: string;
  pdf: string;
  /** The pages of the council, for somebody who has an account. */
  app: string | null;
}

/** The head that both pages of the chair have. */
interface PointHead extends Spoken {
  council: string;
  name: string;
  zone: string;
  /** The council's today. */
  today: string;
  links: PointLinks;
}

/** What whoever chairs reads once a month. */
export interface ChairPage extends PointHead {
  page: 'chair';
  /** What is asked before anything is said: the code that was mailed, or the password of an account. */
  proof: { hasPassword: boolean } | null;
  preuve: string;
  documents: readonly PointDocument[];
  plan: Standing | null;
  subjects: readonly PointSubject[];
  appointments: readonly PointAppointment[];
  talking: readonly TalkingPoint[];
  contact: { name: string; email: string | null } | null;
  said: (typeof CHAIR_SAID)[number] | null;
  /** The last thing said, when it can be undone. */
  last: SaidAct | null;
  /** The point was read to its end this month. */
  read: boolean;
}

/** One line of what a chair leads a meeting with. */
export interface ConductorLine {
  item: AgendaItem;
  /** Wall time it starts at. */
  starts: string;
  /** What its subject brought the last time. */
  since: string | null;
}

/** The whole of a document of the point. */
export interface ChairDocumentPage extends PointHead {
  page: 'chairDocument';
  meeting: PointMeeting & { minutes: number };
  agenda: { lines: readonly ConductorLine[]; ends: string } | null;
  minutes: Minutes | null;
  /** Who is expected, for a conductor sheet. */
  expected: { yes: number; none: number; no: number } | null;
  back: string;
}

/** A link of the point that is over, which gives another one in one press. */
export interface ChairLinkOverPage extends Spoken {
  page: 'chairLinkOver';
  action: string;
  /** Another one is on its way. */
  sent: boolean;
  /** Is there somebody to send it to? */
  mayRenew: boolean;
  signInHref: string;
}
