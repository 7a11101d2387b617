import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { Value } from '@sinclair/typebox/value';
import type { UnitId } from '../../core/catalogue/units';
import { MemberNameSchema, type ListedMember } from '../../sync/members';
import { parsePastedIdentity } from '../../sync/parsePastedIdentity';
import { ROLES, type Role } from '../../sync/protocol';
import { ROLE_WORDS } from '../../sync/roleWords';
import { unitsFault, unitsFaultText } from '../../sync/unitsFault';
import { memberRoleText } from './memberRoleText';
import { usePane } from '../frame/paneContext';
import { unitsOfRole, UnitChoices } from './UnitChoices';
import { useDraft } from '../parts/useDraft';
import { focusFirstFault, useFormStyles } from '../parts/useFormStyles';
import { useTexts } from '../parts/useTexts';
import { MEMBERS_TEXTS } from '../texts/membersTexts';

interface MemberFormProps {
  /** `null`: somebody who isn't listed yet. */
  readonly member: ListedMember | null;
  readonly onDone: (told: string) => void;
  readonly onCancel: () => void;
}

interface MemberDraft {
  readonly pasted: string;
  readonly name: string;
  readonly role: Role;
  readonly units: readonly UnitId[];
  /** Of the member that this was written on. */
  readonly version: number;
}

const draftOf = (member: ListedMember | null): MemberDraft => ({
  pasted: '',
  name: member?.name ?? '',
  role: member && member.role !== 'none' ? member.role : 'coordinator',
  units: member?.units ?? [],
  version: member?.version ?? 0,
});

/** Gives somebody a role. Faults are told once it was tried, since an empty form is nobody's fault. */
export function MemberForm({ member, onDone, onCancel }: MemberFormProps) {
  const styles = useFormStyles();
  const { state, session, acts, language } = usePane();
  const texts = useTexts(MEMBERS_TEXTS);
  const [draft, set, forget] = useDraft(`member ${member ? `${member.tid} ${member.oid}` : ''}`, () => draftOf(member));
  const { pasted, name, role, units, version } = draft;
  const [isTried, setTried] = useState(false);

  const identity = member ?? parsePastedIdentity(pasted);
  const fields = { name: name.trim(), role, units: unitsOfRole(role, units), version };
  const fault = unitsFault(fields);
  const unitsTold = fault && unitsFaultText(fault, language);
  const isNamed = Value.Check(MemberNameSchema, name);
  const shown = (told: string | null) =>
    isTried && told !== null ? ({ validationState: 'error', validationMessage: told } as const) : {};

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const form = event.currentTarget;
    // The faults of the first try are marked only after this.
    if (!identity || !isNamed || fault) return void requestAnimationFrame(() => focusFirstFault(form));
    if (state.busy !== null) return;
    await acts.leader.saveMember(identity, fields);
    if (session.state.failure === null) {
      forget();
      return onDone(texts.saved(fields.name, memberRoleText(fields, language)));
    }
    // Who has been told that something else holds may save again, on that.
    const { tid, oid } = identity;
    const now = session.state.members?.find((one) => one.tid === tid && one.oid === oid);
    if (now) set({ version: now.version });
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      {!member && (
        <Field label={texts.identity} hint={texts.identityHint} {...shown(identity ? null : texts.identityFault)}>
          <Input autoFocus autoComplete="off" value={pasted} onChange={(_, { value }) => set({ pasted: value })} />
        </Field>
      )}
      <Field label={texts.name} {...shown(isNamed ? null : texts.nameFault(MemberNameSchema.maxLength!))}>
        <Input
          autoFocus={member !== null}
          autoComplete="off"
          value={name}
          onChange={(_, { value }) => set({ name: value })}
        />
      </Field>
      <Field label={texts.role}>
        <Select value={role} onChange={(_, { value }) => set({ role: value as Role })}>
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {ROLE_WORDS[language][one]}
            </option>
          ))}
        </Select>
      </Field>
      <UnitChoices
        role={role}
        units={units}
        fault={isTried ? unitsTold : null}
        onUnits={(chosen) => set({ units: chosen })}
      />
      <div className={styles.choices}>
        <Button type="submit" appearance="primary" disabledFocusable={state.busy !== null}>
          {texts.save}
        </Button>
        <Button
          onClick={() => {
            forget();
            onCancel();
          }}
        >
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
