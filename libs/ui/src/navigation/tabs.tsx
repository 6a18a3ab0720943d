import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import { cx } from '../shared/cx.ts';
import { given } from '../shared/given.ts';
import styles from './tabs.module.css';

interface TabSpec {
  id: string;
  label: ReactNode;
  content: ReactNode;
}

interface TabsProps {
  /** "Parties de l'instance". */
  label: string;
  tabs: readonly TabSpec[];
  /** From the address; without it the component keeps its own. */
  selected?: string | undefined;
  onSelect?: ((id: string) => void) | undefined;
}

/** Parts of one object, one at a time. Arrows move between tabs. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  const change = onSelect && ((key: string | number) => onSelect(String(key)));
  return (
    <AriaTabs {...given({ selectedKey: selected, onSelectionChange: change })}>
      <TabList aria-label={label} className={cx(styles['list'])}>
        {tabs.map(({ id, label: name }) => (
          <Tab key={id} id={id} className={cx(styles['tab'])}>
            {name}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={cx(styles['panel'])}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
