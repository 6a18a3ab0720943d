import type { NewsWord } from '@trame/domain/action-plan/news';
import type { FileFamily } from '@trame/domain/documents/file-type';
import type { Answer } from '@trame/domain/meetings/answer';
import type { CorrectionState } from '@trame/domain/minutes/approval';
import type { PollAnswer } from '@trame/domain/polls/poll-answer';
import type { ChairDocumentPage, ChairLinkOverPage, ChairPage } from './chair-lite.ts';
import type { ErrorCode } from './errors.ts';
import type { EventFormPage, EventProposalPage, ProgrammePage } from './lite-campaigns.ts';
import type { PublicPlanPage } from './lite-public-plan.ts';
import type { PublicReportPage } from './lite-report.ts';
import type { Spoken } from './lite-spoken.ts';
import type { Minutes } from './minutes.ts';
import type { OwnPage } from './own-page.ts';

/** Answering a convocation: names its reader and nobody else. */
export interface AnswerPage extends Spoken {
  page: 'answer';
  council: string;
  name: string;
  meeting: {
    title: string;
    starts: { local: string; zone: string };
    durationMinutes: number;
    place: string | null;
    videoUrl: string | null;
  };
  /** What is to be read before, each with its own address. */
  documents: readonly { title: string; family: FileFamily; bytes: number; href: string }[];
  /** What is recorded; `null` while nothing was answered. */
  answer: Answer | null;
  /** Who the reader said comes instead. */
  substitute: string | null;
  /** `ask`: the buttons; `thank`: what is recorded; `closed`: it can no longer change. */
  step: 'ask' | 'thank' | 'closed';
  cancelled: boolean;
  /** No place is left in the room: said, and an answer is taken all the same. */
  isFull: boolean;
  /** Where the form posts to. */
  action: string;
  /** The same page with its buttons, to change one's mind. */
  changeHref: string;
  /** Where the reader says what they need, and whether they just did; what they said is never shown. */
  needs: { action: string; said: boolean };
  /** The corners of a plenary, and what became of the reader's last choice. */
  corners: {
    action: string;
    said: 'fait' | 'complet' | null;
    items: readonly { id: string; label: string; room: string | null; isFull: boolean; isMine: boolean }[];
  };
  /** Proposing a point for the agenda: until when, and what became of the last one; `null` once it is too late. */
  proposal: { action: string; deadline: string; said: 'fait' | 'clos' | 'plein' | null } | null;
  /** The meeting as a calendar file; `null` once there is nothing to come to. */
  calendarHref: string | null;
}

/** Which slots of a date poll suit its reader; nobody else's answers. */
export interface PollPage extends Spoken {
  page: 'poll';
  council: string;
  name: string;
  poll: {
    title: string;
    zone: string;
    durationMinutes: number;
    place: string | null;
    videoUrl: string | null;
    /** A word from those who ask; empty when there is none. */
    message: string;
    /** The last day to answer. */
    closesOn: string;
  };
  /** `local` is a wall time, `answer` what is recorded. */
  slots: readonly { id: string; local: string; answer: PollAnswer | null }[];
  /** `ask`: the form; `thank`: what is recorded; `closed`: it can no longer change. */
  step: 'ask' | 'thank' | 'closed';
  /** The wall time that was chosen. */
  chosen: string | null;
  cancelled: boolean;
  action: string;
  changeHref: string;
}

/** Saying that one has arrived: knows no name, and is the same for those expected and the others. */
export interface WelcomePage extends Spoken {
  page: 'welcome';
  council: string;
  meeting: { title: string; starts: { local: string; zone: string }; place: string | null };
  /** `early`: not yet; `ask`: the form; `thank`: said; `over`: it can no longer be said. */
  step: 'early' | 'ask' | 'thank' | 'over';
  /** Wall time from which it may be said. */
  opens: string;
  /** Where the form posts to, and the form again for somebody else. */
  action: string;
}

/** The minutes somebody is asked to read before they circulate: as they may be passed on, and two buttons. */
export interface MinutesReviewPage extends Spoken {
  page: 'minutesReview';
  council: string;
  name: string;
  minutes: Minutes;
  /** `ask`: the two buttons; `agreed` and `returned`: what was said; `over`: somebody else moved on. */
  step: 'ask' | 'agreed' | 'returned' | 'over';
  /** How many people get them as soon as they are agreed to; `null`: whoever wrote them sends them. */
  readers: number | null;
  /** They were sent back without the words that say why. */
  isReasonMissing: boolean;
  action: string;
}

