import type { Theme } from '@fluentui/react-components';
import { THEMES } from '../../src/pane/theme/themes';
import { contrast } from '../support/vision';

type Token = Extract<keyof Theme, `color${string}`>;

const GROUNDS = ['colorNeutralBackground1', 'colorNeutralBackground2', 'colorNeutralBackground3'] as const;
const over = (front: readonly Token[], grounds: readonly Token[]) =>
  front.flatMap((token) => grounds.map((ground) => [token, ground] as const));

/** WCAG 1.4.3: text of ordinary size. */
const TEXT = [
  ...over(
    [
      'colorNeutralForeground1',
      'colorNeutralForeground2',
      'colorNeutralForeground3',
      'colorBrandForeground1',
      'colorBrandForeground2',
      'colorBrandForegroundLink',
      'colorBrandForegroundLinkHover',
      'colorCompoundBrandForeground1',
    ],
    GROUNDS,
  ),
  ...over(
    ['colorNeutralForegroundOnBrand'],
    [
      'colorBrandBackground',
      'colorBrandBackgroundHover',
      'colorBrandBackgroundPressed',
      'colorBrandBackgroundSelected',
    ],
  ),
  ...over(['colorNeutralForegroundInverted'], ['colorCompoundBrandBackground']),
  ...over(['colorBrandForeground2'], ['colorBrandBackground2']),
  ...over(
    ['colorNeutralForeground1'],
    [
      'colorStatusDangerBackground1',
      'colorStatusWarningBackground1',
      'colorStatusSuccessBackground1',
      'colorSubtleBackgroundHover',
      'colorNeutralBackground1Hover',
    ],
  ),
  ...over(['colorStatusDangerForeground1'], ['colorNeutralBackground1', 'colorStatusDangerBackground1']),
  ...over(['colorStatusWarningForeground1'], ['colorStatusWarningBackground1']),
  ...over(['colorStatusSuccessForeground1'], ['colorStatusSuccessBackground1']),
] as const;

/** WCAG 1.4.11: what shows that a control is there, how it stands, and that it has the focus. */
const CONTROLS = over(
  ['colorNeutralStrokeAccessible', 'colorCompoundBrandStroke', 'colorCompoundBrandBackground', 'colorStrokeFocus2'],
  GROUNDS,
);

describe.each(Object.entries(THEMES))('the %s theme', (_, theme) => {
  test.each(TEXT)('has text of %s on %s with a contrast of at least 4.5', (front, ground) => {
    expect(contrast(theme[front], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(CONTROLS)('has controls of %s on %s with a contrast of at least 3', (front, ground) => {
    expect(contrast(theme[front], theme[ground])).toBeGreaterThanOrEqual(3);
  });
});
