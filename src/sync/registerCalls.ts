import type { RegisterId } from '../core/registers/registers';
import type { CallHub, Reply } from './callHub';
import {
  RegisterPushAnswerSchema,
  registerPath,
  RegisterRowsSchema,
  type RegisterPush,
  type RegisterPushAnswer,
  type RegisterRows,
} from './registerProtocol';

/** The hub's calls for registers. */
export interface RegisterCalls {
  readonly rows: (register: RegisterId, since: number) => Promise<Reply<RegisterRows>>;
  readonly push: (register: RegisterId, push: RegisterPush) => Promise<Reply<RegisterPushAnswer>>;
}

export function makeRegisterCalls(call: CallHub): RegisterCalls {
  return {
    rows: (register, since) => call(`${registerPath(register)}?since=${since}`, RegisterRowsSchema),
    push: (register, push) => call(registerPath(register), RegisterPushAnswerSchema, { method: 'POST', body: push }),
  };
}
