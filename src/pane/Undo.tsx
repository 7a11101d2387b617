import { Button, Text } from '@fluentui/react-components';
import { useRef } from 'react';
import type { UndoOffer, UndoReport } from '../commands/state';
import { unitById } from '../core/catalogue/units';
import { usePane } from './paneContext';
import { UNDO_TEXTS, type UndoTexts } from './undoTexts';
import { useListStyles } from './useListStyles';

/** As many addresses as a person takes in at a time. */
const SHOWN = 6;

/** Offers to put back what stood before the last act, says what will happen, and afterwards what did. */
export function Undo() {
  const styles = useListStyles();
  const { state, language, acts } = usePane();
  const texts = UNDO_TEXTS[language];
  const outcome = useRef<HTMLDivElement>(null);
  // The button goes with the offer: the focus then belongs to what came of it.
  const undo = () => void acts.undo().then(() => outcome.current?.firstChild && outcome.current.focus());
  return (
    <div className={styles.section}>
      {state.undo && (
        <div className={styles.item}>
          <Button aria-describedby="undo-does" disabledFocusable={state.busy !== null} onClick={undo}>
            {texts.undo(texts.acts[state.undo.act], state.undo.cells.length)}
          </Button>
          <Text id="undo-does">{whatItDoes(state.undo, texts)}</Text>
        </div>
      )}
      <div ref={outcome} role="status" tabIndex={-1}>
        {state.undone && <Text>{whatItDid(state.undone, texts)}</Text>}
      </div>
    </div>
  );
}

function whatItDoes({ act, round, roundNow, cells }: UndoOffer, texts: UndoTexts): string {
  if (round !== roundNow) return texts.roundComesBack(round);
  const units = [...new Set(cells.map(({ place }) => place.unit))].map((unit) => unitById(unit).shortName);
  const putsBack = texts.putsBack(units.join(', '));
  return act === 'takeSuggestion' || act === 'writeWords' ? putsBack : `${putsBack} ${texts.hubKeeps}`;
}

function whatItDid({ putBack, leftAlone, gone }: UndoReport, texts: UndoTexts): string {
  const where = leftAlone.map(({ sheet, address }) => `${sheet}!${address}`);
  const shown = where.length > SHOWN ? [...where.slice(0, SHOWN), '…'] : where;
  return [
    texts.putBack(putBack),
    ...(where.length ? [texts.changedSince(where.length, shown.join(', '))] : []),
    ...(gone ? [texts.gone(gone)] : []),
  ].join(' ');
}
