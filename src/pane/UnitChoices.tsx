import { Checkbox, Field, makeStyles } from '@fluentui/react-components';
import { unitById, UNITS, type UnitId } from '../core/catalogue/units';
import type { Role } from '../sync/protocol';
import { UNIT_KIND_OF_ROLE } from '../sync/unitsFault';
import { MEMBERS_TEXTS } from './membersTexts';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  units: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))' },
});

interface UnitChoicesProps {
  readonly role: Role;
  /** Also those of other roles that were tried meanwhile: they come back with the role. */
  readonly units: readonly UnitId[];
  readonly fault: string | null;
  readonly onUnits: (units: UnitId[]) => void;
}

/** The units that a role can be held for, to tick; nothing for a role that has none. */
export function UnitChoices({ role, units, fault, onUnits }: UnitChoicesProps) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = MEMBERS_TEXTS[language];
  const kind = UNIT_KIND_OF_ROLE[role];
  if (kind === null) return null;
  const tick = (unit: UnitId, isTicked: boolean) =>
    onUnits(isTicked ? [...units, unit] : units.filter((one) => one !== unit));
  return (
    <Field
      label={kind === 'region' ? texts.regions : texts.careRegions}
      {...(fault === null ? {} : { validationState: 'error', validationMessage: fault })}
    >
      <div role="group" tabIndex={-1} className={styles.units}>
        {UNITS.filter((unit) => unit.kind === kind).map(({ id, shortName }) => (
          <Checkbox
            key={id}
            label={shortName}
            checked={units.includes(id)}
            onChange={(_, { checked }) => tick(id, checked === true)}
          />
        ))}
      </div>
    </Field>
  );
}

/** Of the units that are ticked, those that the role can be held for. */
export function unitsOfRole(role: Role, units: readonly UnitId[]): UnitId[] {
  return units.filter((unit) => unitById(unit).kind === UNIT_KIND_OF_ROLE[role]);
}
