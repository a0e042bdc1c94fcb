/** The settings of wrangler.jsonc, checked: a typing error must not stop what it should not. */

import type { Report } from "./report.js";

/** The bindings and variables of wrangler.jsonc, and the secrets. */
export interface Env {
  ALIBABA_CLOUD_ACCESS_KEY_ID: string;
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: string;
  ENDPOINT?: string;
  WEBHOOK_URL?: string;
  REPORTS: Queue<Report>;
  HOUR: unknown;
  TIME_ZONE: unknown;
  REGIONS: unknown;
  IDLE_HOURS: unknown;
  EXCLUSION_TAG: unknown;
  DRY_RUN: unknown;
}

export interface Settings {
  /** The hour of the day at which the Worker acts, in `timeZone`. */
  hour: number;
  timeZone: string;
  regions: string[];
  /** How long a desktop has to be idle, in milliseconds. */
  idleTime: number;
  exclusionTag: string;
  dryRun: boolean;
}

/** @throws {TypeError} A variable is missing or wrong. */
export function readSettings(env: Omit<Env, "REPORTS">): Settings {
  const { HOUR: hour, TIME_ZONE: timeZone, REGIONS: regions } = env;
  const { IDLE_HOURS: idleHours, EXCLUSION_TAG: exclusionTag, DRY_RUN: dryRun } = env;
  if (!isNumber(hour) || !Number.isInteger(hour) || hour < 0 || hour > 23) throw wrong("HOUR", "0 to 23");
  if (!isText(timeZone) || !isTimeZone(timeZone)) throw wrong("TIME_ZONE", 'a time zone such as "Asia/Shanghai"');
  if (!Array.isArray(regions) || regions.length === 0 || !regions.every(isText)) throw wrong("REGIONS", "region ids");
  if (!isNumber(idleHours) || !(idleHours > 0)) throw wrong("IDLE_HOURS", "a number above 0");
  if (!isText(exclusionTag)) throw wrong("EXCLUSION_TAG", "the name of a tag");
  if (typeof dryRun !== "boolean") throw wrong("DRY_RUN", "true or false, without quotes");
  return { hour, timeZone, regions: [...new Set(regions)], idleTime: idleHours * 3_600_000, exclusionTag, dryRun };
}

/** Whether a time is within the hour at which the Worker acts. */
export function isDue(time: number, { hour, timeZone }: Settings): boolean {
  const format = new Intl.DateTimeFormat("en", { hour: "numeric", hourCycle: "h23", timeZone });
  return Number(format.format(time)) === hour;
}

const isNumber = (value: unknown): value is number => typeof value === "number";
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

function isTimeZone(name: string): boolean {
  try {
    Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function wrong(name: string, allowed: string): TypeError {
  return new TypeError(`${name} in wrangler.jsonc is wrong; allowed: ${allowed}.`);
}
