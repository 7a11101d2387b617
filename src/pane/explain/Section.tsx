import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
});

interface SectionProps {
  readonly title: string;
  /** Of the heading, for what it names besides. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of the explanation under its heading. */
export function Section({ title, id, children }: SectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" {...(id && { id })}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
