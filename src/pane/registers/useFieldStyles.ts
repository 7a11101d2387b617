import { makeStyles, tokens } from '@fluentui/react-components';

/** A browser gives inputs room for 20 characters; the pane may have less. */
export const useFieldStyles = makeStyles({
  input: { minWidth: 0, width: '100%' },
  group: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalM, fontWeight: tokens.fontWeightSemibold },
});
