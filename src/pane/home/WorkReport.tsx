import { Subtitle2, Text } from '@fluentui/react-components';
import type { WorkDone } from '../../workbook/describeWork';
import { usePane } from '../frame/paneContext';
import type { WorkTexts } from '../texts/workTexts';
import { useTexts } from '../parts/useTexts';
import { WORK_TEXTS } from '../texts/workTexts';

/**
 * What the last act did to the sheets, if it made or repaired them, and what it had to leave. The region is there before
 * its text: readers tell of what changes in one, not of one that comes.
 */
export function WorkReport() {
  const { state } = usePane();
  const texts = useTexts(WORK_TEXTS);
  return (
    <div role="status" aria-label={texts.title}>
      {state.work && (
        <>
          <Subtitle2 as="h2">{texts.title}</Subtitle2>
          {linesOn(state.work, texts).map((line) => (
            <Text key={line} block>
              {line}
            </Text>
          ))}
        </>
      )}
    </div>
  );
}

function linesOn({ made, mended, left }: WorkDone, texts: WorkTexts): readonly string[] {
  const lines = [
    ...(made.length ? [texts.made(made)] : []),
    ...(mended.length ? [texts.mended(mended)] : []),
    ...new Set(left.map(({ sheet, why }) => texts.left[why](sheet))),
  ];
  return lines.length ? lines : [texts.nothing];
}
