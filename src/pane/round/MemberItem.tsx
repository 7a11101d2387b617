import { Button, Text } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ListedMember } from '../../sync/members';
import { MemberForm } from './MemberForm';
import { memberRoleText } from './memberRoleText';
import { usePane } from '../frame/paneContext';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { MEMBERS_TEXTS } from '../texts/membersTexts';
import { useFormats } from '../parts/useFormats';

/** One person: role and units, who said so, and the ways to change it. Taking a role away is asked about first. */
export function MemberItem({ member, onTold }: { member: ListedMember; onTold: (text: string) => void }) {
  const styles = useListStyles();
  const { state, session, acts, language } = usePane();
  const { time: formatTime } = useFormats();
  const texts = useTexts(MEMBERS_TEXTS);
  const [mode, setMode] = useState<'shown' | 'changing' | 'revoking'>('shown');
  const item = useRef<HTMLLIElement>(null);
  const { name, role, changedBy, changedAt } = member;
  const isRevoked = role === 'none';
  /** What was asked is over, and its buttons are gone: the focus stays with the person. */
  const end = (told: string) => {
    onTold(told);
    setMode('shown');
    requestAnimationFrame(() => item.current?.querySelector('button')?.focus());
  };
  const revoke = async () => {
    await acts.leader.revokeMember(member);
    end(session.state.failure === null ? texts.revoked(name) : '');
  };
  return (
    <li ref={item} className={styles.item}>
      <Text weight="semibold">{name}</Text>
      <Text>{memberRoleText(member, language)}</Text>
      <Text size={200}>
        {changedBy && changedAt ? texts.changed(formatTime(new Date(changedAt)), changedBy) : texts.seeded}
      </Text>
      {mode === 'changing' && <MemberForm member={member} onDone={end} onCancel={() => end('')} />}
      {mode === 'revoking' && (
        <div role="group" aria-label={texts.revokeOf(name)} className={styles.item}>
          <Text>{texts.sureToRevoke(name)}</Text>
          <div className={styles.choices}>
            <Button size="small" disabledFocusable={state.busy !== null} onClick={() => void revoke()}>
              {texts.yesRevoke}
            </Button>
            <Button size="small" appearance="subtle" autoFocus onClick={() => end('')}>
              {texts.cancel}
            </Button>
          </div>
        </div>
      )}
      {mode === 'shown' && (
        <div className={styles.choices}>
          <Button
            size="small"
            aria-label={isRevoked ? texts.giveAgainTo(name) : texts.changeOf(name)}
            onClick={() => setMode('changing')}
          >
            {isRevoked ? texts.giveAgain : texts.change}
          </Button>
          {!isRevoked && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={texts.revokeOf(name)}
              onClick={() => setMode('revoking')}
            >
              {texts.revoke}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
