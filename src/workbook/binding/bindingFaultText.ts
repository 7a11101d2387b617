import { unitById } from '../../core/catalogue/units';
import type { Language } from '../../core/language';
import type { BindingFault, BrokenBinding } from './readBindings';

type FaultTexts = {
  readonly [K in BindingFault['kind']]: (fault: Extract<BindingFault, { kind: K }>, unit: string) => string;
};

const sv: FaultTexts = {
  lostRange: (_, unit) =>
    `Cellerna i ${unit}s kopplade område är borttagna. Inget av dem synkas, och hubben har kvar det som synkats. Koppla om eller koppla loss under Koppla mitt blad.`,
  lostShape: ({ rows, columns }, unit) =>
    `${unit}s kopplade område är nu ${rows} × ${columns} celler, så det går inte att säga vad som är vad. Inget av det synkas. Ta bort det som kom emellan, eller markera nivåcellerna och välj Koppla om.`,
  lostLabels: (_, unit) =>
    `Rubrikerna som ${unit}s kopplade område går efter är borta eller flyttade. Inget av det synkas. Markera nivåcellerna och välj Koppla om.`,
  oddLabel: ({ label }, unit) =>
    `Rubriken ”${label}” i ${unit}s kopplade område känns inte igen, eller står två gånger. Inget av det synkas förrän den är rättad.`,
  secondForm: (_, unit) =>
    `${unit} har både ett blad av våra och ett kopplat område. Bara bladet synkas. Koppla loss området, eller ta bort bladet.`,
};

const en: FaultTexts = {
  lostRange: (_, unit) =>
    `The cells that ${unit} was bound to are deleted. Nothing of them is synced, and the hub keeps what was. Bind anew or unbind under Bind my sheet.`,
  lostShape: ({ rows, columns }, unit) =>
    `The range that ${unit} is bound to is ${rows} × ${columns} cells now, so nobody can tell what is what. Nothing of it is synced. Remove what came in between, or select the level cells and choose Bind anew.`,
  lostLabels: (_, unit) =>
    `The headings that the bound range of ${unit} goes by are gone or moved. Nothing of it is synced. Select the level cells and choose Bind anew.`,
  oddLabel: ({ label }, unit) =>
    `The heading “${label}” in the bound range of ${unit} is not recognised, or stands twice. Nothing of it is synced until it is put right.`,
  secondForm: (_, unit) =>
    `${unit} has both a sheet of ours and a bound range. Only the sheet is synced. Unbind the range, or delete the sheet.`,
};

const TEXTS: { readonly [L in Language]: FaultTexts } = { sv, en };

/** What is wrong with a bound range, and what to do. */
export function bindingFaultText(fault: BrokenBinding, language: Language): string {
  const say = TEXTS[language][fault.kind] as (fault: BindingFault, unit: string) => string;
  return say(fault, unitById(fault.unit).name);
}
