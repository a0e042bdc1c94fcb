/** What an installation of the portal sets, in its `config.json`. */
export interface Config {
  /** The address that the requests go to: the vendor's without it, or the organisation's gateway. */
  endpoint?: string;
  /** The region that the users log in to. */
  region: string;
  /** The office site of the users. Without it, each user enters one. */
  officeSiteId?: string;
  /** The URL of the organisation's own copy of the vendor's WuyingWebSDK.js. */
  webSdk: string;
  /** The URL of the SDK's `container.html`, where it is not beside the script. */
  webSdkContainer?: string;
  /** The seconds between two mails with a code. The vendor does not document them. */
  secondsBetweenCodes: number;
}
