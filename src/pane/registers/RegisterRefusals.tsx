import { Button, Text } from '@fluentui/react-components';
import { registerById } from '../../core/registers/registers';
import { focusHeading } from '../parts/focusHeading';
import { ListSection } from '../parts/ListSection';
import { useListStyles } from '../parts/useListStyles';
import { useRegisters } from './useRegisters';

/** Rows that the hub doesn't take: why, and the way out where the hub has the row. */
export function RegisterRefusals() {
  const styles = useListStyles();
  const { registers, state, registerTexts, texts, language, acts } = useRegisters();
  const { refused } = registers;
  if (!refused.length) return null;
  return (
    <ListSection id="register-refusals" title={registerTexts.refused(refused.length)}>
      {refused.map(({ register, id, title, reason, theirs, sheet, address }) => (
        <li key={`${register} ${id}`} className={styles.item}>
          <Text weight="semibold">{`${registerById(register).title[language]}: ${title}`}</Text>
          {reason !== 'incomplete' && <Text>{registerTexts.reasons[reason]}</Text>}
          <div className={styles.choices} role="group" aria-label={title}>
            {theirs && (
              <Button
                size="small"
                disabledFocusable={state.busy !== null}
                onClick={() =>
                  void acts
                    .settleRows([{ kind: 'takeBack', register, id }])
                    .then(() => focusHeading('register-refusals'))
                }
              >
                {registerTexts.takeBack}
              </Button>
            )}
            <Button size="small" appearance="subtle" onClick={() => void acts.show({ sheet, address })}>
              {texts.goTo(`${sheet}!${address}`)}
            </Button>
          </div>
        </li>
      ))}
    </ListSection>
  );
}
