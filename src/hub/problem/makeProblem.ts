import type { Language } from '../../core/language';
import type { Problem } from '../../sync/protocol';
import { PROBLEMS, type ProblemCode } from './problems';

interface About {
  /** What it is about, where that helps. */
  readonly about?: string;
  /** The request's id, by which the log knows it too. */
  readonly request?: string;
}

/** A problem as RFC 9457 has it, in one language. */
export function makeProblem(code: ProblemCode, language: Language, { about = '', request }: About = {}): Problem {
  const { status, title, detail } = PROBLEMS[code];
  return {
    type: `urn:life-science-coverage:problem:${code}`,
    title: title[language],
    status,
    code,
    detail: detail[language](about),
    ...(code === 'notMember' ? { account: about } : {}),
    ...(request === undefined ? {} : { instance: `urn:uuid:${request}` }),
  };
}
