import RefreshCw from 'lucide-react/icons/refresh-cw';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../controls/button.tsx';
import { useWords } from '../words/words.tsx';
import { Banner } from './banner.tsx';
import { Skeleton } from './skeleton.tsx';

/** What `<Loaded>` needs of a query. The result of `useQuery` fits as it is. */
export interface Loadable<Data> {
  status: 'pending' | 'error' | 'success';
  data: Data | undefined;
  error?: unknown;
  /** Asks again. */
  refetch: () => unknown;
}

interface LoadedProps<Data> {
  query: Loadable<Data>;
  /** Face 3: what to show when there is nothing, usually an `<EmptyState>`. */
  empty: ReactNode;
  /** Whether there is nothing; unless told, an empty array or an empty `items`. */
  isEmpty?: ((data: Data) => boolean) | undefined;
  /** Face 1: grey blocks of the final size; three lines unless told. */
  waiting?: ReactNode | undefined;
  /** Face 2: what to say about this error; a general sentence unless told. */
  explain?: ((error: unknown) => ReactNode) | undefined;
  /** Face 4. */
  children: (data: Data) => ReactNode;
}

/**
 * The four faces of a view: waiting, failed, empty, full.
 * Old data is kept on screen while a newer answer fails: the refusal shows above it.
 */
export function Loaded<Data>({ query, empty, isEmpty = hasNothing, waiting, explain, children }: LoadedProps<Data>) {
  const { data, status } = query;
  const failed = status === 'error' ? <Failed explain={explain} query={query} /> : null;
  if (data === undefined) return failed ?? <Waiting>{waiting ?? <Skeleton lines={3} />}</Waiting>;
  return (
    <>
      {failed}
      {isEmpty(data) ? empty : children(data)}
    </>
  );
}

const hasNothing = (data: unknown): boolean => {
  const items = typeof data === 'object' && data !== null && 'items' in data ? data.items : data;
  return Array.isArray(items) && items.length === 0;
};

function Failed<Data>({ query, explain }: Pick<LoadedProps<Data>, 'query' | 'explain'>) {
  const words = useWords();
  const retry = (
    <Button size="s" icon={RefreshCw} onClick={() => void query.refetch()}>
      {words.loaded.retry}
    </Button>
  );
  return (
    <Banner kind="bad" announce actions={retry}>
      {explain?.(query.error) ?? words.loaded.failed}
    </Banner>
  );
}

/** Nothing before 150 ms (a flash of grey is worse than a blank), then blocks, then after 5 s a sentence. */
function Waiting({ children }: { children: ReactNode }) {
  const [since, setSince] = useState<'now' | 'shown' | 'long'>('now');
  const words = useWords();
  useEffect(() => {
    const show = setTimeout(() => setSince('shown'), 150);
    const long = setTimeout(() => setSince('long'), 5000);
    return () => {
      clearTimeout(show);
      clearTimeout(long);
    };
  }, []);
  const said = { now: '', shown: words.loaded.waiting, long: words.loaded.long }[since];
  return (
    <div aria-busy="true">
      <output className={since === 'long' ? 'small muted' : 'sr'}>{said}</output>
      {since === 'now' ? null : <div aria-hidden="true">{children}</div>}
    </div>
  );
}
