import { useState } from 'react';
import { placeKey, type AssessmentPlace } from '../../core/assessment';
import { usePane } from '../frame/paneContext';

interface Subject {
  /** What is explained; `null` as long as nothing is selected or chosen that could be. */
  readonly place: AssessmentPlace | null;
  /** Explains something else, until the user goes elsewhere in the grid. */
  readonly choose: (place: AssessmentPlace) => void;
}

/** What is to be explained: what was chosen here, or else what the selected cell stands for or tells of. */
export function useSubject(): Subject {
  const { state } = usePane();
  const selected = state.selected ?? state.pointed;
  const [chosen, setChosen] = useState<{ place: AssessmentPlace; over: string } | null>(null);
  const over = selected ? placeKey(selected) : '';
  return {
    place: chosen?.over === over ? chosen.place : selected,
    choose: (place) => setChosen({ place, over }),
  };
}
