import { useState } from 'react';
import { conflictKey } from '../../commands/conflicts';
import { ConflictChoice } from './ConflictChoice';
import { ANY, isShown, type ConflictFilter } from './conflictFilter';
import { ConflictItem } from './ConflictItem';
import { ConflictOutcome } from './ConflictOutcome';
import { CONFLICTS_SECTION } from './focusConflicts';
import { ListSection } from '../parts/ListSection';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { CONFLICT_TEXTS } from '../texts/conflictTexts';

/** Places that two people changed differently, and what became of those that were decided. */
export function Conflicts() {
  const { state } = usePane();
  return (
    <>
      {state.conflicts.length > 0 && <OpenConflicts />}
      <ConflictOutcome />
    </>
  );
}

/** Both values of each, who and when, and the choice: one by one, or several at once. */
function OpenConflicts() {
  const { state } = usePane();
  const texts = useTexts(CONFLICT_TEXTS);
  const [filter, setFilter] = useState<ConflictFilter>(ANY);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { conflicts } = state;
  const open = new Set(conflicts.map(conflictKey));
  // One that comes back, after an undo for instance, is a new question.
  if ([...chosen].some((key) => !open.has(key))) setChosen(new Set([...chosen].filter((key) => open.has(key))));
  const shown = conflicts.filter((conflict) => isShown(conflict, filter, conflicts));
  const choose = (key: string, isChosen: boolean) => {
    const others = [...chosen].filter((one) => one !== key);
    setChosen(new Set(isChosen ? [...others, key] : others));
  };
  return (
    <ListSection id={CONFLICTS_SECTION} title={texts.title(conflicts.length)} hint={texts.hint}>
      {conflicts.length > 1 && (
        <li>
          <ConflictChoice {...{ shown, filter, chosen }} onFilter={setFilter} onChoose={setChosen} />
        </li>
      )}
      {shown.map((conflict) => {
        const key = conflictKey(conflict);
        const choice = { isChosen: chosen.has(key), onChoose: (is: boolean) => choose(key, is) };
        return <ConflictItem key={key} conflict={conflict} choice={conflicts.length > 1 ? choice : null} />;
      })}
    </ListSection>
  );
}
