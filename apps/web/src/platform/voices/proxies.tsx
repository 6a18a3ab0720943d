import type { Proxy, Voices } from '@trame/contracts/voting';
import { Button } from '@trame/ui/button';
import { notify } from '@trame/ui/toaster';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Allowed } from '../council.tsx';
import { AddProxyForm } from './add-proxy.form.tsx';
import styles from './voices.module.css';
import { usePutProxy, useRemoveProxy, type VoicesPath } from './voices.queries.ts';

interface ProxiesProps {
  voices: Voices;
  path: VoicesPath;
  level: 2 | 3;
}

/** Who carries whose voice; one press takes it back, another gives it again. */
export function Proxies({ voices, path, level }: ProxiesProps) {
  const { t } = useTranslation('voting');
  const [adding, setAdding] = useState(false);
  const Title = level === 2 ? 'h2' : 'h3';
  if (voices.rules.proxiesPerHolder === 0) return null;
  return (
    <section className={styles['proxies']}>
      <Title className={styles['title']}>{t('proxies.title')}</Title>
      {voices.proxies.length === 0 ? <p className="small muted">{t('proxies.none')}</p> : null}
      <ul className={styles['list']}>
        {voices.proxies.map((proxy) => (
          <ProxyLine key={proxy.giver.id} proxy={proxy} path={path} running={voices.heard !== null} />
        ))}
      </ul>
      <Allowed to="proxies.manage">
        {adding ? (
          <AddProxyForm voices={voices} path={path} onClose={() => setAdding(false)} />
        ) : (
          <Button size="s" onClick={() => setAdding(true)}>
            {t('proxies.new')}
          </Button>
        )}
      </Allowed>
    </section>
  );
}

function ProxyLine({ proxy, path, running }: { proxy: Proxy; path: VoicesPath; running: boolean }) {
  const { t } = useTranslation('voting');
  const put = usePutProxy(path);
  const remove = useRemoveProxy(path);
  const { giver, holder, version, counts } = proxy;
  const giveAgain = () => put.mutate({ giverId: giver.id, holderId: holder.id });
  const takeBack = () =>
    remove.mutate({ giverId: giver.id, version }, { onSuccess: () => notify(t('proxies.removed'), giveAgain) });
  return (
    <li className={styles['line']}>
      <span>
        {t('proxies.line', { giver: giver.name, holder: holder.name })}
        {counts ? null : <small className="muted">{running ? t('proxies.rests') : t('proxies.awaits')}</small>}
      </span>
      <Allowed to="proxies.manage">
        <Button size="s" variant="quiet" aria-label={t('proxies.remove', { name: giver.name })} onClick={takeBack}>
          {t('proxies.take')}
        </Button>
      </Allowed>
    </li>
  );
}
