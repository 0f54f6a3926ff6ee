import { fromJulianDay, isoDay, julianDay, type IsoDay } from './civil-date.ts';

/** Days are counted by the clock of Hà Nội, which is why Tết can differ from the Chinese new year (1985, 2007, 2030). */
const DAYS_AHEAD = 7 / 24;
const SYNODIC_MONTH = 29.530588853;
const FIRST_NEW_MOON = 2415021.076998695;
const DEGREE = Math.PI / 180;

/**
 * The civil day of a day of the Vietnamese lunisolar calendar (not of a leap month). A month begins on the day of the
 * new moon, the eleventh month holds the winter solstice; the arrangement is that of Hồ Ngọc Đức, the formulas are
 * those of J. Meeus, Astronomical Formulae for Calculators, chapters 18 and 32 (about two minutes of error).
 *
 * @throws RangeError outside the lunar years 1901 to 2099.
 */
export function lunarDay(lunarYear: number, month: number, day: number): IsoDay {
  if (!Number.isInteger(lunarYear) || lunarYear < 1901 || lunarYear > 2099) {
    throw new RangeError('calendar: lunarYear is 1901 to 2099');
  }
  if (month < 1 || month > 12 || day < 1 || day > 30) throw new RangeError('calendar: no such day of the moon');
  const firstYear = month < 11 ? lunarYear - 1 : lunarYear;
  const eleventh = eleventhMonth(firstYear);
  const steps = (month + 1) % 12;
  const hasLeapMonth = eleventhMonth(firstYear + 1) - eleventh > 365;
  const skipped = hasLeapMonth && steps >= leapMonthStep(eleventh) ? 1 : 0;
  return isoDay(fromJulianDay(newMoonDay(moonNumber(eleventh) + steps + skipped) + day - 1));
}

/** First day of the lunar year that begins in this civil year. */
export function tetDay(year: number): IsoDay {
  return lunarDay(year, 1, 1);
}

const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'];
const BRANCHES = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'];

/** The name of a lunar year from AD 4 on: 2026 is Bính Ngọ. */
export function lunarYearName(year: number): string {
  return `${STEMS[(year - 4) % 10]} ${BRANCHES[(year - 4) % 12]}`;
}

/** Julian day on which the lunar month with the winter solstice of a civil year begins. */
function eleventhMonth(year: number): number {
  const lastDay = julianDay({ year, month: 12, day: 31 });
  const k = Math.floor((lastDay - 2415021) / SYNODIC_MONTH);
  const start = newMoonDay(k);
  return sunSector(start) >= 9 ? newMoonDay(k - 1) : start;
}

/** How many months after the eleventh the leap month comes: the first in which the sun enters no new sector. */
function leapMonthStep(eleventh: number): number {
  const k = moonNumber(eleventh);
  let step = 1;
  while (step < 13 && sunSector(newMoonDay(k + step)) !== sunSector(newMoonDay(k + step + 1))) step++;
  return step;
}

function moonNumber(day: number): number {
  return Math.round((day - FIRST_NEW_MOON) / SYNODIC_MONTH);
}

/** Julian day, in Hà Nội, of the k-th new moon after 1 January 1900. */
function newMoonDay(k: number): number {
  return Math.floor(newMoonTime(k) + 0.5 + DAYS_AHEAD);
}

function newMoonTime(k: number): number {
  const t = k / 1236.85;
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3) * DEGREE;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3) * DEGREE;
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3) * DEGREE;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t ** 2 -
    0.000000155 * t ** 3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t ** 2) * DEGREE);
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun);
  const clockDrift = -0.000278 + 0.000265 * t + 0.000262 * t ** 2;
  return mean + correction - clockDrift;
}

/** Which twelfth of its path the sun is in when a day begins in Hà Nội: 0 from the spring equinox, 9 from the winter solstice. */
function sunSector(day: number): number {
  const t = (day - 0.5 - DAYS_AHEAD - 2451545) / 36525;
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3) * DEGREE;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  const trueLongitude = 280.46645 + 36000.76983 * t + 0.0003032 * t ** 2 + centre;
  const apparent = trueLongitude - 0.00569 - 0.00478 * Math.sin((125.04 - 1934.136 * t) * DEGREE);
  return Math.floor((((apparent % 360) + 360) % 360) / 30);
}
