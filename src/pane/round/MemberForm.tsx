import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { Value } from '@sinclair/typebox/value';
import { MemberNameSchema, type ListedMember } from '../../sync/members';
import { parsePastedIdentity } from '../../sync/parsePastedIdentity';
import { ROLES, type Role } from '../../sync/protocol';
import { ROLE_WORDS } from '../../sync/roleWords';
import { unitsFault, unitsFaultText } from '../../sync/unitsFault';
import { memberRoleText } from './memberRoleText';
import { usePane } from '../frame/paneContext';
import { unitsOfRole, UnitChoices } from './UnitChoices';
import { focusFirstFault, useFormStyles } from '../parts/useFormStyles';
import { useTexts } from '../parts/useTexts';
import { MEMBERS_TEXTS } from '../texts/membersTexts';

interface MemberFormProps {
  /** `null`: somebody who isn't listed yet. */
  readonly member: ListedMember | null;
  readonly onDone: (told: string) => void;
  readonly onCancel: () => void;
}

/** Gives somebody a role. Faults are told once it was tried, since an empty form is nobody's fault. */
export function MemberForm({ member, onDone, onCancel }: MemberFormProps) {
  const styles = useFormStyles();
  const { state, session, acts, language } = usePane();
  const texts = useTexts(MEMBERS_TEXTS);
  const [pasted, setPasted] = useState('');
  const [name, setName] = useState(member?.name ?? '');
  const [role, setRole] = useState<Role>(member && member.role !== 'none' ? member.role : 'coordinator');
  const [units, setUnits] = useState(member?.units ?? []);
  const [version, setVersion] = useState(member?.version ?? 0);
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
    if (session.state.failure === null) return onDone(texts.saved(fields.name, memberRoleText(fields, language)));
    // Who has been told that something else holds may save again, on that.
    const { tid, oid } = identity;
    setVersion(session.state.members?.find((one) => one.tid === tid && one.oid === oid)?.version ?? version);
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      {!member && (
        <Field label={texts.identity} hint={texts.identityHint} {...shown(identity ? null : texts.identityFault)}>
          <Input autoFocus autoComplete="off" value={pasted} onChange={(_, { value }) => setPasted(value)} />
        </Field>
      )}
      <Field label={texts.name} {...shown(isNamed ? null : texts.nameFault(MemberNameSchema.maxLength!))}>
        <Input
          autoFocus={member !== null}
          autoComplete="off"
          value={name}
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <Field label={texts.role}>
        <Select value={role} onChange={(_, { value }) => setRole(value as Role)}>
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {ROLE_WORDS[language][one]}
            </option>
          ))}
        </Select>
      </Field>
      <UnitChoices role={role} units={units} fault={isTried ? unitsTold : null} onUnits={setUnits} />
      <div className={styles.choices}>
        <Button type="submit" appearance="primary" disabledFocusable={state.busy !== null}>
          {texts.save}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
