import { Subtitle2, Text } from '@fluentui/react-components';
import { usePane } from './paneContext';
import { WORK_TEXTS } from './workTexts';

/** What the last creation or repair did to the sheets, and what it had to leave. */
export function WorkReport() {
  const { state, language } = usePane();
  const texts = WORK_TEXTS[language];
  const { work } = state;
  if (!work) return null;
  const { made, mended, left } = work;
  const lines = [
    ...(made.length ? [texts.made(made)] : []),
    ...(mended.length ? [texts.mended(mended)] : []),
    ...[...new Set(left.map(({ sheet }) => sheet))].map(texts.left),
  ];
  return (
    <div role="status">
      <Subtitle2 as="h2">{texts.title}</Subtitle2>
      {lines.length === 0 && <Text block>{texts.nothing}</Text>}
      {lines.map((line) => (
        <Text key={line} block>
          {line}
        </Text>
      ))}
    </div>
  );
}
