import { createFocusOutlineStyle, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { NationPlace } from '../../commands/nation/nationState';
import type { Status } from '../../core/status';
import { usePane } from '../frame/paneContext';
import { placeId } from './places';
import { StatusWord } from '../parts/StatusWord';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  button: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ...createFocusOutlineStyle(),
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  detail: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

/** Something further in, with its colour and what stands behind it. */
export interface ListedPlace {
  readonly place: NationPlace;
  readonly title: string;
  readonly status: Status;
  readonly detail: string;
}

/** What can be opened from here, each with its colour. */
export function PlaceList({ places }: { places: readonly ListedPlace[] }) {
  const styles = useStyles();
  const { acts } = usePane();
  return (
    <ul className={styles.list}>
      {places.map(({ place, title, status, detail }) => (
        <li key={placeId(place)} className={styles.item}>
          <button
            type="button"
            className={styles.button}
            data-place={placeId(place)}
            onClick={() => acts.nation.look({ place })}
          >
            <Text>{title}</Text>
            <StatusWord status={status} />
            {detail && (
              <Text size={200} className={styles.detail}>
                {detail}
              </Text>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
