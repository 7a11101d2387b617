import type { Language } from '../core/language';
import { LIMITS, type REFUSALS } from './protocol';

type Refusal = (typeof REFUSALS)[number];

const TEXTS: { readonly [L in Language]: { readonly [R in Refusal]: string } } = {
  sv: {
    notYourUnit: 'du får inte ändra den enheten',
    roundClosed: 'omgången är stängd',
    levelOnRemark: 'en områdeskommentar har ingen nivå',
    tooLong: `kommentaren får ha högst ${LIMITS.note} tecken och källan högst ${LIMITS.source}`,
  },
  en: {
    notYourUnit: 'you may not change that unit',
    roundClosed: 'the round is closed',
    levelOnRemark: "an area's remark has no level",
    tooLong: `a remark may have at most ${LIMITS.note} characters and a source ${LIMITS.source}`,
  },
};

/** Why the hub didn't take a change, as the end of a sentence. */
export function refusalText(reason: Refusal, language: Language): string {
  return TEXTS[language][reason];
}
