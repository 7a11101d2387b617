import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { NEWS_TEXTS } from '../texts/newsTexts';

const useStyles = makeStyles({
  news: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/**
 * What others have done at the hub since it was last fetched. Only the title stands in the live region: it is told once,
 * however the counts grow.
 */
export function News() {
  const styles = useStyles();
  const { state, acts } = usePane();
  const texts = useTexts(NEWS_TEXTS);
  const { news } = state;
  return (
    <>
      <div role="status" aria-label={texts.title}>
        {news && <Subtitle2 as="h2">{texts.title}</Subtitle2>}
      </div>
      {news && (
        <div className={styles.news}>
          <ul className={styles.list}>
            {news.mine > 0 && <li>{texts.mine(news.mine)}</li>}
            {news.others > 0 && <li>{texts.others(news.others)}</li>}
            {news.rounds && <li>{texts.rounds}</li>}
            {news.registers && <li>{texts.registers}</li>}
          </ul>
          <Text size={200}>{texts.untilThen}</Text>
          <Button appearance="outline" disabledFocusable={state.busy !== null} onClick={() => void acts.sync()}>
            {texts.sync}
          </Button>
        </div>
      )}
    </>
  );
}
