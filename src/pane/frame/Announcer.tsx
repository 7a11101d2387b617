import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { SyncReport } from '../../commands/state';
import { useTexts } from '../parts/useTexts';
import { usePane } from './paneContext';
import { PANE_TEXTS } from '../texts/paneTexts';
import { NEWS_TEXTS } from '../texts/newsTexts';

const useStyles = makeStyles({
  heardOnly: {
    position: 'absolute',
    width: tokens.strokeWidthThin,
    height: tokens.strokeWidthThin,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/**
 * Tells those who listen what Home tells those who look, while another screen is shown: that a sync from the ribbon is
 * done, and that there is news. It stands empty from the start, for what is not there before its text is not heard.
 */
export function Announcer() {
  const styles = useStyles();
  const { state } = usePane();
  const texts = useTexts(PANE_TEXTS);
  const { title: newsTitle } = useTexts(NEWS_TEXTS);
  const [told, tell] = useState('');
  const { report, screen } = state;
  const hasNews = state.news !== null;
  const isElsewhere = screen !== 'home';
  useNew(report, (done: SyncReport | null) =>
    tell(done && isElsewhere ? `${texts.sent(done.sent)}. ${texts.received(done.received)}.` : ''),
  );
  useNew(hasNews, (came) => came && isElsewhere && tell(newsTitle));
  return (
    <div role="status" className={styles.heardOnly}>
      {told}
    </div>
  );
}

/** Calls back when a value has become another since it was first seen. */
function useNew<T>(value: T, onNew: (value: T) => void): void {
  const seen = useRef(value);
  useEffect(() => {
    if (Object.is(seen.current, value)) return;
    seen.current = value;
    onNew(value);
  });
}
