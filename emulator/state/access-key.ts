/** A key that requests are signed with. */
export interface AccessKey {
  readonly id: string;
  readonly secret: string;
  /** Set for temporary keys, which are only good together with their token. */
  readonly token?: { readonly value: string; readonly expiresAt: number };
}
