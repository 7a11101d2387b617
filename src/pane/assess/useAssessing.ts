import type { KeyboardEvent } from 'react';
import { whyReadOnly, type WhyReadOnly } from '../../commands/whyReadOnly';
import { placeKey, type AssessmentFields, type AssessmentPlace } from '../../core/assessment';
import type { Level } from '../../core/level';
import { usePane } from '../frame/paneContext';
import { useKeptChoice } from '../parts/useKeptChoice';
import { useTexts } from '../parts/useTexts';
import { ASSESS_TEXTS } from '../texts/assessTexts';
import { isOpenAt, judgedPlaces, type JudgedPlace } from './judgedPlaces';
import { LEVEL_KEYS } from './levelKeys';
import { neighbourOf, nextToJudge, type LevelPlace } from './levelPlaces';
import { useArrival, type Arrival } from './useArrival';

/** What stands at a place, and what a person can do there. */
export interface Assessing {
  readonly places: ReadonlyMap<string, JudgedPlace>;
  readonly judged: JudgedPlace;
  readonly readOnly: WhyReadOnly | null;
  /** The next place to judge; `null` when there is none but this. */
  readonly nextOpen: LevelPlace | null;
  /** Whether a choice by key goes on to it. */
  readonly advances: boolean;
  readonly setAdvances: (advances: boolean) => void;
  readonly save: (said: Partial<AssessmentFields>, seen?: Partial<AssessmentFields>) => void;
  readonly choose: (level: Level | null) => void;
  readonly goTo: (place: AssessmentPlace) => void;
  /** The same, with the focus. */
  readonly goWithFocus: (place: AssessmentPlace) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** `null` for a place that no sheet has any more. */
export function useAssessing(place: AssessmentPlace, arrival: Arrival): Assessing | null {
  const { state, acts } = usePane();
  const texts = useTexts(ASSESS_TEXTS);
  const [advances, setAdvances] = useKeptChoice('LS.advance', true);
  const key = placeKey(place);
  const places = judgedPlaces(state, place.unit);
  const judged = places.get(key);
  const arrive = useArrival(`${key} ${judged?.fields.level ?? ''}`, arrival);
  if (!judged) return null;
  const readOnly = whyReadOnly(state, place.unit);
  const nextOpen = nextToJudge(place, (one) => isOpenAt(places, one));
  const save: Assessing['save'] = (...said) => void acts.judge(place, ...said);
  const choose = (level: Level | null) => save({ level });
  const goTo = (to: AssessmentPlace) => void acts.goTo(to);
  const goWithFocus = (to: AssessmentPlace) => {
    if (placeKey(to) !== key) arrive();
    goTo(to);
  };
  const canChoose = place.dimension !== null && !readOnly && !judged.assessment.pinned;
  const steps: Readonly<Record<string, 1 | -1>> = { [texts.nextKey]: 1, [texts.previousKey]: -1 };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const typed = event.key.toUpperCase();
    const chosen = canChoose && LEVEL_KEYS.find((one) => one.key === typed);
    const step = steps[typed];
    if (!chosen && !step) return;
    event.preventDefault();
    if (step) goWithFocus(neighbourOf(place, step));
    if (!chosen) return;
    if (chosen.level !== judged.fields.level) arrive();
    choose(chosen.level);
    if (advances && chosen.level !== null && nextOpen) goWithFocus(nextOpen);
  };
  return {
    ...{ places, judged, readOnly, nextOpen, advances, setAdvances },
    ...{ save, choose, goTo, goWithFocus, onKeyDown },
  };
}
