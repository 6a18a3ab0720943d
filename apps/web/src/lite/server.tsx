import type { LitePage } from '@trame/contracts/lite';
import { wordsIn } from '@trame/copy/both';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { AnswerPage } from './answer.page.tsx';
import { ChairPage } from './chair/chair.page.tsx';
import { ChairDocumentPage } from './chair/chair-document.page.tsx';
import { ChairTop } from './chair/chair-frame.tsx';
import { ChairLinkOverPage } from './chair/chair-link-over.page.tsx';
import copyFacts from './copy-facts.js?url';
import { Document } from './document.tsx';
import { EventFormPage } from './event-form.page.tsx';
import { EventProposalPage } from './event-proposal.page.tsx';
import { LinkOverPage } from './link-over.page.tsx';
import style from './lite.css?url';
import { MailPage } from './mail.page.tsx';
import { MailboxPage } from './mailbox.page.tsx';
import { MinutesReadPage } from './minutes-read.page.tsx';
import { MinutesReviewPage } from './minutes-review.page.tsx';
import { NewsPage } from './news.page.tsx';
import { OwnPage } from './own.page.tsx';
import { PollPage } from './poll.page.tsx';
import { ProgrammePage } from './programme.page.tsx';
import { PublicPlanPage } from './public-plan.page.tsx';
import { RefusedPage } from './refused.page.tsx';
import { ReportPage } from './report.page.tsx';
import { WelcomePage } from './welcome.page.tsx';

function content(page: LitePage): ReactNode {
  if (page.page === 'answer') return <AnswerPage page={page} />;
  if (page.page === 'poll') return <PollPage page={page} />;
  if (page.page === 'welcome') return <WelcomePage page={page} />;
  if (page.page === 'minutesReview') return <MinutesReviewPage page={page} />;
  if (page.page === 'minutesRead') return <MinutesReadPage page={page} />;
  if (page.page === 'news') return <NewsPage page={page} />;
  if (page.page === 'publicPlan') return <PublicPlanPage page={page} />;
  if (page.page === 'own') return <OwnPage page={page} />;
  if (page.page === 'chair') return <ChairPage page={page} />;
  if (page.page === 'chairDocument') return <ChairDocumentPage page={page} />;
  if (page.page === 'chairLinkOver') return <ChairLinkOverPage page={page} />;
  if (page.page === 'programme') return <ProgrammePage page={page} />;
  if (page.page === 'eventForm') return <EventFormPage page={page} />;
  if (page.page === 'eventProposal') return <EventProposalPage page={page} />;
  if (page.page === 'linkOver') return <LinkOverPage page={page} />;
  if (page.page === 'report') return <ReportPage page={page} />;
  if (page.page === 'refused') return <RefusedPage page={page} />;
  return page.page === 'mailbox' ? <MailboxPage page={page} /> : <MailPage page={page} />;
}

const hasOwnTop = (page: LitePage) => page.page === 'chair' || page.page === 'chairDocument';

/** The whole HTML of one page, ready to send: it works without JavaScript, which only improves the chair's. */
export function renderPage(page: LitePage): string {
  const title = wordsIn(page.language).t(`lite:${page.page}.tab`);
  const document = (
    <Document
      language={page.language}
      otherLanguage={page.otherLanguage}
      title={title}
      style={style}
      scripts={page.page === 'chair' ? [copyFacts] : []}
      top={hasOwnTop(page) ? <ChairTop page={page} isPoint={page.page === 'chair'} /> : undefined}
    >
      {content(page)}
    </Document>
  );
  return `<!doctype html>${renderToStaticMarkup(document)}`;
}
