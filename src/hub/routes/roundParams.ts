import { Type } from '@sinclair/typebox';
import { RoundIdSchema } from '../../sync/protocol';

/** The address of a round. */
export const RoundParamsSchema = Type.Object({ round: RoundIdSchema });
