import type { CancellableAct, Cancelled } from '../../commands/state';
import type { Count } from '../../workbook/port';
import type { InLanguages } from './inLanguages';
import { plural } from './plural';

/** The texts on how far long work has come, and on what was done of it when somebody cancels. */
export interface ProgressTexts {
  readonly sheets: (made: Count) => string;
  readonly changes: (sent: Count) => string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly cancelled: (cancelled: Cancelled) => string;
}

const againSv: Readonly<Record<CancellableAct, string>> = {
  create: 'Starta igen, så görs det som fattas. Det som redan är gjort görs inte om.',
  sync: 'Synka igen, så tas resten. Inget har gått förlorat.',
  refresh: 'Uppdatera Riket igen när du vill ha det senaste.',
  switchRound: 'Välj omgång igen, eller synka, så blir bladen färdiga. Inget har gått förlorat.',
  exportAudit: 'Ingen fil sparades.',
};

const againEn: Readonly<Record<CancellableAct, string>> = {
  create: 'Start again to have the rest made. What is made already is not made again.',
  sync: 'Sync again to have the rest done. Nothing is lost.',
  refresh: 'Refresh Riket again when you want the latest.',
  switchRound: 'Choose the round again, or sync, to have the sheets finished. Nothing is lost.',
  exportAudit: 'No file was saved.',
};

const sv: ProgressTexts = {
  sheets: ({ done, of }) => `Skapar blad ${Math.min(done + 1, of)} av ${of} …`,
  changes: ({ of }) => plural.sv(of, 'Skickar # ändring …', 'Skickar # ändringar …'),
  cancel: 'Avbryt',
  cancelling: 'Avbryter efter det som pågår …',
  cancelled: ({ act, sheets, changes }) =>
    [
      'Avbrutet.',
      ...(sheets ? [`${sheets.done} av ${sheets.of} blad blev klara.`] : []),
      ...(changes ? [`${changes.done} av ${changes.of} ändringar hann skickas.`] : []),
      ...(!sheets && !changes && act !== 'exportAudit' ? ['Inga blad skapades och inget skickades.'] : []),
      againSv[act],
    ].join(' '),
};

const en: ProgressTexts = {
  sheets: ({ done, of }) => `Making sheet ${Math.min(done + 1, of)} of ${of} …`,
  changes: ({ of }) => plural.en(of, 'Sending # change …', 'Sending # changes …'),
  cancel: 'Cancel',
  cancelling: 'Cancelling after the step that goes on …',
  cancelled: ({ act, sheets, changes }) =>
    [
      'Cancelled.',
      ...(sheets ? [`${sheets.done} of ${sheets.of} sheets were finished.`] : []),
      ...(changes ? [`${changes.done} of ${changes.of} changes were sent.`] : []),
      ...(!sheets && !changes && act !== 'exportAudit' ? ['No sheets were made and nothing was sent.'] : []),
      againEn[act],
    ].join(' '),
};

export const PROGRESS_TEXTS: InLanguages<ProgressTexts> = { sv, en };
