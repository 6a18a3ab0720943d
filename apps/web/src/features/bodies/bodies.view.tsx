import { useQuery } from '@tanstack/react-query';
import { createLink } from '@tanstack/react-router';
import type { BodyNode } from '@trame/contracts/bodies';
import { treeOf } from '@trame/domain/bodies/body-tree';
import { Button, LinkButton } from '@trame/ui/button';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import Gavel from 'lucide-react/icons/gavel';
import Network from 'lucide-react/icons/network';
import Plus from 'lucide-react/icons/plus';
import Printer from 'lucide-react/icons/printer';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed, useCouncil } from '../../platform/council.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import styles from './bodies.module.css';
import { bodiesTree } from './bodies.queries.ts';
import { BodyBranch } from './body-branch.tsx';
import { CreateBodyForm } from './create-body.form.tsx';
import { DissolvedBodies } from './dissolved-bodies.tsx';
import { PlaceBodyForm } from './place-body.form.tsx';
import { useMoves } from './use-moves.ts';

/** What the page has open: a new body (under another or not), or the place of one. */
type Open = { kind: 'create'; parent: BodyNode | null } | { kind: 'place'; body: BodyNode } | null;

export function BodiesView() {
  const { t } = useTranslation(['bodies', 'decisions']);
  const { councilId, slug } = useCouncil();
  const query = useQuery(bodiesTree(councilId));
  const explain = useSayRefusal();
  const [open, setOpen] = useState<Open>(null);
  const bodies = query.data?.items ?? [];
  const close = () => setOpen(null);
  const actions = (
    <>
      <LinkButton href={`/${slug}/decisions`} icon={Gavel}>
        {t('decisions:title')}
      </LinkButton>
      <Button icon={Printer} onClick={() => print()}>
        {t('print')}
      </Button>
      <Allowed to="bodies.manage">
        <Button variant="primary" icon={Plus} onClick={() => setOpen({ kind: 'create', parent: null })}>
          {t('addGroup')}
        </Button>
      </Allowed>
    </>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={actions}>
      <Loaded query={query} empty={<NoBody />} explain={explain}>
        {({ items }) => <Tree bodies={items} onOpen={setOpen} />}
      </Loaded>
      <Allowed to="bodies.manage">
        <DissolvedBodies />
      </Allowed>
      {open?.kind === 'create' ? <CreateBodyForm bodies={bodies} parent={open.parent} onClose={close} /> : null}
      {open?.kind === 'place' ? <PlaceBodyForm bodies={bodies} body={open.body} onClose={close} /> : null}
    </Page>
  );
}

function Tree({ bodies, onOpen }: { bodies: readonly BodyNode[]; onOpen: (open: Open) => void }) {
  const { t } = useTranslation('bodies');
  const moves = useMoves(bodies, {
    onMove: (body) => onOpen({ kind: 'place', body }),
    onAddUnder: (parent) => onOpen({ kind: 'create', parent }),
  });
  return (
    <div className={styles['tree']}>
      <BodyBranch nodes={treeOf(bodies)} moves={moves} label={t('tree')} />
    </div>
  );
}

const StartLink = createLink(LinkButton);

function NoBody() {
  const { t } = useTranslation('bodies');
  const { slug, can } = useCouncil();
  if (!can('bodies.manage')) return <EmptyState icon={Network}>{t('noneYet')}</EmptyState>;
  const start = (
    <StartLink variant="primary" to="/$clsm/demarrage" params={{ clsm: slug }} search={{ question: 'instances' }}>
      {t('start')}
    </StartLink>
  );
  return (
    <EmptyState icon={Network} action={start}>
      {t('none')}
    </EmptyState>
  );
}
