import {
  Breadcrumb,
  BreadcrumbButton,
  BreadcrumbDivider,
  BreadcrumbItem,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Fragment } from 'react';
import type { NationPlace } from '../../commands/nation/nationState';
import type { StrategyId } from '../../core/catalogue/strategies';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { NATION_TEXTS } from '../texts/nationTexts';
import { placeAbove, placeId, trailTo } from './places';
import { placeTitle } from './placeTitle';

const useStyles = makeStyles({
  trail: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalXS },
  /** Long names of areas are broken, never cut off. */
  list: { '& ol': { flexWrap: 'wrap' } },
  button: { height: 'auto', minHeight: tokens.spacingVerticalXXL, whiteSpace: 'normal', textAlign: 'start' },
});

/** The way from the whole picture to what is shown, and back. */
export function PlaceTrail({ place, strategy }: { place: NationPlace; strategy: StrategyId }) {
  const styles = useStyles();
  const { acts } = usePane();
  const texts = useTexts(NATION_TEXTS);
  const above = placeAbove(place);
  if (!above) return null;
  const trail = trailTo(place);
  return (
    <div className={styles.trail}>
      <Breadcrumb aria-label={texts.trail} size="small" className={styles.list}>
        {trail.map((step, index) => (
          <Fragment key={placeId(step)}>
            {index > 0 && <BreadcrumbDivider />}
            <BreadcrumbItem>
              <BreadcrumbButton
                className={styles.button}
                current={step === place}
                onClick={() => acts.nation.look({ place: step })}
              >
                {placeTitle(step, strategy, texts)}
              </BreadcrumbButton>
            </BreadcrumbItem>
          </Fragment>
        ))}
      </Breadcrumb>
      <Button size="small" onClick={() => acts.nation.look({ place: above })}>
        {texts.backTo(placeTitle(above, strategy, texts))}
      </Button>
    </div>
  );
}
