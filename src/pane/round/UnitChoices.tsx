import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { unitById, UNITS, type UnitId } from '../../core/catalogue/units';
import type { Role } from '../../sync/protocol';
import { UNIT_KIND_OF_ROLE } from '../../sync/unitsFault';
import { useTexts } from '../parts/useTexts';
import { MEMBERS_TEXTS } from '../texts/membersTexts';

const useStyles = makeStyles({
  choices: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  units: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))', alignItems: 'start' },
  legend: { padding: 0 },
  fault: { color: tokens.colorPaletteRedForeground1 },
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
  const texts = useTexts(MEMBERS_TEXTS);
  const kind = UNIT_KIND_OF_ROLE[role];
  if (kind === null) return null;
  const tick = (unit: UnitId, isTicked: boolean) =>
    onUnits(isTicked ? [...units, unit] : units.filter((one) => one !== unit));
  return (
    <fieldset className={styles.choices} aria-describedby="units-fault">
      <legend className={styles.legend}>{kind === 'region' ? texts.regions : texts.careRegions}</legend>
      <div className={styles.units}>
        {UNITS.filter((unit) => unit.kind === kind).map(({ id, shortName }) => (
          <Checkbox
            key={id}
            label={shortName}
            checked={units.includes(id)}
            // What is wrong is that none is ticked: the first is as good as any to go to.
            aria-invalid={fault !== null}
            onChange={(_, { checked }) => tick(id, checked === true)}
          />
        ))}
      </div>
      <div id="units-fault" role="alert">
        {fault !== null && (
          <Text size={200} className={styles.fault}>
            {fault}
          </Text>
        )}
      </div>
    </fieldset>
  );
}

/** Of the units that are ticked, those that the role can be held for. */
export function unitsOfRole(role: Role, units: readonly UnitId[]): UnitId[] {
  return units.filter((unit) => unitById(unit).kind === UNIT_KIND_OF_ROLE[role]);
}
