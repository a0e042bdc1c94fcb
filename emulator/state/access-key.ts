/** An access key. */
export interface AccessKey {
  readonly id: string;
  readonly secret: string;
  /** The token of a temporary key, sent with each request. */
  readonly token?: { readonly value: string; readonly expiresAt: number };
}
