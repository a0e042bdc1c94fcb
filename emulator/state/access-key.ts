/** An access key. */
export interface AccessKey {
  readonly id: string;
  readonly secret: string;
  /** The token of a temporary key, sent with each request. */
  readonly token?: { readonly value: string; readonly expiresAt: number };
}

/** A new temporary key. Its secret and token contain characters that catch wrong percent-encoding. */
export function temporaryKey(prefix: string, expiresAt: number): Required<AccessKey> {
  const [id, secret, value] = [0, 1, 2].map(() => crypto.randomUUID().replaceAll("-", "")) as [string, string, string];
  return { id: `${prefix}${id}`, secret: `${secret}/+=`, token: { value: `CAIS${value}+/==~*`, expiresAt } };
}
