import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { EMPTY_STATE, type Failure } from '../../commands/state';
import type { SignInState } from '../../identity/signIn';
import { useSituation } from '../firstRun/useSituation';
import { usePane } from './paneContext';
import { SIGN_IN_TEXTS, type SignInTexts } from '../texts/signInTexts';
import type { PaneTexts } from '../texts/paneTexts';
import { useSignIn } from '../settings/useSignIn';
import { useTexts } from '../parts/useTexts';
import { PANE_TEXTS } from '../texts/paneTexts';
import { useFormats } from '../parts/useFormats';

const useStyles = makeStyles({
  messages: { display: 'grid', rowGap: tokens.spacingVerticalS },
  /** What was asked for further down must not fail out of sight. */
  inSight: { position: 'sticky', top: 0, zIndex: 1 },
});

/** Why the last act came to nothing, and since when the hub is away. */
export function FailureMessage() {
  const styles = useStyles();
  const texts = useTexts(PANE_TEXTS);
  const { state, language, acts } = usePane();
  const { time: formatTime } = useFormats();
  const signIn = useSignIn();
  // Home tells it then, with what to do.
  const isTold = useSituation() !== null && state.screen === 'home';
  const { failure, offlineSince } = isTold ? EMPTY_STATE : state;
  const signInText = failure && signInFailureText(failure, signIn, SIGN_IN_TEXTS[language]);
  return (
    <div role="alert" className={mergeClasses(styles.messages, failure !== null && styles.inSight)}>
      {failure && failure.kind !== 'offline' && (
        <MessageBar intent={signInText ? 'warning' : 'error'} layout="multiline">
          <MessageBarBody>{signInText ?? failureText(failure, texts)}</MessageBarBody>
        </MessageBar>
      )}
      {offlineSince && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.offline(formatTime(offlineSince))}</MessageBarBody>
        </MessageBar>
      )}
      {(offlineSince ?? !state.me) && failure && !signInText && (
        <Button onClick={() => void acts.start()}>{texts.tryAgain}</Button>
      )}
    </div>
  );
}

function failureText(failure: Failure, { failures }: PaneTexts): string {
  switch (failure.kind) {
    case 'offline':
      return failures.offline;
    case 'noWorkbook':
      return failures.noWorkbook;
    case 'unknownRound':
      return failures.unknownRound(failure.round);
    case 'mixedRounds':
      return failures.mixedRounds(failure.rounds.join(', '));
    case 'problemsFirst':
      return failures.problemsFirst(failure.count);
    case 'roundChanged':
      return failures.roundChanged;
    case 'unsentInClosed':
      return failures.unsentInClosed(failure.count);
    case 'unsentFirst':
      return failures.unsentFirst(failure.count);
    case 'excel':
      return failures.excel(failure.message);
    case 'hub': {
      const { code, detail } = failure.problem;
      return code === 'strangeAnswer' ? failures.strangeAnswer : detail;
    }
  }
}

/** `null`: it has nothing to do with signing in. */
function signInFailureText(failure: Failure, { account, fault }: SignInState, texts: SignInTexts): string | null {
  const code = failure.kind === 'hub' ? failure.problem.code : null;
  if (code === 'notSignedIn') return texts.faults[fault ?? 'needed'];
  return code === 'unauthenticated' && account ? texts.refused : null;
}
