import * as Type from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';

/** `GET WIRE.signIn`, open to all: how a person signs in to this hub. None of it is secret. */
export const SignInSettingsSchema = Type.Union([
  /** Test users of a hub on this machine. */
  Type.Object({ kind: Type.Literal('development') }),
  Type.Object({
    kind: Type.Literal('entra'),
    /** The add-in's application id. */
    clientId: Type.String(),
    /** Where to sign in: the tenant where there is one, else any organisation. */
    authority: Type.String(),
    /** What to ask a token for. */
    scopes: Type.Array(Type.String(), { minItems: 1 }),
  }),
]);
export type SignInSettings = Static<typeof SignInSettingsSchema>;
export type EntraSignIn = Extract<SignInSettings, { kind: 'entra' }>;
