import { Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useListStyles } from '../parts/useListStyles';

/** A heading and what is set under it. */
export function SettingsSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const styles = useListStyles();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
