import { useEffect, useState } from "preact/hooks";

import type { Api } from "./cloud.js";

/** Why the gateway refuses an operation; undefined if it allows it, and before its answer. */
export function useRefusal({ rights }: Pick<Api, "rights">, region: string, operation: string): string | undefined {
  const [reason, setReason] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    setReason(undefined);
    rights?.(region, [{ operation }]).then(
      ([right]) => isCurrent && setReason(right?.allowed === false ? right.message : undefined),
      // Without an answer, the call itself tells.
      () => {},
    );
    return () => void (isCurrent = false);
  }, [region, operation]);
  return reason;
}
