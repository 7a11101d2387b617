import { Button, Subtitle2, Text } from '@fluentui/react-components';
import type { StandingBinding } from '../../commands/state';
import { unitById } from '../../core/catalogue/units';
import { usePane } from '../frame/paneContext';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { BINDING_TEXTS } from '../texts/bindingTexts';
import { PANE_TEXTS } from '../texts/paneTexts';

/** The ranges that are bound, whole or not, and the way out. */
export function BoundSheets({ onUnbound }: { onUnbound: (said: string) => void }) {
  const styles = useListStyles();
  const { state, session, acts } = usePane();
  const paneTexts = useTexts(PANE_TEXTS);
  const texts = useTexts(BINDING_TEXTS);
  if (!state.bindings.length) return null;
  const unbind = async ({ unit }: StandingBinding) => {
    await acts.unbind(unit);
    if (!session.state.bindings.some((one) => one.unit === unit)) onUnbound(texts.unbound(unitById(unit).name));
  };
  return (
    <section className={styles.section} aria-labelledby="bound-sheets">
      <Subtitle2 as="h3" id="bound-sheets">
        {texts.standing}
      </Subtitle2>
      <Text>{texts.unbindHint}</Text>
      <ul className={styles.list}>
        {state.bindings.map((binding) => (
          <li key={binding.unit} className={styles.item}>
            <Text weight="semibold">{unitById(binding.unit).name}</Text>
            <div className={styles.choices}>
              {binding.sheet && (
                <Button size="small" onClick={() => void acts.show(binding)}>
                  {paneTexts.goTo(`${binding.sheet}!${binding.address}`)}
                </Button>
              )}
              <Button size="small" disabledFocusable={state.busy !== null} onClick={() => void unbind(binding)}>
                {texts.unbind(unitById(binding.unit).name)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
