import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NationPlace } from '../../commands/nation/nationState';
import { usePane } from '../frame/paneContext';
import { placeId } from './places';

const useStyles = makeStyles({
  heading: {
    width: '100%',
    minHeight: tokens.spacingVerticalXXL,
    padding: '1px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
    cursor: 'pointer',
    scrollMarginBlock: '96px',
    ...createFocusOutlineStyle(),
    ':hover': { textDecorationLine: 'underline' },
  },
  unit: { textAlign: 'start', overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface HeadingButtonProps {
  readonly place: NationPlace;
  readonly name: string;
  readonly isUnit?: boolean;
  readonly isStrong?: boolean;
  readonly point: (words: string) => void;
  readonly children: ReactNode;
}

/** The heading of a row or column of the map, which opens what it names. */
export function HeadingButton({ place, name, isUnit = false, isStrong = true, point, children }: HeadingButtonProps) {
  const styles = useStyles();
  const { acts } = usePane();
  return (
    <button
      type="button"
      className={mergeClasses(styles.heading, isUnit && styles.unit, isStrong && styles.strong)}
      aria-label={isUnit ? undefined : name}
      data-place={isUnit ? placeId(place) : undefined}
      onClick={() => acts.nation.look({ place })}
      onFocus={() => point(name)}
      onMouseEnter={() => point(name)}
    >
      {children}
    </button>
  );
}
