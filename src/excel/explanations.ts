import type { Explanation, Step, WritePlan } from '../workbook/port';

type ExplainStep = Extract<Step, { do: 'explain' }>;

/** The validation that the cells to explain have now. */
export type StandingPrompts = ReadonlyMap<ExplainStep, Excel.DataValidation>;

/** Asks what the cells to explain say now. */
export function requestPrompts(context: Excel.RequestContext, plan: WritePlan): StandingPrompts {
  const steps = plan.filter((step): step is ExplainStep => step.do === 'explain');
  return new Map(
    steps.map((step) => {
      const { dataValidation } = context.workbook.worksheets.getItem(step.sheet).getRange(step.address);
      dataValidation.load('prompt,type');
      return [step, dataValidation];
    }),
  );
}

/** Whether a cell says what it should and has its dropdown: each write would split the validation of its neighbours off. */
export function isExplained(step: ExplainStep, prompts: StandingPrompts): boolean {
  const standing = prompts.get(step);
  return standing !== undefined && hasChoices(standing) && says(standing, shorten(step.explanation));
}

/**
 * Sets the explanation, and the dropdown again where a paste took it away. An explanation is the cell's validation
 * prompt, shown when it is selected: it belongs to the cell and works in every Excel.
 */
export function applyExplanation(validation: Excel.DataValidation, step: ExplainStep, prompts: StandingPrompts): void {
  const standing = prompts.get(step);
  if (standing && !hasChoices(standing)) applyChoices(validation, step.choices);
  const prompt = shorten(step.explanation);
  if (!standing || !says(standing, prompt)) validation.prompt = { showPrompt: step.explanation !== null, ...prompt };
}

function hasChoices({ type }: Excel.DataValidation): boolean {
  return type !== Excel.DataValidationType.none;
}

function says({ prompt }: Excel.DataValidation, { title, message }: Explanation): boolean {
  return (prompt?.title ?? '') === title && (prompt?.message ?? '') === message;
}

function shorten(explanation: Explanation | null): Explanation {
  const { title, message } = explanation ?? { title: '', message: '' };
  return { title: title.slice(0, 32), message: message.slice(0, 255) };
}

/** A list of words that helps and never hinders: synonyms and words typed or pasted stand, and are seen to afterwards. */
export function applyChoices(validation: Excel.DataValidation, name: string): void {
  validation.rule = { list: { inCellDropDown: true, source: `=${name}` } };
  validation.ignoreBlanks = true;
  validation.errorAlert = {
    showAlert: false,
    style: Excel.DataValidationAlertStyle.information,
    title: '',
    message: '',
  };
}
