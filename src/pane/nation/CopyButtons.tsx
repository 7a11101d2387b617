import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../parts/useTexts';
import { NATION_TEXTS } from '../texts/nationTexts';
import { layOutPicture } from './copy/layOutPicture';
import { canvasMeasure, paintPicture } from './copy/paintPicture';
import { copyPicture, copyTable, type Copied } from './copy/putOnClipboard';
import { markedUpTable, plainTable } from './copy/tableMarkup';
import type { TableToCopy } from './copy/tableToCopy';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  status: { minHeight: tokens.lineHeightBase300 },
});

/** Two ways to take something of the national picture along. Says what came of it. */
export function CopyButtons({ about, table }: { about: string; table: () => TableToCopy }) {
  const styles = useStyles();
  const texts = useTexts(NATION_TEXTS);
  const [said, setSaid] = useState('');
  const say = async (copy: (content: TableToCopy) => Promise<Copied>, done: string) => {
    setSaid('');
    const copied = await copy(table()).catch(() => null);
    setSaid(copied === null ? texts.copyFailed : copied.to === 'file' ? texts.keptAs(copied.name) : done);
  };
  const picture = (content: TableToCopy) =>
    copyPicture(paintPicture(layOutPicture(content, canvasMeasure())), content.name);
  const asTable = (content: TableToCopy) =>
    copyTable({ html: markedUpTable(content), text: plainTable(content) }, content.name);
  return (
    <div>
      <div className={styles.buttons} role="group" aria-label={about}>
        <Button size="small" onClick={() => void say(picture, texts.pictureCopied)}>
          {texts.copyPicture}
        </Button>
        <Button size="small" onClick={() => void say(asTable, texts.tableCopied)}>
          {texts.copyTable}
        </Button>
      </div>
      <div role="status" className={styles.status}>
        <Text size={200}>{said}</Text>
      </div>
    </div>
  );
}
