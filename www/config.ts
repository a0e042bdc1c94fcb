/** What the page is told by the server that it came from: the made-up credentials of the local cloud. */
export interface Config {
  ecd: { region: string; credentials: { accessKeyId: string; accessKeySecret: string } };
  wuying: { region: string; clientId: string; sessionId: string; loginToken: string };
  bcc: { region: string; credentials: { accessKeyId: string; secretAccessKey: string } };
}
