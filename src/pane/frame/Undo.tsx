import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { UndoOffer, UndoReport } from '../../commands/state';
import { unitById, type UnitId } from '../../core/catalogue/units';
import { usePane } from './paneContext';
import { shownPlaces } from '../parts/shownPlaces';
import type { UndoTexts } from '../texts/undoTexts';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { UNDO_TEXTS } from '../texts/undoTexts';

const useStyles = makeStyles({
  offer: {
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // It stands at every screen: the whole of what it does is told to who goes there.
    '&:hover > :last-child, &:focus-within > :last-child': { display: 'block' },
  },
  does: { display: '-webkit-box', WebkitLineClamp: 1, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
});

/** Offers to put back what stood before the last act, says what will happen, and afterwards what did. */
export function Undo() {
  const [list, styles] = [useListStyles(), useStyles()];
  const { state, acts } = usePane();
  const texts = useTexts(UNDO_TEXTS);
  const outcome = useRef<HTMLDivElement>(null);
  // The button goes with the offer: the focus then belongs to what came of it.
  const undo = () => void acts.undo().then(() => outcome.current?.firstChild && outcome.current.focus());
  return (
    <div className={list.section}>
      {state.undo && (
        <div className={mergeClasses(list.item, styles.offer)}>
          <Button size="small" aria-describedby="undo-does" disabledFocusable={state.busy !== null} onClick={undo}>
            {texts.undo(texts.acts[state.undo.act], { cells: state.undo.cells.length, sent: state.undo.sent.length })}
          </Button>
          <Text size={200} id="undo-does" className={styles.does}>
            {whatItDoes(state.undo, texts)}
          </Text>
        </div>
      )}
      <div ref={outcome} role="status" tabIndex={-1}>
        {state.undone && <Text>{whatItDid(state.undone, texts)}</Text>}
      </div>
    </div>
  );
}

function whatItDoes({ act, round, roundNow, cells, sent }: UndoOffer, texts: UndoTexts): string {
  if (round !== roundNow) return texts.roundComesBack(round);
  return [
    ...(cells.length ? [texts.putsBack(unitNames(cells.map(({ place }) => place.unit)))] : []),
    ...(sent.length ? [texts.givesBack(unitNames(sent.map(({ entry }) => entry.unit)))] : []),
    ...(act !== 'resolve' && cells.some(({ base }) => base !== null) ? [texts.comesAgain] : []),
    ...(act === 'bind' ? [texts.staysBound] : []),
  ].join(' ');
}

function whatItDid({ putBack, leftAlone, gone, givenBack, hubKeeps }: UndoReport, texts: UndoTexts): string {
  const isNothing = putBack + leftAlone.length + gone + givenBack + hubKeeps.length === 0;
  return [
    ...(putBack || isNothing ? [texts.putBack(putBack)] : []),
    ...(leftAlone.length ? [texts.changedSince(leftAlone.length, shownPlaces(leftAlone))] : []),
    ...(gone ? [texts.gone(gone)] : []),
    ...(givenBack ? [texts.givenBack(givenBack)] : []),
    ...(hubKeeps.length ? [texts.hubKeeps(hubKeeps.length, unitNames(hubKeeps.map(({ unit }) => unit)))] : []),
  ].join(' ');
}

function unitNames(units: readonly UnitId[]): string {
  return [...new Set(units)].map((unit) => unitById(unit).shortName).join(', ');
}
