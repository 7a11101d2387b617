import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { OwnId } from './OwnId';
import { usePane } from '../frame/paneContext';
import { useSignIn } from './useSignIn';
import { useTexts } from '../parts/useTexts';
import { SIGN_IN_TEXTS } from '../texts/signInTexts';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  account: { overflowWrap: 'anywhere', minWidth: 0 },
});

/** Which account is signed in and a way out, or why none is and a way in. Empty until it is known. */
export function SignInSection() {
  const styles = useStyles();
  const { state, acts } = usePane();
  const { account, fault, asking } = useSignIn();
  const texts = useTexts(SIGN_IN_TEXTS);
  if (!account && !fault && !asking) return null;
  const problem = state.failure?.kind === 'hub' ? state.failure.problem : null;
  // What came of an act is told with the other failures.
  const why = fault && problem?.code !== 'notSignedIn' ? texts.faults[fault] : null;
  return (
    <section className={styles.section} aria-label={texts.title}>
      {problem?.account && <OwnId id={problem.account} />}
      <div className={styles.row}>
        <Text role="status" className={styles.account}>
          {asking ? texts.asking : account ? texts.account(account) : why}
        </Text>
        {/* One button, so that who just used it by keyboard stands on it still. */}
        <Button
          appearance={account ? 'transparent' : 'primary'}
          disabledFocusable={asking}
          onClick={() => void (account ? acts.signOut() : acts.signIn())}
        >
          {account ? texts.signOut : texts.signIn}
        </Button>
      </div>
    </section>
  );
}
