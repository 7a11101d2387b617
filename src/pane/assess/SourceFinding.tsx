import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { ASSESS_TEXTS } from '../texts/assessTexts';
import { sourceLink } from './sourceLink';

const useStyles = makeStyles({ finding: { minHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' } });

/** What a source is: a link that can be opened, one that can't, or only text. */
export function SourceFinding({ source }: { source: string }) {
  const styles = useStyles();
  return <div className={styles.finding}>{source.trim() !== '' && <Finding source={source} />}</div>;
}

function Finding({ source }: { source: string }) {
  const { openLink } = usePane();
  const texts = useTexts(ASSESS_TEXTS);
  const found = sourceLink(source);
  if (found.kind === 'text') return <Text size={200}>{texts.isText}</Text>;
  if (found.kind === 'broken') return <Text size={200}>{texts[found.why]}</Text>;
  const { address } = found;
  return (
    <Link
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => openLink(address) && event.preventDefault()}
    >
      {texts.openSource(address.replace(/^https:\/\//i, '').split(/[/?#]/)[0]!)}
    </Link>
  );
}
