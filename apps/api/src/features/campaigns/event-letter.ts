import type { CampaignEvent } from '@trame/contracts/campaign-answers';
import { wordsIn } from '@trame/copy/both';
import { type CouncilMail, renderLetter } from '../mail/index.ts';

/** The kind of the mails about a proposed event. */
const CAMPAIGN_EVENT = 'CAMPAIGN_EVENT';
const { t } = wordsIn('fr');

interface Told {
  council: string;
  recipient: string;
  /** Where a change that is asked for is made; `null` when something is only told. */
  href: string | null;
}

/** The mail that tells whoever proposed an event what became of it, in the words of the coordination where there are some. */
export function eventMail(event: CampaignEvent, { council, recipient, href }: Told): CouncilMail {
  const { id, version, title, state, reason, changeRequest, contact } = event;
  const said = href ? changeRequest : reason;
  const what = href ? 'ASK_CHANGE' : state;
  return {
    ...renderLetter({
      subject: t(`mails:campaign.subject.${href ? 'ASK_CHANGE' : 'MOVE'}`, { council }),
      greeting: t('mails:convocation.greeting', { name: contact?.name ?? '' }),
      paragraphs: [t(`mails:campaign.${what}`, { title, council })],
      facts: said ? [{ label: t('mails:campaign.words'), value: said }] : [],
      buttons: href ? [{ label: t('mails:campaign.button'), href }] : [],
      closing: [t('mails:convocation.from', { council })],
    }),
    ...{ kind: CAMPAIGN_EVENT, objectId: id, objectVersion: version, personId: null, recipient },
  };
}
