import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ScreenId } from '../../commands/screen';
import type { SessionState } from '../../commands/state';
import { onDemand } from '../frame/onDemand';
import { Opening } from '../frame/Opening';
import { usePane } from '../frame/paneContext';
import { RoundChoice } from '../home/RoundChoice';
import { Unsent } from '../home/Unsent';
import { useTexts } from '../parts/useTexts';
import { SIGN_IN_TEXTS } from '../texts/signInTexts';
import { FIRST_RUN_TEXTS } from '../texts/firstRunTexts';
import { useSignIn } from '../settings/useSignIn';
import { firstRound } from './situationOf';
import { SituationScreen } from './SituationScreen';
import { useSituation } from './useSituation';
import { WhoIsHere } from './WhoIsHere';

// Whoever is shown their id was told of it by the hub, which this comes from too.
const OwnId = onDemand(async () => (await import('../settings/OwnId')).OwnId);

/** What comes before the work, or keeps a person from it: a screen for each situation, in place of what Home shows else. */
export function FirstRun({ children }: { children: ReactNode }) {
  const texts = useTexts(FIRST_RUN_TEXTS);
  const signInTexts = useTexts(SIGN_IN_TEXTS);
  const { state, acts } = usePane();
  const signIn = useSignIn();
  const situation = useSituation();
  const round = firstRound(state);
  const called = round?.title ?? '';
  const next = state.model?.rounds.find(({ id, closed }) => id === state.model?.currentRound && !closed);
  // What is filled in already is safe, and that is seen.
  const waiting = state.workbook === 'ours' && <Unsent />;
  switch (situation) {
    case null:
      // What the hub tells comes bit by bit: shown so, it would push what stands.
      return isFirstStart(state) ? <Opening /> : children;
    case 'signedOut': {
      const matter = signIn.asking ? signInTexts.asking : signInTexts.faults[signIn.fault ?? 'needed'];
      return (
        <SituationScreen key={situation} texts={{ ...texts.signedOut, matter }} act={acts.signIn}>
          {waiting}
        </SituationScreen>
      );
    }
    case 'refused':
      return (
        <SituationScreen
          key={situation}
          texts={{ ...texts.refused, matter: signInTexts.refused }}
          act={acts.signOut}
          aside={<Aside to="settings">{texts.support}</Aside>}
        />
      );
    case 'unknownAccount':
      return (
        <SituationScreen key={situation} texts={texts.unknownAccount} act={acts.start}>
          <OwnId id={state.unknownAccount!} />
        </SituationScreen>
      );
    case 'noUnits':
      return (
        <SituationScreen key={situation} texts={texts.noUnits} act={acts.start}>
          <WhoIsHere />
          {signIn.account && <OwnId id={signIn.account.id} />}
        </SituationScreen>
      );
    case 'noNetwork':
      return (
        <SituationScreen
          key={situation}
          texts={texts.noNetwork}
          act={acts.start}
          aside={<Aside to="settings">{texts.support}</Aside>}
        />
      );
    case 'emptyWorkbook':
      return (
        <SituationScreen key={situation} texts={texts.emptyWorkbook(called)} act={acts.create}>
          <WhoIsHere />
        </SituationScreen>
      );
    case 'foreignWorkbook':
      return (
        <SituationScreen
          key={situation}
          texts={texts.foreignWorkbook(called)}
          act={acts.create}
          aside={<Aside to="settings">{texts.bindInstead}</Aside>}
        >
          <WhoIsHere />
        </SituationScreen>
      );
    case 'closed': {
      if (state.workbook === 'none')
        return (
          <SituationScreen key={situation} texts={texts.closedBefore(called)} act={acts.create}>
            <WhoIsHere />
          </SituationScreen>
        );
      return next ? (
        <SituationScreen key={situation} texts={texts.closed(called, next.title)} act={() => acts.switchRound(next.id)}>
          <RoundChoice />
        </SituationScreen>
      ) : (
        <SituationScreen key={situation} texts={texts.closedWithoutNext(called)} act={acts.refresh}>
          <RoundChoice />
        </SituationScreen>
      );
    }
  }
}

/** Whether nobody has answered yet, neither the hub nor the network in its place. */
function isFirstStart({ busy, standing, failure, offlineSince }: SessionState): boolean {
  return busy === 'start' && standing === null && failure === null && offlineSince === null;
}

function Aside({ to, children }: { to: ScreenId; children: ReactNode }) {
  const { acts } = usePane();
  return (
    <Button appearance="subtle" onClick={() => acts.go(to)}>
      {children}
    </Button>
  );
}
