/** The jobs of a fleet with their progress. */

import { useEffect, useState } from "preact/hooks";

import type { Progress } from "../../examples/fleet/src/job.js";
import { Alert, Button } from "../shared/controls.js";
import type { Fleet, JobProblem } from "./fleet.js";
import type { Panel } from "./panel.js";
import { instantText, numberText, t } from "./texts.js";
import { viewTexts } from "./view-texts.js";

export function FleetPage({ panel }: { panel: Panel }) {
  const texts = viewTexts().fleet;
  const { fleet } = panel;
  useEffect(() => fleet?.watch(), [fleet]);
  const jobs = fleet?.jobs.value;
  const error = fleet?.error.value;
  return (
    <section class="page" aria-labelledby="fleet-title">
      <h1 id="fleet-title">{texts.title}</h1>
      <p class="hint">{fleet ? texts.intro : texts.missing}</p>
      {error !== undefined && <Alert>{texts.unreachable(error)}</Alert>}
      {fleet && !jobs && error === undefined && <p role="status">{t().loading}</p>}
      {jobs?.length === 0 && <p class="empty">{texts.none}</p>}
      {fleet && jobs && jobs.length > 0 && <Jobs fleet={fleet} jobs={jobs} />}
    </section>
  );
}

function Jobs({ fleet, jobs }: { fleet: Fleet; jobs: readonly Progress[] }) {
  const texts = viewTexts().fleet;
  const [shown, setShown] = useState<string>();
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label={texts.title}>
        <table>
          <thead>
            <tr>
              {texts.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {jobs.map((job) => (
              <Line key={job.job} job={job} onShow={() => setShown(job.job)} />
            ))}
          </tbody>
        </table>
      </div>
      {shown !== undefined && <Problems key={shown} fleet={fleet} job={shown} />}
    </>
  );
}

function Line({ job, onShow }: { job: Progress; onShow: () => void }) {
  const texts = viewTexts().fleet;
  const { size, done, failed, ambiguous, dead } = job;
  const ended = done + failed + ambiguous;
  return (
    <tr data-job={job.job}>
      <td>{job.job}</td>
      <td>{texts.what(job.action, job.cloud, job.region)}</td>
      <td>{instantText(new Date(job.createdAt).toISOString())}</td>
      <td>
        <progress max={size} value={ended} aria-label={job.job} /> {texts.progress(numberText(ended), numberText(size))}
      </td>
      <td class="number">{numberText(done)}</td>
      <td class="number">{numberText(failed)}</td>
      <td class="number">{numberText(ambiguous)}</td>
      <td class="number">{numberText(dead)}</td>
      <td>{stateText(job)}</td>
      <td>
        {failed + ambiguous > 0 && (
          <Button kind="link" aria-label={texts.showOf(job.job)} onClick={onShow}>
            {texts.show}
          </Button>
        )}
      </td>
    </tr>
  );
}

function stateText({ paused, finished, lastError }: Progress): string {
  const texts = viewTexts().fleet;
  if (paused !== null) return texts.paused(paused);
  if (finished) return texts.finished;
  return lastError === null ? texts.running : texts.runningAfter(lastError);
}

/** The ids that have failed, or whose outcome is unknown. */
function Problems({ fleet, job }: { fleet: Fleet; job: string }) {
  const texts = viewTexts().fleet;
  const [problems, setProblems] = useState<readonly JobProblem[]>();
  const [error, setError] = useState<string>();
  useEffect(() => {
    fleet.problems(job).then(setProblems, (thrown: unknown) => setError(String(thrown)));
  }, [fleet, job]);
  return (
    <section aria-labelledby="fleet-problems">
      <h2 id="fleet-problems">{texts.problemsOf(job)}</h2>
      {error !== undefined && <Alert>{texts.unreachable(error)}</Alert>}
      <ul class="outcomes">
        {problems?.map(({ id, state, code }) => (
          <li key={id}>
            {id}: {texts.states[state]} <small>{code}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
