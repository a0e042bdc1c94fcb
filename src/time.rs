//! Timestamps in the vendors' formats. The core has no clock: the caller passes the time.

#[cfg(test)]
pub(crate) mod tests;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use crate::error::ConfigurationError;
use crate::text::{find_str, format_i64, split, split_once};

/// A point in time with the resolution of signed dates, one second: `2026-01-02T03:04:05Z`.
///
/// ```
/// use edgedesk::Timestamp;
/// use std::time::{Duration, UNIX_EPOCH};
///
/// let time: Timestamp = "2026-01-02T03:04:05.6Z".parse()?;
/// assert_eq!(time.to_string(), "2026-01-02T03:04:05Z");
/// assert_eq!(time.millis(), 1_767_323_045_000);
/// let refused: Result<Timestamp, edgedesk::ParseTimestampError> = "yesterday".parse();
/// assert!(refused.is_err());
/// assert_eq!(Timestamp::try_from(UNIX_EPOCH + Duration::from_millis(1_767_323_045_600))?, time);
/// assert_eq!(Timestamp::try_from(UNIX_EPOCH - Duration::from_millis(1))?.to_string(), "1969-12-31T23:59:59Z");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

/// The description of an allowed time.
pub(crate) const MILLIS: &str = "milliseconds since 1970-01-01T00:00:00Z, before the year 10000";

/// The maximum length of a date; longer strings are not parsed.
const MAX_LENGTH: usize = 64;

/// 0000-01-01T00:00:00Z and 9999-12-31T23:59:59Z, the range of years with four digits.
const FIRST: i64 = -62_167_219_200;
const LAST: i64 = 253_402_300_799;

impl Timestamp {
    /// From milliseconds since 1970-01-01T00:00:00Z, as `Date.now()` returns them; a fraction of a second is truncated.
    ///
    /// # Errors
    /// The year does not have four digits.
    pub fn from_millis(millis: i64) -> Result<Self, ConfigurationError> {
        Self::of_millis(millis).ok_or_else(|| ConfigurationError::new("time", &format_i64(millis), MILLIS))
    }

    /// Like [`Self::from_millis`], without an error value.
    pub(crate) fn of_millis(millis: i64) -> Option<Self> {
        let seconds = millis.div_euclid(1000);
        (FIRST..=LAST).contains(&seconds).then_some(Self(seconds))
    }

    /// Parses an HTTP date: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section 5.6.7). The two obsolete forms and all other
    /// strings are `None`.
    pub(crate) fn from_http(date: &str) -> Option<Self> {
        const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
        let date = date.trim_ascii();
        if date.len() > MAX_LENGTH {
            return None;
        }
        let parts = split(date.strip_suffix(" GMT")?, " ");
        let [_, day, month, year, time] = parts.as_slice() else { return None };
        let at = find_str(MONTHS, month).filter(|at| month.len() == 3 && at % 3 == 0)?;
        Self::from_civil([number(year, 4)?, at as i32 / 3 + 1, number(day, 2)?], time)
    }

    /// Parses an ISO 8601 date in UTC: `2026-01-02T03:04:05Z`. A fraction of a second is truncated.
    pub(crate) fn from_iso(text: &str) -> Option<Self> {
        if text.len() > MAX_LENGTH {
            return None;
        }
        let (date, time) = split_once(text.strip_suffix('Z')?, "T")?;
        let (time, fraction) = split_once(time, ".").unwrap_or((time, "0"));
        if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        Self::from_civil(numbers(date, "-", 4)?, time)
    }

    fn from_civil([year, month, day]: [i32; 3], time: &str) -> Option<Self> {
        let [hour, minute, second] = numbers(time, ":", 2)?;
        if !(1..=12).contains(&month) || hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        let days = days(year, month, day);
        // A day that the month lacks becomes a day of the next month.
        if civil(days) != (year, month, day) {
            return None;
        }
        let seconds = i64::from(days) * 86_400 + i64::from(hour * 3600 + minute * 60 + second);
        Self::of_millis(seconds * 1000)
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn millis(self) -> i64 {
        self.0 * 1000
    }

    /// `yyyy-MM-ddTHH:mm:ssZ`, in UTC.
    pub(crate) fn iso(self) -> String {
        // The days of four-digit years fit into 32 bits.
        let (days, second) = (self.0.div_euclid(86_400) as i32, self.0.rem_euclid(86_400) as i32);
        let (year, month, day) = civil(days);
        let mut out = Vec::with_capacity(20);
        two_digits(&mut out, year / 100);
        two_digits(&mut out, year % 100);
        for (mark, value) in
            [(b'-', month), (b'-', day), (b'T', second / 3600), (b':', second / 60 % 60), (b':', second % 60)]
        {
            out.push(mark);
            two_digits(&mut out, value);
        }
        out.push(b'Z');
        String::from_utf8(out).unwrap_or_default()
    }
}

impl fmt::Display for Timestamp {
    /// Formats like [`Timestamp::iso`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

/// A string is not a date such as `2026-01-02T03:04:05Z`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParseTimestampError;

impl fmt::Display for ParseTimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a time such as 2026-01-02T03:04:05Z")
    }
}

impl core::error::Error for ParseTimestampError {}

impl FromStr for Timestamp {
    type Err = ParseTimestampError;

    /// Parses like [`Timestamp::from_iso`].
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::from_iso(text).ok_or(ParseTimestampError)
    }
}

#[cfg(feature = "std")]
impl TryFrom<std::time::SystemTime> for Timestamp {
    type Error = ConfigurationError;

    /// Fails if the year does not have four digits.
    fn try_from(time: std::time::SystemTime) -> Result<Self, Self::Error> {
        let millis = match time.duration_since(std::time::UNIX_EPOCH) {
            Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
            Err(before) => i64::try_from(before.duration().as_nanos().div_ceil(1_000_000))
                .map_or(i64::MIN, |millis| -millis),
        };
        Self::from_millis(millis)
    }
}

/// The year, month and day of a number of days since 1970-01-01, in the proleptic Gregorian calendar. Years begin in March, so
/// that the leap day is the last day of a year: Howard Hinnant, "chrono-compatible low-level date
/// algorithms", `civil_from_days`.
fn civil(days: i32) -> (i32, i32, i32) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    (year_of_era + era * 400 + i32::from(month <= 2), month, day)
}

/// The number of days from 1970-01-01 to a date: `days_from_civil`, the inverse of [`civil`].
fn days(year: i32, month: i32, day: i32) -> i32 {
    let year = year - i32::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// Parses exactly `count` digits; `str::parse` would accept a sign.
fn number(digits: &str, count: usize) -> Option<i32> {
    if digits.len() != count {
        return None;
    }
    digits
        .bytes()
        .try_fold(0, |number, digit| digit.is_ascii_digit().then(|| number * 10 + i32::from(digit - b'0')))
}

/// Parses three numbers that `mark` separates: the first has `digits` digits, the others two.
fn numbers(text: &str, mark: &str, digits: usize) -> Option<[i32; 3]> {
    let parts = split(text, mark);
    let [first, second, third] = parts.as_slice() else { return None };
    Some([number(first, digits)?, number(second, 2)?, number(third, 2)?])
}

fn two_digits(out: &mut Vec<u8>, value: i32) {
    for digit in [value / 10, value % 10] {
        out.push(u8::try_from(digit).map_or(b'0', |digit| b'0' + digit));
    }
}
