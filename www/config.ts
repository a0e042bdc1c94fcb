/** The configuration that the page loads from its server: fictitious credentials of the local cloud. */
export interface Config {
  ecd: { region: string; credentials: { accessKeyId: string; accessKeySecret: string } };
  wuying: { region: string; clientId: string; sessionId: string; loginToken: string };
  bcc: { region: string; credentials: { accessKeyId: string; secretAccessKey: string } };
}
