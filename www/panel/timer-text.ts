/** Timers in words. */

import { type Weekly, nextRun, readCron, shifted } from "./cron.js";
import { instantText, timeOfDayText, weekdayText } from "./texts.js";
import type { Timer } from "./timers.js";
import { viewTexts } from "./view-texts.js";

/** The minutes from local time to UTC, now. A change to summer time changes them. */
export function minutesToUtc(): number {
  return new Date().getTimezoneOffset();
}

/** What a timer does, when, and when next. */
export function timerText({ TimerType = "", CronExpression, Interval, OperationType }: Timer, now: number): string {
  const texts = viewTexts().timers;
  const operation = OperationType && (texts.operations[OperationType] ?? OperationType);
  const what = [texts.types[TimerType] ?? TimerType, operation].filter(Boolean).join(", ");
  if (CronExpression === undefined) return Interval === undefined ? what : texts.after(what, Interval);
  const weekly = readCron(CronExpression);
  if (!weekly) return texts.cron(what, CronExpression);
  const next = instantText(new Date(nextRun(weekly, now)).toISOString());
  return texts.weekly(what, weeklyText(shifted(weekly, -minutesToUtc())), next);
}

function weeklyText({ minute, days }: Weekly): string {
  const time = timeOfDayText(minute);
  return days.length === 7 ? time : `${days.map(weekdayText).join(" ")} ${time}`;
}
