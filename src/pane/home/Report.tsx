import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { REFUSALS } from '../../sync/protocol';
import { refusalText } from '../../sync/refusalText';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { PANE_TEXTS } from '../texts/paneTexts';
import { useFormats } from '../parts/useFormats';

const useStyles = makeStyles({
  report: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What the last sync sent, what came, and what is unclear. */
export function Report() {
  const styles = useStyles();
  const texts = useTexts(PANE_TEXTS);
  const { state, language } = usePane();
  const { time: formatTime } = useFormats();
  const { report, conflicts, problems, refreshedAt } = state;
  const refusals = REFUSALS.map((reason) => ({
    reason,
    count: (report?.refused ?? []).filter((refusal) => refusal.reason === reason).length,
  })).filter(({ count }) => count > 0);
  const unclear = conflicts.length + problems.length + (report?.refused.length ?? 0);
  return (
    <div role="status" className={styles.report}>
      {report && (
        <>
          <Subtitle2 as="h2">{texts.report}</Subtitle2>
          <ul className={styles.list}>
            <li>{texts.sent(report.sent)}</li>
            <li>{texts.received(report.received)}</li>
            <li>{texts.unclear(unclear)}</li>
            {refusals.map(({ reason, count }) => (
              <li key={reason}>{texts.refused(count, refusalText(reason, language))}</li>
            ))}
            {report.leftAlone > 0 && <li>{texts.leftAlone(report.leftAlone)}</li>}
          </ul>
        </>
      )}
      {refreshedAt && <Text>{texts.refreshed(formatTime(refreshedAt))}</Text>}
    </div>
  );
}
