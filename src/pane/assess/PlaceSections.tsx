import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { AssessmentPlace } from '../../core/assessment';
import { OBJECTIVES } from '../../core/catalogue/objectives';
import { evidenceAt } from '../../core/registers/evidenceAt';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { ASSESS_TEXTS } from '../texts/assessTexts';
import { EvidenceHere, registeredRows } from './EvidenceHere';
import type { LevelPlace } from './levelPlaces';
import { Objectives } from './Objectives';
import { PlaceHistory } from './PlaceHistory';
import { UnitMap } from './UnitMap';
import type { Assessing } from './useAssessing';
import { WhatIf } from './WhatIf';

const useStyles = makeStyles({ panel: { marginInline: 0 } });

/** What one may want to know to judge a place; what is open stays open from place to place. */
export function PlaceSections({ place, assessing }: { place: AssessmentPlace; assessing: Assessing }) {
  const { state } = usePane();
  const texts = useTexts(ASSESS_TEXTS);
  const [open, setOpen] = useState<readonly string[]>(['map']);
  const strategy = state.round?.strategy ?? '2024';
  const objectives = OBJECTIVES.filter((one) => one.strategy === strategy && one.area === place.area);
  const evidence = evidenceAt(place, registeredRows(state.openRegisters), strategy);
  const { places, goWithFocus } = assessing;
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...open]}
      onToggle={(_, { openItems }) => setOpen(openItems as string[])}
    >
      <Part id="map" title={texts.map}>
        <UnitMap place={place} places={places} onGo={goWithFocus} />
        <Text size={200}>{texts.mapHint}</Text>
      </Part>
      {objectives.length > 0 && (
        <Part id="objectives" title={texts.objectives(objectives.length)}>
          <Objectives objectives={objectives} />
        </Part>
      )}
      {isLevelPlace(place) && (
        <Part id="whatIf" title={texts.whatIf}>
          <WhatIf place={place} places={places} />
        </Part>
      )}
      <Part id="evidence" title={texts.evidence(evidence.length)}>
        <EvidenceHere place={place} evidence={evidence} />
      </Part>
      {state.round && (
        <Part id="history" title={texts.history}>
          <PlaceHistory place={place} />
        </Part>
      )}
    </Accordion>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h3">{title}</AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}

function isLevelPlace(place: AssessmentPlace): place is LevelPlace {
  return place.dimension !== null;
}
