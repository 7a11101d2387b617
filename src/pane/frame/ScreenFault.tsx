import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { errorCode } from '../../commands/errorCode';
import { focusHeading } from '../parts/focusHeading';
import { useTexts } from '../parts/useTexts';
import { FAULT_TEXTS } from '../texts/faultTexts';
import { NotFetched } from './onDemand';
import { useFetched } from './useFetched';

// A fault must not bring another: what doesn't come is left out.
const fetchDiagnostics = async () => (await import('../settings/Diagnostics')).Diagnostics;

const useStyles = makeStyles({
  fault: { display: 'grid', rowGap: tokens.spacingVerticalL },
});

/** Stands in for a screen that failed: what happened, another try, and what helps those who help. */
export function ScreenFault({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const styles = useStyles();
  const texts = useTexts(FAULT_TEXTS);
  const Diagnostics = useFetched(fetchDiagnostics, true);
  const isAway = error instanceof NotFetched;
  const retry = () => {
    onRetry();
    focusHeading('');
  };
  return (
    <div className={styles.fault}>
      <MessageBar intent={isAway ? 'warning' : 'error'} layout="multiline" politeness="assertive">
        <MessageBarBody>
          <MessageBarTitle>{isAway ? texts.away : texts.broke}</MessageBarTitle>
          {isAway ? texts.awayMatter : texts.brokeMatter} {texts.unharmed}
        </MessageBarBody>
      </MessageBar>
      <div>
        <Button appearance="primary" onClick={retry}>
          {texts.tryAgain}
        </Button>
      </div>
      {Diagnostics && <Diagnostics fault={errorCode(isAway ? error.cause : error)} />}
    </div>
  );
}
