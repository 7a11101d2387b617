/** What a connection's `token` rejects with where the way to a token is cut: to the person, the same as an absent hub. */
export class SignInAway extends Error {}
