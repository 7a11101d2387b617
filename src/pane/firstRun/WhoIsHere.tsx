import { unitById } from '../../core/catalogue/units';
import { usePane } from '../frame/paneContext';
import { Facts, type Fact } from '../parts/Facts';
import { useTexts } from '../parts/useTexts';
import { PANE_TEXTS } from '../texts/paneTexts';

/** Whom the hub takes the person for, so that a wrong account is seen before anything is made. */
export function WhoIsHere() {
  const texts = useTexts(PANE_TEXTS);
  const { me } = usePane().state;
  if (!me) return null;
  const units = me.units.map((unit) => unitById(unit).name);
  // Who writes all of them has none of their own.
  const own: Fact[] = me.role === 'processLeader' || !units.length ? [] : [[texts.units, units.join(', ')]];
  return <Facts facts={[[texts.signedInAs, `${me.name} · ${texts.roles[me.role]}`], ...own]} />;
}
