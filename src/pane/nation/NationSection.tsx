import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface NationSectionProps {
  readonly title: string;
  readonly level?: 'h2' | 'h3';
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A part of the national picture, under its heading. */
export function NationSection({ title, level = 'h3', hint, children }: NationSectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as={level} id={id}>
        {title}
      </Subtitle2>
      {hint && (
        <Text size={200} className={styles.hint}>
          {hint}
        </Text>
      )}
      {children}
    </section>
  );
}
