import { Subtitle2, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useListStyles } from './useListStyles';

interface ListSectionProps {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  /** Items: `<li>`. */
  readonly children: ReactNode;
  /** What is left out of the list, in words. */
  readonly rest?: string;
}

/** A heading and a list of things that each need a person. */
export function ListSection({ id, title, hint, children, rest }: ListSectionProps) {
  const styles = useListStyles();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id}>
        {title}
      </Subtitle2>
      {hint && <Text>{hint}</Text>}
      <ul className={styles.list}>{children}</ul>
      {rest && <Text>{rest}</Text>}
    </section>
  );
}
