import { chartShape } from '../charts/chartRecord';
import { notModelled } from '../richapi/apiError';

/** The type, if the host can draw it. */
export function modelledChartType(type: string): string {
  if (chartShape(type) === null) throw notModelled(`charts of type ${type}`);
  return type;
}
