/** A form for any operation of the catalogue, and the signed request that it sends. */

import { useId, useMemo, useState } from "preact/hooks";

import { Alert, Button, Field } from "../shared/controls.js";
import type { Api, Inspection } from "./cloud.js";
import { InspectionText } from "./inspection.js";
import { toJson } from "./json.js";
import {
  apisOf,
  descriptionOf,
  type Entry,
  NotAValue,
  operationOf,
  OPERATIONS,
  type Parameter,
  parametersOf,
  takesIds,
  valueOf,
} from "./operations.js";
import type { Panel } from "./panel.js";
import { ProblemText } from "./problem-text.js";
import { problemOf } from "./problem.js";
import { partsOf } from "./resource.js";
import { redacted } from "./secrets.js";
import { t } from "./texts.js";
import { useRefusal } from "./use-refusal.js";
import { viewTexts } from "./view-texts.js";

/** The most operations that the search lists. */
const MOST = 60;

/** Up to so many optional parameters are shown at once, if there are no others. */
const FEW = 6;

export function OperationsPage({ panel }: { panel: Panel }) {
  const texts = viewTexts().operations;
  const { api: chosen, name } = panel.operation.value;
  const apis = useMemo(() => apisOf(panel), [panel]);
  const api = apis.find((known) => known.name === chosen) ?? apis[0]!;
  const [search, setSearch] = useState("");
  const entries = OPERATIONS[api.name];
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = entries.filter((entry) =>
    words.every((word) => `${entry.name} ${entry.summary}`.toLowerCase().includes(word)),
  );
  const entry = entries.find((known) => known.name === name);
  return (
    <section class="page operations" aria-labelledby="operations-title">
      <h1 id="operations-title">{texts.title}</h1>
      <p class="hint">{texts.intro(entries.length)}</p>
      <div class="operations-columns">
        <div class="operations-list">
          <div class="actions" role="group" aria-label={texts.api}>
            {apis.map(({ name: other }) => (
              <Button
                key={other}
                aria-pressed={other === api.name}
                onClick={() =>
                  (panel.operation.value = { api: other, name: undefined, keys: panel.operation.value.keys })
                }
              >
                {texts.apis[other]}
              </Button>
            ))}
          </div>
          <Field
            label={texts.search}
            type="search"
            name="search"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
          <ul>
            {found.slice(0, MOST).map((candidate) => (
              <li key={candidate.name}>
                <button
                  type="button"
                  aria-current={candidate.name === name}
                  onClick={() =>
                    (panel.operation.value = { ...panel.operation.value, api: api.name, name: candidate.name })
                  }
                >
                  <strong>{candidate.name}</strong> {candidate.paid && <span class="badge">{texts.paid}</span>}
                  <small>{candidate.summary}</small>
                </button>
              </li>
            ))}
          </ul>
          {found.length > MOST && <p class="hint">{t().more(found.length - MOST)}</p>}
          {found.length === 0 && <p class="empty">{texts.none}</p>}
        </div>
        {entry ? (
          <OperationForm key={`${api.name} ${entry.name}`} panel={panel} api={api} entry={entry} />
        ) : (
          <p class="empty">{texts.choose}</p>
        )}
      </div>
    </section>
  );
}

