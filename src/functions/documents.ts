import { memberRegions } from '../core/catalogue/units';
import { compareClaims } from '../core/governingDocuments';
import { askModel } from './askModel';
import { readUnit } from './readNames';
import { documentRows } from './tables';

/**
 * Vad källorna säger om en enhets styrdokument, med källans ord och rad; alla uppgifter där källorna är oense. | What the sources say of a unit's governing documents, with their words and line; every claim where they disagree.
 * @customfunction DOCUMENTS
 * @param unit Region, sjukvårdsregion eller Riket: namn, kortnamn eller id. | Region, sjukvårdsregion or Riket: name, short name or id.
 * @example =LS.DOCUMENTS("Region Halland") | Vad källorna säger om Halland. | What the sources say of Halland.
 */
export function documents(unit: string, invocation: CustomFunctions.StreamingInvocation<unknown[][]>): void {
  askModel(invocation, (model) => {
    const asked = readUnit(unit);
    const units = asked.kind === 'region' ? [asked] : memberRegions(asked);
    const compared = compareClaims(model.claims).filter((one) => units.some(({ id }) => id === one.unit));
    return documentRows(compared);
  });
}
