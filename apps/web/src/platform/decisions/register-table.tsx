import { Link } from '@tanstack/react-router';
import type { RegisteredDecision } from '@trame/contracts/decisions';
import { howDecided } from '@trame/copy/how-decided';
import { decisionNumber } from '@trame/domain/decisions/decision-number';
import { BodyTag } from '@trame/ui/body-tag';
import { Button } from '@trame/ui/button';
import { type Column, DataTable } from '@trame/ui/data-table';
import { IconButton } from '@trame/ui/icon-button';
import type { TFunction } from 'i18next';
import Link2 from 'lucide-react/icons/link-2';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../council.tsx';
import { useFmt } from '../words.tsx';
import { AddActionLinkDialog } from './add-action-link.dialog.tsx';
import { DecisionState } from './decision-state.tsx';
import { FollowForm } from './follow.form.tsx';
import { LinkActionDialog } from './link-action.dialog.tsx';
import styles from './register.module.css';

/** Lines of the register: what was decided, where, what carries it out, what became of it. */
export function RegisterTable({ lines }: { lines: readonly RegisteredDecision[] }) {
  const { t } = useTranslation('decisions');
  const [followed, follow] = useState<RegisteredDecision | null>(null);
  const [adding, add] = useState<RegisteredDecision | null>(null);
  const [linked, relink] = useState<Linked | null>(null);
  return (
    <>
      <DataTable
        caption={t('caption')}
        captionHidden
        rows={lines}
        rowId={({ id }) => id}
        columns={columnsOf(t, { onFollow: follow, onAdd: add, onRelink: relink })}
      />
      {followed ? <FollowForm line={followed} onClose={() => follow(null)} /> : null}
      {adding ? <AddActionLinkDialog line={adding} onClose={() => add(null)} /> : null}
      {linked ? <LinkActionDialog {...linked} onClose={() => relink(null)} /> : null}
    </>
  );
}

interface Linked {
  action: { id: string; title: string };
  bodyId: string;
}

interface Acts {
  onFollow: (line: RegisteredDecision) => void;
  onAdd: (line: RegisteredDecision) => void;
  onRelink: (linked: Linked) => void;
}

const columnsOf = (t: TFunction<'decisions'>, acts: Acts): Column<RegisteredDecision>[] => [
  { id: 'number', header: t('number'), width: '10rem', cell: (line) => <Numbered line={line} /> },
  { id: 'text', header: t('text'), cell: (line) => <Words line={line} {...acts} /> },
  { id: 'state', header: t('state'), width: '15rem', cell: (line) => <State line={line} onFollow={acts.onFollow} /> },
];

interface StateProps {
  line: RegisteredDecision;
  onFollow: (line: RegisteredDecision) => void;
}

function State({ line, onFollow }: StateProps) {
  const { t } = useTranslation('decisions');
  return (
    <div className={styles['state']}>
      <DecisionState line={line} />
      {line.mayFollow ? (
        <Button
          size="s"
          data-print="hide"
          aria-label={t('followNamed', { number: decisionNumber(line) })}
          onClick={() => onFollow(line)}
        >
          {t('followIt')}
        </Button>
      ) : null}
    </div>
  );
}

const Numbered = ({ line }: { line: RegisteredDecision }) => (
  <span className={styles['number']}>
    <BodyTag type={line.bodyType}>{line.bodyTag}</BodyTag> <b>{decisionNumber(line).slice(line.bodyTag.length + 1)}</b>
  </span>
);

function Words({ line, onAdd, onRelink }: { line: RegisteredDecision } & Acts) {
  const { t, i18n } = useTranslation(['decisions', 'subjects']);
  const { slug, can } = useCouncil();
  const fmt = useFmt();
  const mayLink = line.mayFollow && can('actions.manage');
  const { text, meetingId, itemId, itemTitle, decidedOn, actions, actionCount } = line;
  return (
    <>
      <p className={styles['words']}>{text}</p>
      <p className={styles['facts']}>
        {howDecided(i18n, line)} ·{' '}
        <Link to="/$clsm/reunions/$meetingId" params={{ clsm: slug, meetingId }}>
          {t('decidedOn', { day: fmt.day(decidedOn, 'long') })}
        </Link>{' '}
        · {itemTitle} ·{' '}
        <Link
          to="/$clsm/reunions/$meetingId/points/$itemId/fil"
          params={{ clsm: slug, meetingId, itemId }}
          aria-label={t('subjects:thread.openOf', { title: itemTitle })}
          data-print="hide"
        >
          {t('subjects:thread.open')}
        </Link>
      </p>
      {actionCount > 0 ? (
        <p className={styles['facts']}>
          {t('actions', { count: actionCount })}{' '}
          {actions.map(({ id, title }, at) => (
            <span key={id}>
              {at > 0 ? ' · ' : null}
              <Link to="/$clsm/plan/actions/$id" params={{ clsm: slug, id }}>
                {title}
              </Link>
              {mayLink ? (
                <IconButton
                  size="s"
                  icon={Link2}
                  label={t('link.openOf', { title })}
                  onClick={() => onRelink({ action: { id, title }, bodyId: line.bodyId })}
                />
              ) : null}
            </span>
          ))}
        </p>
      ) : null}
      {mayLink ? (
        <Button
          size="s"
          variant="quiet"
          icon={Link2}
          data-print="hide"
          className={styles['add']}
          aria-label={t('link.addOf', { number: decisionNumber(line) })}
          onClick={() => onAdd(line)}
        >
          {t('link.add')}
        </Button>
      ) : null}
    </>
  );
}
