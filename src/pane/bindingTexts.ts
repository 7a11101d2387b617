import type { Language } from '../core/language';
import type { BindingFault } from '../workbook/binding/readBindings';
import type { BindingRefusal } from '../workbook/binding/refuseBinding';

/** The texts of the pane's section where a user's own sheet is bound to a unit. */
export interface BindingTexts {
  readonly title: string;
  readonly hint: string;
  readonly look: string;
  readonly cells: string;
  readonly areas: string;
  readonly dimensions: string;
  readonly down: string;
  readonly across: string;
  readonly byLabels: (direction: string, labels: string) => string;
  readonly byOrder: (direction: string) => string;
  readonly order: string;
  readonly firstCell: string;
  readonly lastCell: string;
  readonly unit: string;
  readonly scores: string;
  readonly scoresBlocked: string;
  readonly whatHappens: string;
  readonly bind: string;
  readonly bindAnew: string;
  readonly noUnits: string;
  readonly done: (unit: string, where: string) => string;
  readonly standing: string;
  readonly unbind: (unit: string) => string;
  readonly unbindHint: string;
  readonly unbound: (unit: string) => string;
  readonly refusals: {
    readonly [K in BindingRefusal['kind']]: (refusal: Extract<BindingRefusal, { kind: K }>, unit: string) => string;
  };
  readonly faults: {
    readonly [K in BindingFault['kind']]: (fault: Extract<BindingFault, { kind: K }>, unit: string) => string;
  };
}

const at = ({ sheet, address }: { sheet: string; address: string }) => `${sheet}!${address}`;

const sv: BindingTexts = {
  title: 'Koppla mitt blad',
  hint: 'Har du redan ett eget blad med 8 områden och 4 dimensioner? Markera nivåcellerna, utan rubriker, och välj Läs markeringen. Sedan färgas, räknas och synkas de som våra.',
  look: 'Läs markeringen',
  cells: 'Celler',
  areas: 'Områden',
  dimensions: 'Dimensioner',
  down: 'nedåt',
  across: 'åt höger',
  byLabels: (direction, labels) => `${direction}, efter rubrikerna i ${labels}`,
  byOrder: (direction) => `${direction}, i ordning (inga rubriker kändes igen)`,
  order: 'Ordning',
  firstCell: 'Första cellen',
  lastCell: 'Sista cellen',
  unit: 'Enhet',
  scores: 'Skriv Poäng, Status och Möjlig bredvid',
  scoresBlocked: 'Det står redan något bredvid markeringen.',
  whatHappens:
    'Det du skrivit står kvar. Tomma celler fylls från hubben; säger hubben något annat än du blir det en konflikt som du avgör.',
  bind: 'Koppla',
  bindAnew: 'Koppla om',
  noUnits: 'Du har ingen enhet att fylla i.',
  done: (unit, where) => `${unit} fylls nu i på ${where}.`,
  standing: 'Kopplade blad',
  unbind: (unit) => `Koppla loss ${unit}`,
  unbindHint: 'Koppla loss tar bort färger och listor. Orden står kvar, och inget ändras i hubben.',
  unbound: (unit) => `${unit} har inget kopplat område längre.`,
  refusals: {
    noRange: () => 'Markera ett enda sammanhängande område i ett av dina blad.',
    shape: ({ rows, columns, ...place }) =>
      `Markeringen ${at(place)} är ${rows} × ${columns} celler. Markera bara nivåcellerna: 8 rader × 4 kolumner om områdena går nedåt, 4 × 8 om de går åt höger.`,
    ownSheet: ({ sheet }) => `Bladet ”${sheet}” är ett av tilläggets egna. Markera i ett blad som är ditt.`,
    oddLabel: ({ label, ...place }) =>
      `Rubriken ”${label}” i ${at(place)} stämmer inte med ordningen. Skriv alla områden och dimensioner med namn, en gång var, eller ställ dem i ordning.`,
    hasSheet: ({ sheet }, unit) =>
      `${unit} fylls redan i på bladet ”${sheet}”, och kan bara fyllas i på ett ställe. Synka, ta bort det bladet och koppla sedan.`,
    isBound: (place, unit) => `${unit} har redan ett kopplat område: ${at(place)}. Koppla loss det först.`,
    overlaps: (place, unit) => `Markeringen rör vid ${unit}s kopplade område, ${at(place)}. Markera andra celler.`,
  },
  faults: {
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
  },
};

const en: BindingTexts = {
  title: 'Bind my sheet',
  hint: 'Do you already have a sheet of your own with 8 areas and 4 dimensions? Select the level cells, without headings, and choose Read the selection. They are then coloured, scored and synced like ours.',
  look: 'Read the selection',
  cells: 'Cells',
  areas: 'Areas',
  dimensions: 'Dimensions',
  down: 'downwards',
  across: 'to the right',
  byLabels: (direction, labels) => `${direction}, by the headings in ${labels}`,
  byOrder: (direction) => `${direction}, in order (no headings were recognised)`,
  order: 'Order',
  firstCell: 'First cell',
  lastCell: 'Last cell',
  unit: 'Unit',
  scores: 'Write Poäng, Status and Möjlig beside it',
  scoresBlocked: 'Something stands beside the selection already.',
  whatHappens:
    'What you wrote stands. Empty cells are filled from the hub; where the hub says something else than you, it becomes a conflict that you decide.',
  bind: 'Bind',
  bindAnew: 'Bind anew',
  noUnits: 'You have no unit to fill in.',
  done: (unit, where) => `${unit} is now filled in at ${where}.`,
  standing: 'Bound sheets',
  unbind: (unit) => `Unbind ${unit}`,
  unbindHint: 'Unbinding takes colours and lists away. The words stand, and nothing changes in the hub.',
  unbound: (unit) => `${unit} is no longer bound.`,
  refusals: {
    noRange: () => 'Select one single range in one of your sheets.',
    shape: ({ rows, columns, ...place }) =>
      `The selection ${at(place)} is ${rows} × ${columns} cells. Select only the level cells: 8 rows × 4 columns where areas go down, 4 × 8 where they go to the right.`,
    ownSheet: ({ sheet }) => `The sheet “${sheet}” is one of the add-in's own. Select in a sheet that is yours.`,
    oddLabel: ({ label, ...place }) =>
      `The heading “${label}” in ${at(place)} does not agree with the order. Write all areas and dimensions by name, once each, or put them in order.`,
    hasSheet: ({ sheet }, unit) =>
      `${unit} is already filled in on the sheet “${sheet}”, and can be filled in in one place only. Sync, delete that sheet, then bind.`,
    isBound: (place, unit) => `${unit} is already bound to ${at(place)}. Unbind it first.`,
    overlaps: (place, unit) => `The selection touches ${at(place)}, which is bound to ${unit}. Select other cells.`,
  },
  faults: {
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
  },
};

export const BINDING_TEXTS: Readonly<Record<Language, BindingTexts>> = { sv, en };

/** Why a range is not bound, in words. @param unitName the name of a unit that it is about */
export function refusalText(refusal: BindingRefusal, texts: BindingTexts, unitName: string): string {
  const say = texts.refusals[refusal.kind] as (refusal: BindingRefusal, unit: string) => string;
  return say(refusal, unitName);
}

/** What is wrong with a bound range, and what to do. */
export function faultText(fault: BindingFault, texts: BindingTexts, unitName: string): string {
  const say = texts.faults[fault.kind] as (fault: BindingFault, unit: string) => string;
  return say(fault, unitName);
}
