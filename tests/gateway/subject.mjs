/** The gateway that the attacks are run against, in Node and in workerd: its entries are passed, and the emulator is its vendor. */

const people = {
  alice: { id: "alice", desktops: ["ecd-emulator00000001", "ecd-emulator00000002"], mayRenew: true },
  carol: { id: "carol", desktops: ["ecd-emulator00000001"], mayRenew: true },
  bob: { id: "bob", desktops: ["ecd-emulator00000003"], mayRenew: false },
};

/**
 * @param {{ createGateway: Function, ecd: any }} entries
 * @param {object} client options of the vendor's client beside the credentials
 * @param {object} more options of the gateway
 */
export function subject({ createGateway, ecd }, client, more = {}) {
  const { DescribeDesktops, RenewDesktops, StopDesktops, CreateDesktops, CreateRouteTable } = ecd;
  const own = { of: (principal) => principal.desktops, max: 2 };
  return createGateway({
    clouds: {
      ecd: {
        client: () =>
          new ecd.EcdClient({
            credentials: { accessKeyId: "emulator-ecd-key", accessKeySecret: "emulator/ecd+secret=" },
            retry: false,
            ...client,
          }),
        regions: ["cn-hangzhou", "cn-shanghai"],
      },
    },
    origins: ["https://panel.example"],
    authorize: (request) =>
      people[/^Bearer (alice|bob|carol)-token(?:,|$)/.exec(request.headers.get("authorization") ?? "")?.[1]],
    allow: (on) => [
      on(DescribeDesktops, { parameters: { MaxResults: true, NextToken: true, DesktopStatus: true } }),
      on(StopDesktops, { parameters: { DesktopId: own }, fixed: { StoppedMode: "StopCharging" } }),
      on(CreateDesktops, {
        parameters: { BundleId: ["bundle-1"], OfficeSiteId: true, PolicyGroupId: true },
      }),
      on(CreateRouteTable, { parameters: { VpcId: ["vpc-1", "vpc-2"] } }),
      on(RenewDesktops, {
        parameters: { DesktopId: { ...own, max: 1 }, Period: [1] },
        fixed: { AutoPay: false, PeriodUnit: "Month" },
        limit: { perDay: 5 },
        when: (principal) => principal.mayRenew,
      }),
    ],
    bodyTimeout: 1000,
    maxBodySize: 4096,
    ...more,
  });
}

/**
 * The relay that the attacks are run against.
 *
 * @param {{ createRelay: Function }} entries
 * @param {typeof fetch} send reaches the emulator in place of the vendors
 * @param {object} more options of the relay
 */
export function relaySubject({ createRelay }, send, more = {}) {
  return createRelay({
    hosts: ["ecd.cn-hangzhou.aliyuncs.com", "bcc.bj.baidubce.com"],
    origins: ["https://portal.example"],
    authorize: (request) => (request.headers.get("x-relay-token") === "alice" ? { id: "alice" } : null),
    fetch: send,
    bodyTimeout: 1000,
    maxBodySize: 4096,
    ...more,
  });
}