function OperationForm({ panel, api, entry }: { panel: Panel; api: Api; entry: Entry }) {
  const texts = viewTexts().operations;
  const parameters = useMemo(() => parametersOf(entry), [entry]);
  const selected = panel.operation.value.keys.map(partsOf).filter((parts) => parts.cloud === api.name);
  const [region, setRegion] = useState(selected[0]?.region ?? api.regions[0]!);
  const ids = selected.filter((parts) => parts.region === region).map(({ id }) => id);
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() => ({
    ...api.defaults,
    ...Object.fromEntries(parameters.filter(takesIds).map((parameter) => [parameter.name, idsText(parameter, ids)])),
  }));
  const [isSure, setSure] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [response, setResponse] = useState<object>();
  const [error, setError] = useState<unknown>();
  const [inspection, setInspection] = useState<Inspection>();
  const refusal = useRefusal(api, region, entry.name);
  const isRead = entry.effect === "read";

  /** Runs an action with the entered parameters, and shows what is wrong. */
  const run = async (action: (given: Record<string, unknown>) => Promise<void> | void): Promise<void> => {
    setError(undefined);
    setBusy(true);
    try {
      const given = parameters.map((parameter) => [parameter.name, valueOf(parameter, values[parameter.name] ?? "")]);
      await action(Object.fromEntries(given.filter(([, value]) => value !== undefined)) as Record<string, unknown>);
    } catch (reason) {
      setError(reason);
    } finally {
      setBusy(false);
    }
  };
  const send = (): Promise<void> =>
    run(async (given) => {
      setResponse(undefined);
      setResponse(await api.call(operationOf(entry), given, region));
      if (!isRead) void panel.inventory.refresh();
    });
  const inspect = (): Promise<void> =>
    run((given) => setInspection(api.inspect(operationOf(entry), redacted(given), region)));
  const isAllowed = refusal === undefined;
  const isFirst = (parameter: Parameter): boolean => parameter.required === true || takesIds(parameter);
  const optional = parameters.filter((parameter) => !isFirst(parameter));
  const field = (parameter: Parameter) => (
    <ParameterField
      key={parameter.name}
      parameter={parameter}
      description={descriptionOf(api.name, parameter)}
      value={values[parameter.name] ?? ""}
      onChange={(value) => setValues({ ...values, [parameter.name]: value })}
    />
  );

  return (
    <form
      class="operation card"
      onSubmit={(event) => {
        event.preventDefault();
        if ((isRead || isSure) && isAllowed && !isBusy) void send();
      }}
    >
      <h2>{entry.name}</h2>
      <p>{entry.summary}</p>
      {api.name === "wuying" && <p class="hint">{texts.endUsers}</p>}
      {refusal !== undefined && <Alert kind="info">{texts.refused(refusal)}</Alert>}
      <div class="field">
        <label for="operation-region">{t().columns.region}</label>
        <select id="operation-region" value={region} onChange={(event) => setRegion(event.currentTarget.value)}>
          {api.regions.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </div>
      {parameters.filter(isFirst).map(field)}
      {optional.length > 0 && (
        <details open={optional.length === parameters.length && optional.length <= FEW}>
          <summary>{texts.optional(optional.length)}</summary>
          {optional.map(field)}
        </details>
      )}
      {!isRead && (
        <label class="check">
          <input
            type="checkbox"
            name="sure"
            checked={isSure}
            onChange={(event) => setSure(event.currentTarget.checked)}
          />
          {entry.paid ? texts.surePaid : texts.sure}
        </label>
      )}
      <div class="actions">
        <Button
          type="submit"
          name="send"
          kind={isRead ? "primary" : "danger"}
          busy={isBusy || !isAllowed || !(isRead || isSure)}
        >
          {texts.send}
        </Button>
        <Button name="inspect" onClick={() => void inspect()}>
          {texts.inspect}
        </Button>
      </div>
      {error instanceof NotAValue ? (
        <Alert>{texts.notAValue(error.parameter)}</Alert>
      ) : (
        error !== undefined && <ProblemText problem={problemOf(error)} />
      )}
      {inspection && <InspectionText inspection={inspection} />}
      {response && (
        <div class="field">
          <h3>{texts.response}</h3>
          <pre tabIndex={0} aria-label={texts.response}>
            {toJson(response, 2)}
          </pre>
        </div>
      )}
    </form>
  );
}

function idsText({ type }: Parameter, ids: readonly string[]): string {
  return type === "array" ? ids.join("\n") : (ids[0] ?? "");
}

/** The field of a parameter, by its type. */
function ParameterField({
  parameter: { name, type, required, values, closed, default: fallback, unit, items, secret },
  description,
  value,
  onChange,
}: {
  parameter: Parameter;
  description: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const texts = viewTexts().operations;
  const id = useId();
  const common = { id, name, required, "aria-describedby": `${id}-hint` };
  const isText = type === "array" || type === "object" || type === "map" || type === "any";
  const choices = type === "boolean" ? ["true", "false"] : closed ? values : undefined;
  const hints = [
    description,
    type === "array" && items?.type === "string" && texts.onePerLine,
    isText && !(type === "array" && items?.type === "string") && texts.asJson,
    unit && texts.unit(unit),
    fallback !== undefined && texts.fallback(String(fallback)),
  ];
  return (
    <div class="field">
      <label for={id}>
        {name}
        {required && <span class="required"> {texts.required}</span>}
      </label>
      {choices ? (
        <select {...common} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="" />
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : isText ? (
        <textarea {...common} rows={2} value={value} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <Input {...common} value={value} values={values} secret={secret} onChange={onChange} />
      )}
      <p class="hint" id={`${id}-hint`}>
        {hints.filter(Boolean).join(" ")}
      </p>
    </div>
  );
}

/** An input; known values complete. */
function Input({
  values,
  secret,
  onChange,
  ...common
}: {
  id: string;
  name: string;
  required: boolean | undefined;
  value: string;
  values: readonly string[] | undefined;
  secret: boolean | undefined;
  onChange: (value: string) => void;
}) {
  const onInput = (event: { currentTarget: HTMLInputElement }): void => onChange(event.currentTarget.value);
  if (secret) return <input {...common} type="password" autocomplete="off" onInput={onInput} />;
  if (!values) return <input {...common} autocomplete="off" onInput={onInput} />;
  const list = `${common.id}-values`;
  return (
    <>
      <input {...common} autocomplete="off" list={list} onInput={onInput} />
      <datalist id={list}>
        {values.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
    </>
  );
}
