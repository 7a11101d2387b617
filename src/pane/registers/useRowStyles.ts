import { makeStyles, tokens } from '@fluentui/react-components';

/** What the views of the registers have in common. */
export const useRowStyles = makeStyles({
  view: { display: 'grid', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  /** Takes no room among its neighbours, and is there for who listens. */
  nothing: { position: 'absolute' },
  heading: { margin: 0, overflowWrap: 'anywhere', outlineOffset: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  /** A whole line to press. */
  line: {
    width: '100%',
    maxWidth: 'none',
    justifyContent: 'flex-start',
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  start: { justifySelf: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
