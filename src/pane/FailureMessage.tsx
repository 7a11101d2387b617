import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Failure } from '../commands/state';
import { usePane } from './paneContext';
import type { Texts } from './texts';

/** Why the last act came to nothing, and since when the hub is away. */
export function FailureMessage() {
  const { state, texts, acts, formatTime } = usePane();
  const { failure, offlineSince } = state;
  return (
    <div role="alert">
      {(failure ?? offlineSince) && (
        <MessageBar intent={failure && failure.kind !== 'offline' ? 'error' : 'warning'} layout="multiline">
          <MessageBarBody>
            {offlineSince ? texts.offline(formatTime(offlineSince)) : failure && failureText(failure, texts)}
          </MessageBarBody>
          {(!state.me || offlineSince) && (
            <MessageBarActions>
              <Button onClick={() => void acts.start()}>{texts.tryAgain}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}

function failureText(failure: Failure, { failures }: Texts): string {
  switch (failure.kind) {
    case 'offline':
      return failures.offline;
    case 'noWorkbook':
      return failures.noWorkbook;
    case 'unsentFirst':
      return failures.unsentFirst(failure.count);
    case 'excel':
      return failures.excel(failure.message);
    case 'hub': {
      const { code, detail } = failure.problem;
      if (code === 'notSignedIn') return failures.notSignedIn;
      return code === 'strangeAnswer' ? failures.strangeAnswer : detail;
    }
  }
}
