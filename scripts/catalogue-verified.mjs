/** `npm run catalogue:verified FILE`: takes over the facts of a run of edgedesk-verify, and generates what depends on them. */

import { readFileSync } from "node:fs";

import { writeGenerated } from "./catalogue.mjs";
import { readFacts, writeFacts } from "./catalogue-files.mjs";
import { merged, problemsOf } from "./catalogue-questions.mjs";
import { main, StepError } from "./setup/log.mjs";

/** The content of a file; throws a StepError where it is not JSON. */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new StepError(`${file} cannot be read as JSON: ${error.message}`);
  }
}

await main(import.meta.url, async () => {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new StepError("Name the file: npm run catalogue:verified edgedesk-facts.json");
  const questions = readFacts("questions");
  const facts = read(file);
  const problems = problemsOf(facts, questions);
  if (problems.length > 0) throw new StepError(`${file} cannot be taken over:\n  ${problems.join("\n  ")}`);

  const { verified, changes } = merged(readFacts("verified"), facts, questions);
  await writeFacts("verified", verified);
  console.log(changes.length > 0 ? changes.join("\n") : "nothing changed");
  const surprising = Object.keys(facts.facts).filter((id) => verified[id].answer !== questions[id].assumed);
  for (const id of surprising) console.log(`${id} is other than assumed: look at ${questions[id].settles}`);
  await writeGenerated();
});
