import type { Need } from "./question.js";

/** A value that the operator gives, by its environment variable. */
export interface Input {
  readonly name: string;
  readonly label: string;
  /** Not shown while it is typed. */
  readonly secret?: boolean;
  readonly optional?: boolean;
}

/** What each need consists of. A page is not given, but opened. */
export const INPUTS: Readonly<Record<Exclude<Need, "page">, readonly Input[]>> = {
  "ecd-key": [
    { name: "ALIBABA_CLOUD_ACCESS_KEY_ID", label: "Alibaba access key id" },
    { name: "ALIBABA_CLOUD_ACCESS_KEY_SECRET", label: "Alibaba access key secret", secret: true },
    { name: "ALIBABA_CLOUD_SECURITY_TOKEN", label: "Alibaba security token", secret: true, optional: true },
  ],
  "ecd-expired-key": [
    { name: "ALIBABA_CLOUD_EXPIRED_ACCESS_KEY_ID", label: "expired Alibaba access key id" },
    { name: "ALIBABA_CLOUD_EXPIRED_ACCESS_KEY_SECRET", label: "expired Alibaba access key secret", secret: true },
    { name: "ALIBABA_CLOUD_EXPIRED_SECURITY_TOKEN", label: "expired Alibaba security token", secret: true },
  ],
  "bcc-key": [
    { name: "BAIDU_ACCESS_KEY_ID", label: "Baidu access key id" },
    { name: "BAIDU_SECRET_ACCESS_KEY", label: "Baidu secret access key", secret: true },
    { name: "BAIDU_SESSION_TOKEN", label: "Baidu session token", secret: true, optional: true },
  ],
  "bcc-expired-key": [
    { name: "BAIDU_EXPIRED_ACCESS_KEY_ID", label: "expired Baidu access key id" },
    { name: "BAIDU_EXPIRED_SECRET_ACCESS_KEY", label: "expired Baidu secret access key", secret: true },
    { name: "BAIDU_EXPIRED_SESSION_TOKEN", label: "expired Baidu session token", secret: true },
  ],
  "end-user": [
    { name: "OFFICE_SITE_ID", label: "office site id" },
    { name: "END_USER_ID", label: "end user's name" },
    { name: "END_USER_PASSWORD", label: "end user's password", secret: true },
  ],
  "new-password": [{ name: "END_USER_NEW_PASSWORD", label: "end user's new password", secret: true }],
  "old-token": [
    { name: "OLD_CLIENT_ID", label: "ClientId of a login that is more than 15 minutes old" },
    { name: "OLD_SESSION_ID", label: "its SessionId", secret: true },
    { name: "OLD_LOGIN_TOKEN", label: "its LoginToken", secret: true },
    { name: "OLD_LOGIN_AT", label: "its time, such as 2026-01-02T03:04:05Z" },
  ],
  desktop: [{ name: "DESKTOP_ID", label: "id of a desktop" }],
  instance: [{ name: "INSTANCE_ID", label: "id of an instance" }],
};

/** The given values by environment variable. */
export type Inputs = Readonly<Record<string, string | undefined>>;

/** The needs that the values do not cover. */
export function missingNeeds(needs: readonly Need[], inputs: Inputs): Exclude<Need, "page">[] {
  return needs
    .filter((need) => need !== "page")
    .filter((need) => INPUTS[need].some(({ name, optional }) => !optional && !inputs[name]));
}

/** Every value that a report must not have. */
export function privateValues(inputs: Inputs): string[] {
  return Object.values(INPUTS)
    .flat()
    .flatMap(({ name }) => inputs[name] || []);
}
