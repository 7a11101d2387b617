import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { isWebLink } from '../../core/isWebLink';
import type { Judgement } from '../../core/roundCoverage';
import { useFormats } from '../parts/useFormats';
import { useTexts } from '../parts/useTexts';
import { NATION_TEXTS } from '../texts/nationTexts';

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', margin: 0, overflowWrap: 'anywhere' },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  said: { margin: `0 0 ${tokens.spacingVerticalS}`, whiteSpace: 'pre-line' },
});

/** What somebody judged: why, on what, who wrote it and when. */
export function JudgementFacts({ judgement }: { judgement: Judgement | null }) {
  const styles = useStyles();
  const [texts, formats] = [useTexts(NATION_TEXTS), useFormats()];
  if (!judgement) return <Text>{texts.notJudged}</Text>;
  const { note, source, changedBy, changedAt, levelSince } = judgement;
  const day = (time: string) => formats.day(new Date(time));
  const facts = [
    [texts.note, note ?? texts.noNote],
    [texts.source, source ?? texts.noNote],
    [texts.judgedBy, changedBy],
    [texts.judgedAt, day(changedAt)],
    ...(levelSince === null ? [] : [[texts.levelSince, day(levelSince)] as const]),
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([term, said]) => [
        <dt key={term} className={styles.term}>
          {term}
        </dt>,
        <dd key={`${term} said`} className={styles.said}>
          {isWebLink(said) ? (
            <Link href={said} target="_blank" rel="noopener noreferrer">
              {said}
            </Link>
          ) : (
            said
          )}
        </dd>,
      ])}
    </dl>
  );
}
