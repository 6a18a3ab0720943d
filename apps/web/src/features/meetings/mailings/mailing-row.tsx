import { Link } from '@tanstack/react-router';
import type { MailingLine } from '@trame/contracts/mailings';
import type { MeetingPage } from '@trame/contracts/meetings';
import { Button } from '@trame/ui/button';
import { Chip } from '@trame/ui/chip';
import { Menu } from '@trame/ui/menu';
import History from 'lucide-react/icons/history';
import MailWarning from 'lucide-react/icons/mail-warning';
import Send from 'lucide-react/icons/send';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { AnswersDialog } from './answers.dialog.tsx';
import { CorrectAddressDialog } from './correct-address.dialog.tsx';
import { MAILING_KINDS, mailingWord } from './mailing-status.ts';
import styles from './mailings.module.css';
import { useSendAgain } from './mailings.queries.ts';

interface MailingRowProps {
  line: MailingLine;
  meeting: MeetingPage;
}

/** One person: what became of their mail, what they said and how, and what to do about it. */
export function MailingRow({ line, meeting }: MailingRowProps) {
  const { t } = useTranslation('meetings');
  const { slug } = useCouncil();
  const word = mailingWord(line);
  return (
    <li className={styles['row']}>
      <span className={styles['who']}>
        <Link to="/$clsm/membres/$personne" params={{ clsm: slug, personne: line.personId }}>
          {line.name}
        </Link>
        <Chip kind={MAILING_KINDS[word]}>{t(`mailings.word.${word}`)}</Chip>
      </span>
      <Facts line={line} />
      <Acts line={line} meeting={meeting} />
    </li>
  );
}

function Facts({ line }: { line: MailingLine }) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  const { mailed, answer, origin, answeredAt, substitute, remindedAt, remark } = line;
  const when = (iso: string) => fmt.instant(iso, 'brief');
  const facts = [
    mailed &&
      ['SENT', 'UNCERTAIN'].includes(mailed.state) &&
      t('mailings.left', { at: when(mailed.at), to: mailed.recipient }),
    mailed?.reason && t(`mailings.reason.${mailed.reason}`, { to: mailed.recipient }),
    mailed?.state === 'FAILED' && t('mailings.refusedBy', { to: mailed.recipient }),
    remindedAt && t('mailings.reminded', { at: when(remindedAt) }),
    answer !== 'NONE' &&
      origin &&
      answeredAt &&
      t('mailings.said', {
        answer: t(`answers.group.${answer}`),
        origin: t(`mailings.origin.${origin}`),
        at: when(answeredAt),
      }),
    substitute && t('mailings.substitute', { name: substitute }),
  ].filter((fact) => typeof fact === 'string');
  return (
    <div className={styles['facts']}>
      {facts.map((fact) => (
        <p key={fact} className={styles['quiet']}>
          {fact}
        </p>
      ))}
      {remark ? <Remark remark={remark} /> : null}
    </div>
  );
}

function Remark({ remark: { fate, answer, at, proposed } }: { remark: NonNullable<MailingLine['remark']> }) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  const said = answer ? t(`answers.group.${answer}`) : t('mailings.unsure');
  const text =
    fate === 'PROPOSED'
      ? t('mailings.remark.PROPOSED', { when: proposed ? fmt.dayTime(proposed) : t('mailings.noDate') })
      : t(fate === 'OLD_DATE' ? 'mailings.remark.OLD_DATE' : 'mailings.remark.UNSURE', {
          answer: said,
          at: fmt.instant(at, 'brief'),
        });
  return <p className={styles['remark']}>{text}</p>;
}

function Acts({ line, meeting }: MailingRowProps) {
  const { t } = useTranslation('meetings');
  const { councilId, can } = useCouncil();
  const path = { councilId, meetingId: meeting.id };
  const again = useSendAgain(path);
  const [open, setOpen] = useState<'answers' | 'address' | null>(null);
  const close = () => setOpen(null);
  const { invitationId, version, name, email } = line;
  const maySend = can('mailings.send') && meeting.state === 'CONVENED';
  const isLost = ['returned', 'refused'].includes(mailingWord(line));
  const send = {
    id: 'again',
    label: t('mailings.again'),
    icon: Send,
    onAction: () => again.mutate({ invitationId, version }),
  };
  const correct = {
    id: 'address',
    label: t('mailings.correct'),
    icon: MailWarning,
    onAction: () => setOpen('address'),
  };
  const entries = [
    { id: 'answers', label: t('mailings.history'), icon: History, onAction: () => setOpen('answers') },
    ...(maySend && email ? [send] : []),
    ...(maySend ? [correct] : []),
  ];
  return (
    <div className={styles['acts']}>
      {isLost && maySend ? (
        <Button size="s" icon={MailWarning} onClick={() => setOpen('address')}>
          {t('mailings.correct')}
        </Button>
      ) : null}
      <Menu size="s" label={t('mailings.more', { name })} groups={[{ label: t('mailings.more', { name }), entries }]} />
      {open === 'answers' ? <AnswersDialog path={{ ...path, invitationId }} name={name} onClose={close} /> : null}
      {open === 'address' ? <CorrectAddressDialog path={path} line={line} onClose={close} /> : null}
    </div>
  );
}
