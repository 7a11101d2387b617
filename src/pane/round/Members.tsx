import { Button, Field, Input, Text } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { unitById } from '../../core/catalogue/units';
import type { Language } from '../../core/language';
import { nameKey } from '../../core/nameKey';
import type { ListedMember } from '../../sync/members';
import { ROLE_WORDS } from '../../sync/roleWords';
import { MemberForm } from './MemberForm';
import { MemberItem } from './MemberItem';
import { usePane } from '../frame/paneContext';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { MEMBERS_TEXTS } from '../texts/membersTexts';

/** As many people as one looks through; the others are searched for. */
const SHOWN = 12;

/** Everybody who has or had a role, to search, change and add to. */
export function Members() {
  const styles = useListStyles();
  const { state, acts, language } = usePane();
  const texts = useTexts(MEMBERS_TEXTS);
  const [search, setSearch] = useState('');
  const [isAdding, setAdding] = useState(false);
  const [told, setTold] = useState('');
  const top = useRef<HTMLDivElement>(null);
  if (state.members === null) return <Button onClick={() => void acts.leader.readMembers()}>{texts.fetch}</Button>;

  const found = state.members.filter((member) => searchKey(member, language).includes(nameKey(search)));
  const shown = found.slice(0, SHOWN);
  /** What was done is said, and its form is gone: the focus goes where one goes on. */
  const tell = (text: string) => {
    setTold(text);
    setAdding(false);
    requestAnimationFrame(() => top.current?.querySelector('button')?.focus());
  };
  return (
    <>
      <Text>{texts.hint}</Text>
      <div ref={top}>
        {isAdding ? (
          <MemberForm member={null} onDone={tell} onCancel={() => tell('')} />
        ) : (
          <Button onClick={() => setAdding(true)}>{texts.add}</Button>
        )}
      </div>
      <div role="status">{told && <Text>{told}</Text>}</div>
      <Field label={texts.search}>
        <Input type="search" value={search} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      <Text role="status">{found.length ? texts.people(found.length) : texts.noneFound}</Text>
      <ul className={styles.list}>
        {shown.map((member) => (
          <MemberItem key={`${member.tid} ${member.oid}`} member={member} onTold={setTold} />
        ))}
      </ul>
      {found.length > SHOWN && <Text>{texts.more(found.length - SHOWN)}</Text>}
    </>
  );
}

function searchKey({ name, role, units }: ListedMember, language: Language): string {
  return nameKey([name, ROLE_WORDS[language][role], ...units.map((unit) => unitById(unit).name)].join(' '));
}
