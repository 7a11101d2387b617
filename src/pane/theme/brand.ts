import type { BrandVariants } from '@fluentui/react-components';

/**
 * The one accent: the petrol of the workbook's headings, from dark to light in steps as even to the eye as those of
 * Fluent's own blue. It is no level's colour. Contrasts are tested where Fluent uses them.
 */
export const BRAND: BrandVariants = {
  10: '#011921',
  20: '#002633',
  30: '#003141',
  40: '#053f50',
  50: '#0f4c5f',
  60: '#1a5a6f',
  70: '#21657d',
  80: '#2b748e',
  90: '#448eaa',
  100: '#5da5c1',
  110: '#6fb1cb',
  120: '#7fbcd4',
  130: '#94cbe1',
  140: '#aadbef',
  150: '#c8e7f4',
  160: '#e8f4fa',
};
