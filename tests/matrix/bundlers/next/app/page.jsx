import { Signed } from "./signed.jsx";

/** Rendered for each request, in Next's server. */
export const dynamic = "force-dynamic";

export default function Page() {
  return <Signed />;
}
