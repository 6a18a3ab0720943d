import type { BodyNode } from '@trame/contracts/bodies';
import { COLLEGES } from '@trame/domain/bodies/college';
import type { SeenCollege } from '@trame/domain/bodies/seat';
import { useTranslation } from 'react-i18next';
import styles from './bodies.module.css';
import { useCollegeName } from './use-college-name.ts';

/** A college keeps its tint from body to body; the masked ones share one. */
const tintOf = (college: SeenCollege): string =>
  `tint${((college === 'MASKED' ? 2 : COLLEGES.indexOf(college)) % 6) + 1}`;

/** Seats of a body by college, held ones full, vacant ones hollow. The picture is one sentence for those who do not see it. */
export function CollegeBar({ colleges }: { colleges: BodyNode['colleges'] }) {
  const { t } = useTranslation('bodies');
  const name = useCollegeName();
  if (colleges.length === 0) return null;
  const parts = colleges.map(({ college, held, vacant }) =>
    t('collegePart', { college: name(college), held, all: held + vacant }),
  );
  return (
    <>
      <span className="sr">{`${t('colleges')}, ${parts.join(', ')}`}</span>
      <span className={styles['bar']} aria-hidden="true" title={parts.join('\n')}>
        {colleges.flatMap(({ college, held, vacant }) =>
          Array.from({ length: held + vacant }, (_, seat) => (
            <i key={`${college} ${seat}`} data-held={seat < held} className={styles[tintOf(college)]} />
          )),
        )}
      </span>
    </>
  );
}
