import { makeStyles, tokens } from '@fluentui/react-components';

/** A section with a heading and a list of things that each need a person. */
export const useListStyles = makeStyles({
  section: { display: 'grid', rowGap: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalL },
  item: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