/** Giving news of the actions somebody leads: names its reader and nobody else. */
export interface NewsPage extends Spoken {
  page: 'news';
  council: string;
  name: string;
  zone: string;
  /** `ask`: the form; `thank`: what is recorded; `closed`: it can no longer change; `none`: nothing is under way. */
  step: 'ask' | 'thank' | 'closed' | 'none';
  actions: readonly {
    id: string;
    number: string | null;
    title: string;
    dueOn: string | null;
    dueText: string | null;
    daysLate: number;
    progress: number;
    /** Recorded, or pressed in the mail: nothing is recorded before the form is sent. */
    word: NewsWord | null;
    text: string;
    /** Typed in a form that has to be mended; `null` when it was not. */
    typed: { progress: number | null; dueOn: string | null; alt: string } | null;
    /** Was it told of already? */
    told: boolean;
    /** May photos and files come with it? */
    takesFiles: boolean;
    /** Those recorded with it, and those that came with a form that has to be mended, which the form brings again. */
    files: readonly { id: string; name: string; alt: string; token: string | null; goes: boolean }[];
    /** Something was said of it, and no word chosen. */
    isWordless: boolean;
    /** Files that were not taken, and why. */
    refused: readonly { name: string; code: ErrorCode }[];
  }[];
  /** What was just sent has to be mended; nothing of it is recorded. */
  isRefused: boolean;
  action: string;
  /** The form again, while it can be corrected; `null` afterwards. */
  changeHref: string | null;
}

/** Minutes that circulated: as they may be passed on, with what their reader takes on and asked for, nobody else. */
export interface MinutesReadPage extends Spoken {
  page: 'minutesRead';
  council: string;
  name: string;
  minutes: Minutes;
  /** The number of the version shown, and why it came; empty for the first. */
  version: { number: number; reason: string };
  approvedOn: string | null;
  /** What they take on themselves. */
  own: readonly { title: string; dueOn: string | null }[];
  corrections: readonly { text: string; state: CorrectionState; answer: string }[];
  /** The last day to ask; `null` once it is over. */
  until: string | null;
  said: 'fait' | 'clos' | 'vide' | null;
  action: string;
  /** The page of their reader, when they came from there. */
  backHref?: string;
}

/** What concerns its reader and nobody else, for somebody without an account. */
export interface OwnLinkPage
  extends Spoken,
    Pick<OwnPage, 'name' | 'zone' | 'today' | 'invitations' | 'corrections' | 'actions'> {
  page: 'own';
  council: string;
  minutes: readonly (OwnPage['minutes'][number] & { href: string })[];
  /** What was just sent: taken, or too late. */
  said: 'reponse' | 'nouvelles' | 'clos' | null;
  /** Where answers, and news, post to. */
  answerAction: string;
  newsAction: string;
}

/** A link that is unknown, too old or was taken back. */
export interface LinkOverPage extends Spoken {
  page: 'linkOver';
  signInHref: string;
  /** Where a new link is asked for, by mail and in one press; `isAsked`: it just was. */
  renewal?: { action: string; isAsked: boolean };
}

/** Something else that did not work: too many attempts, a service at rest. */
export interface RefusedPage extends Spoken {
  page: 'refused';
  code: ErrorCode;
  /** Where to try again, when that may help. */
  again: string | null;
}

interface KeptMail {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  /** Instant it left. */
  at: string;
}

/** The mailbox of a laptop, newest first. */
export interface MailboxPage extends Spoken {
  page: 'mailbox';
  mails: readonly KeptMail[];
}

/** One mail of it. Links that start with `home` work; any other text stays text. */
export interface MailPage extends Spoken {
  page: 'mail';
  mail: KeptMail;
  from: string;
  home: string;
}

/** Every page the API renders for people without an account: one component each in the `lite` bundle. */
export type LitePage =
  | AnswerPage
  | PollPage
  | WelcomePage
  | MinutesReviewPage
  | MinutesReadPage
  | NewsPage
  | PublicPlanPage
  | OwnLinkPage
  | ChairPage
  | ChairDocumentPage
  | ChairLinkOverPage
  | ProgrammePage
  | EventFormPage
  | EventProposalPage
  | PublicReportPage
  | LinkOverPage
  | RefusedPage
  | MailboxPage
  | MailPage;

/** What the built `lite` bundle exports. */
export interface LiteBundle {
  renderPage: (page: LitePage) => string;
}
