import { unitById } from '../../core/catalogue/units';
import { usePane } from '../frame/paneContext';
import { Facts, type Fact } from '../parts/Facts';
import { useFormats } from '../parts/useFormats';
import { useTexts } from '../parts/useTexts';
import { PANE_TEXTS } from '../texts/paneTexts';

/** Who am I, for which units, and when was the workbook synced. */
export function Whereabouts() {
  const texts = useTexts(PANE_TEXTS);
  const { time } = useFormats();
  const { me, workbook, units, lastSyncAt } = usePane().state;
  const facts: Fact[] = [
    [texts.signedInAs, me ? `${me.name} · ${texts.roles[me.role]}` : texts.notKnownYet],
    ...(workbook === 'ours'
      ? ([
          [texts.units, units.map((unit) => unitById(unit).name).join(', ') || texts.noUnits],
          [texts.lastSync, lastSyncAt ? time(lastSyncAt) : texts.never],
        ] satisfies Fact[])
      : []),
  ];
  return <Facts facts={facts} />;
}
