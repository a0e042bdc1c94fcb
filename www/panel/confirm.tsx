/** The question before an action: what it does, to how many, who notices, and what it costs. */

import { useEffect, useMemo, useState } from "preact/hooks";

import { Alert, Button, Dialog } from "../shared/controls.js";
import { type Action, type Price, type Term } from "./cloud.js";
import { CountField, isCountTyped } from "./count-field.js";
import { Messages } from "./messages.js";
import type { Panel } from "./panel.js";
import { type Plan, planOf } from "./plan.js";
import { ProblemText } from "./problem-text.js";
import { problemOf } from "./problem.js";
import { bySource, keyOf, type Resource } from "./resource.js";
import { refusedIds } from "./rights.js";
import { moneyText, namesText, t } from "./texts.js";
import { viewTexts } from "./view-texts.js";

/** The periods that both clouds take. */
const TERMS: readonly Pick<Term, "period" | "unit">[] = [
  ...[1, 2, 3, 6].map((period) => ({ period, unit: "Month" as const })),
  ...[1, 2, 3].map((period) => ({ period, unit: "Year" as const })),
];

/** The price of a renewal: of those that have one, and the number of those that have none. */
interface Quote {
  prices: readonly Price[];
  unpriced: number;
}

export function Confirm({
  panel,
  action,
  keys,
  onClose,
}: {
  panel: Panel;
  action: Action;
  keys: readonly string[];
  onClose: () => void;
}) {
  const texts = t();
  // The plan is that of the moment of the question: the list changes behind the dialog.
  const plan = useMemo(() => planOf(action, keys, (key) => panel.inventory.get(key)), [action, keys]);
  const [term, setTerm] = useState<Term>({ period: 1, unit: "Month", autoPay: true });
  const [typed, setTyped] = useState("");
  const [quote, setQuote] = useState<Quote>();
  const [error, setError] = useState<unknown>();
  const [hasChanged, setChanged] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const refused = useRefused(panel, action, plan, term);
  const resources = plan.eligible.filter(({ key }) => !refused?.has(key));
  const costs = action === "renew";
  // As text: rights that arrive again and refuse the same do not ask for the price again.
  const priced = refused && resources.map(({ key }) => key).join();

  useEffect(() => {
    if (!costs || priced === undefined) return;
    let isCurrent = true;
    setQuote(undefined);
    setError(undefined);
    quoteOf(panel, resources, term).then(
      (found) => isCurrent && setQuote(found),
      (reason: unknown) => isCurrent && setError(reason),
    );
    return () => void (isCurrent = false);
  }, [costs, term, priced]);

  const isTyped = isCountTyped(resources.length, typed);
  const isReady = resources.length > 0 && isTyped && refused !== undefined && (!costs || quote !== undefined);

  const confirm = async (): Promise<void> => {
    if (costs) {
      setBusy(true);
      try {
        const now = await quoteOf(panel, resources, term);
        if (quoteText(now) !== quoteText(quote!)) {
          setQuote(now);
          setChanged(true);
          return;
        }
      } catch (reason) {
        setError(reason);
        setQuote(undefined);
        return;
      } finally {
        setBusy(false);
      }
    }
    onClose();
    void panel.execute(action, resources, term);
  };

  return (
    <Dialog title={texts.actions[action].question(resources.length)} onClose={onClose}>
      <form
        class="confirm"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !isBusy) void confirm();
        }}
      >
        {resources.length > 0 ? (
          <p>{namesText(resources.map(({ name }) => name))}</p>
        ) : (
          <Alert kind="info">{texts.nothingToDo}</Alert>
        )}
        <p class="hint">{texts.actions[action].effect}</p>
        {plan.connected.length > 0 && <Connected panel={panel} resources={plan.connected} />}
        <Skipped action={action} plan={plan} refused={refused} panel={panel} />
        {costs && resources.length > 0 && (
          <>
            <TermFields term={term} onChange={(next) => (setTerm(next), setChanged(false))} />
            {hasChanged && <Alert>{texts.priceChanged}</Alert>}
            {error !== undefined && <ProblemText problem={problemOf(error)} />}
            <PriceText quote={quote} error={error} />
          </>
        )}
        <CountField count={resources.length} typed={typed} onInput={setTyped} />
        <div class="actions">
          <Button
            type="submit"
            name="confirm"
            kind={costs || action === "stop" ? "danger" : "primary"}
            busy={!isReady || isBusy}
          >
            {texts.actions[action].confirm(resources.length)}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Who is connected; their work is interrupted. They can be sent a message first. */
