import { GUIDE } from './functionGuide';
import { GuideGroup } from './GuideGroup';
import { localiseGuide } from './localiseGuide';
import { useDecimal } from './useDecimal';

/** What formulas can ask, and how: each function with examples to copy, as they are typed in the user's Excel. */
export function FunctionsScreen() {
  const functions = localiseGuide(GUIDE, useDecimal());
  return (['cells', 'model'] as const).map((reads) => (
    <GuideGroup key={reads} reads={reads} functions={functions.filter((one) => one.reads === reads)} />
  ));
}
