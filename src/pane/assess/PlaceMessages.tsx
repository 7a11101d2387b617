import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WhyReadOnly } from '../../commands/whyReadOnly';
import { placeKey } from '../../core/assessment';
import { claimsSource } from '../../core/governingDocuments';
import { levelWord } from '../../core/level';
import { valueWord } from '../conflicts/conflictWords';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { ASSESS_TEXTS } from '../texts/assessTexts';
import type { JudgedPlace } from './judgedPlaces';

const useStyles = makeStyles({ messages: { '> *': { marginTop: tokens.spacingVerticalS } } });

/** What keeps the place from being judged, or needs the person before it counts. */
export function PlaceMessages({ judged, readOnly }: { judged: JudgedPlace; readOnly: WhyReadOnly | null }) {
  const styles = useStyles();
  const { state, acts } = usePane();
  const texts = useTexts(ASSESS_TEXTS);
  const { place, cells, readable, pinned } = judged.assessment;
  const cell = cells.level;
  const isConflict = state.conflicts.some((one) => placeKey(one.place) === placeKey(place));
  const show = cell && <Button onClick={() => void acts.show(cell)}>{texts.showCell}</Button>;
  return (
    <div className={styles.messages} role="status">
      {readOnly && <Message>{texts.readOnly[readOnly]}</Message>}
      {pinned && cell?.formula && <Message actions={show}>{texts.formula(cell.formula)}</Message>}
      {!readable && cell && !pinned && (
        <Message intent="warning" actions={show}>
          {texts.unknownWord(String(cell.value))}
        </Message>
      )}
      {isConflict && (
        <Message intent="warning" actions={<Button onClick={() => acts.go('conflicts')}>{texts.toConflicts}</Button>}>
          {texts.conflict}
        </Message>
      )}
      <Stopped judged={judged} />
      {!readOnly && <Suggested judged={judged} />}
    </div>
  );
}

/** What was said here and not written, why, and what stands there. */
function Stopped({ judged: { assessment, unwritten } }: { judged: JudgedPlace }) {
  const { acts } = usePane();
  const texts = useTexts(ASSESS_TEXTS);
  const stopped = unwritten.filter((one) => one.stopped !== null);
  const [first] = stopped;
  if (!first) return null;
  const { place, workbook } = assessment;
  const sentences = stopped.flatMap(({ field, value }) => [
    texts.youSaid(texts.fields[field], valueWord(field, value, texts)),
    texts.stands(valueWord(field, workbook[field], texts)),
  ]);
  return (
    <Message
      intent="warning"
      actions={
        <>
          <Button onClick={() => void acts.settleUnwritten(place, 'write')}>{texts.writeMine}</Button>
          <Button onClick={() => void acts.settleUnwritten(place, 'drop')}>{texts.dropMine}</Button>
        </>
      }
    >
      {[texts.stopped[first.stopped!], ...sentences].join(' ')}
    </Message>
  );
}

/** What the register of governing documents points to. Only a click writes it. */
function Suggested({ judged: { assessment, fields } }: { judged: JudgedPlace }) {
  const { state, acts, language } = usePane();
  const texts = useTexts(ASSESS_TEXTS);
  const { unit, area, dimension } = assessment.place;
  const suggestion = state.suggestions.find(
    (one) => one.unit === unit && dimension === 'styrdokument' && one.open.some((open) => open.area === area),
  );
  if (!suggestion || fields.level !== null) return null;
  const { level, claims } = suggestion;
  return (
    <Message
      actions={<Button onClick={() => void acts.takeSuggestion(suggestion, area)}>{texts.useSuggestion}</Button>}
    >
      {texts.suggestion(levelWord(level), claims[0]?.words ?? '', claimsSource(claims, language))}
    </Message>
  );
}

interface MessageProps {
  readonly intent?: 'info' | 'warning';
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

function Message({ intent = 'info', actions, children }: MessageProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
      {actions && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