function Connected({ panel, resources }: { panel: Panel; resources: readonly Resource[] }) {
  const texts = t();
  const [isMessaging, setMessaging] = useState(false);
  const users = [...new Set(resources.flatMap(({ users }) => users))];
  return (
    <>
      <Alert>
        {texts.connectedNow(resources.length)} {namesText(users)}
      </Alert>
      {isMessaging ? (
        <Messages panel={panel} desktops={resources} />
      ) : (
        <div class="actions">
          <Button name="message-first" onClick={() => setMessaging(true)}>
            {viewTexts().messages.offer}
          </Button>
        </div>
      )}
    </>
  );
}

/** What the action leaves out, and why. */
function Skipped({
  action,
  plan,
  refused,
  panel,
}: {
  action: Action;
  plan: Plan;
  refused: ReadonlyMap<string, string> | undefined;
  panel: Panel;
}) {
  const texts = t();
  const reasons = [...new Set(refused?.values() ?? [])];
  const names = (keys: Iterable<string>): string[] => [...keys].map((key) => panel.inventory.get(key)?.name ?? key);
  const why = ({ state, charge }: Resource): string =>
    action === "renew" && charge ? texts.charges[charge] : (texts.states[state] ?? state);
  const lines = [
    [texts.skippedAlready, plan.already.map(({ name }) => name)],
    [texts.skippedUnsuitable, plan.unsuitable.map((resource) => `${resource.name} (${why(resource)})`)],
    [texts.skippedUnknown, names(plan.unknown)],
    [(count: number) => `${texts.skippedRefused(count)} ${reasons.join(" ")}`, names(refused?.keys() ?? [])],
  ] as const;
  const shown = lines.filter(([, skipped]) => skipped.length > 0);
  if (shown.length === 0) return null;
  return (
    <ul class="skipped">
      {shown.map(([line, skipped]) => (
        <li key={line(0)}>
          {line(skipped.length)} <span class="hint">{namesText(skipped)}</span>
        </li>
      ))}
    </ul>
  );
}

function TermFields({ term, onChange }: { term: Term; onChange: (term: Term) => void }) {
  const texts = t();
  return (
    <div class="term">
      <label>
        {texts.period}{" "}
        <select
          name="term"
          value={`${term.period} ${term.unit}`}
          onChange={({ currentTarget: { selectedIndex } }) => onChange({ ...term, ...TERMS[selectedIndex]! })}
        >
          {TERMS.map(({ period, unit }) => (
            <option key={`${period} ${unit}`} value={`${period} ${unit}`}>
              {texts.term(period, unit)}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          name="auto-pay"
          checked={term.autoPay}
          onChange={(event) => onChange({ ...term, autoPay: event.currentTarget.checked })}
        />
        <span>
          {texts.autoPay}
          <small>{texts.autoPayHint}</small>
        </span>
      </label>
    </div>
  );
}

function PriceText({ quote, error }: { quote: Quote | undefined; error: unknown }) {
  const texts = t();
  if (error !== undefined) return <p>{texts.noPriceNoRenewal}</p>;
  if (!quote) return <p role="status">{texts.askingPrice}</p>;
  return (
    <p class="price" role="status">
      {quote.prices.length > 0 && <strong>{texts.total(quoteText(quote))}</strong>}
      {quote.unpriced > 0 && <span> {texts.unpriced(quote.unpriced)}</span>}
    </p>
  );
}

/** The prices of a quote, one for each currency. */
function quoteText({ prices }: Quote): string {
  return prices.map(({ amount, currency }) => moneyText(amount, currency)).join(" + ");
}

async function quoteOf(panel: Panel, resources: readonly Resource[], term: Term): Promise<Quote> {
  const totals = new Map<string, number>();
  let unpriced = 0;
  for (const { cloud, region, ids } of bySource(resources.map(({ key }) => key)).values()) {
    const price = await panel.inventory.cloudOf(cloud).price?.(region, ids, term);
    if (price) totals.set(price.currency, (totals.get(price.currency) ?? 0) + price.amount);
    else unpriced += ids.length;
  }
  return { prices: [...totals].map(([currency, amount]) => ({ currency, amount })), unpriced };
}

/** The keys that the gateway refuses, with the reasons; undefined while it is asked. */
function useRefused(panel: Panel, action: Action, plan: Plan, term: Term): ReadonlyMap<string, string> | undefined {
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>();
  useEffect(() => {
    let isCurrent = true;
    const groups = [...bySource(plan.eligible.map(({ key }) => key)).values()];
    Promise.all(
      groups.map(async ({ cloud, region, ids }) =>
        [...(await refusedIds(panel.inventory.cloudOf(cloud), action, region, ids, term))].map(
          ([id, reason]) => [keyOf(cloud, region, id), reason] as const,
        ),
      ),
    ).then(
      (found) => isCurrent && setRefused(new Map(found.flat())),
      // Without an answer, the calls themselves tell.
      () => isCurrent && setRefused(new Map()),
    );
    return () => void (isCurrent = false);
  }, [plan, term]);
  return refused;
}
