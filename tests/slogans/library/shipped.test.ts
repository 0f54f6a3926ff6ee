import { describe, expect, test } from 'vitest';
import official from '../../../slogans/official.json';
import { OCCASIONS } from '../../../src/slogans/calendar/occasions.ts';
import { KNOWN_EVENTS } from '../../../src/slogans/calendar/events.ts';
import { NATIONAL_DAYS } from '../../../src/slogans/calendar/national-days.ts';
import { hashWording } from '../../../src/slogans/library/hash.ts';
import { fillSlots } from '../../../src/slogans/library/slots.ts';
import { proofread } from '../../../src/slogans/proofread/proofread.ts';
import { shippedCollections, sloganLibrary } from '../../../src/slogans/library/shipped.ts';

const { slogans, byId } = sloganLibrary();

describe('shipped slogans', () => {
  test('are the ten approved wordings, verbatim and first, then at least 150 suggestions', () => {
    expect(slogans.slice(0, 10).map((s) => s.text)).toEqual(official.slogans.map((s) => s.text));
    expect(slogans.filter((s) => s.approval === 'approved').map((s) => s.id)).toEqual(
      official.slogans.map((s) => s.id),
    );
    expect(slogans.filter((s) => s.approval === 'suggestion').length).toBeGreaterThanOrEqual(150);
  });

  test('say where each wording comes from', () => {
    expect(byId.get('plan002-6')?.source).toEqual({
      title: official.source.title,
      number: null,
      issuer: official.source.issuer,
      date: null,
      section: official.source.section,
      order: 6,
    });
    for (const slogan of slogans.filter((s) => s.approval === 'suggestion')) {
      expect(slogan.source.title).toContain('không chính thức');
    }
    for (const collection of shippedCollections().slice(1)) expect(collection.note).toContain('không chính thức');
  });

  test('are NFC, one space apart, each once, and hashed', () => {
    for (const { text, hash } of slogans) {
      expect(text).toBe(text.normalize('NFC').replace(/\s+/g, ' ').trim());
      expect(text, text).toMatch(/^[\p{Lu}{]/u);
      expect(text).toMatch(/!$/);
      expect(hash).toBe(hashWording(text));
    }
    expect(new Set(slogans.map((s) => s.text)).size).toBe(slogans.length);
    expect(byId.size).toBe(slogans.length);
  });

  test('name only occasions, anniversaries and events that exist', () => {
    const occasions = new Set(OCCASIONS.map((o) => o.id));
    const days = new Set(NATIONAL_DAYS.map((d) => d.id));
    const events = new Set(KNOWN_EVENTS.map((e) => e.id));
    for (const slogan of slogans) {
      expect(slogan.occasions.length).toBeGreaterThan(0);
      for (const id of slogan.occasions) expect(occasions, slogan.id).toContain(id);
      if (slogan.event !== null) expect(days).toContain(slogan.event);
      if (slogan.validity.kind === 'dated' && slogan.validity.event !== null) {
        expect(events).toContain(slogan.validity.event);
      }
    }
    for (const day of NATIONAL_DAYS) for (const id of day.occasions) expect(occasions, day.id).toContain(id);
  });

  test('print the base date of their anniversary', () => {
    const counted = slogans.filter((s) => s.slots.includes('số năm'));
    expect(counted.length).toBeGreaterThan(15);
    for (const slogan of counted) {
      const day = NATIONAL_DAYS.find((d) => d.id === slogan.event);
      expect(slogan.text).toContain(`(${day?.day}/${day?.month}/${day?.baseYear} - ${day?.day}/${day?.month}/{năm})`);
    }
  });

  test('pass the proof-reader, their slots filled', () => {
    const values = { tỉnh: 'Thái Nguyên', xã: 'Linh Sơn', 'lần thứ': 'XX', năm: '2026' };
    for (const slogan of slogans) {
      const base = NATIONAL_DAYS.find((d) => d.id === slogan.event)?.baseYear ?? 0;
      // Councils and Party bodies have terms of their own.
      const term = slogan.occasions.includes('bau-cu') ? '2026 - 2031' : '2025 - 2030';
      const filled = fillSlots(slogan.text, { ...values, 'nhiệm kỳ': term, 'số năm': String(2026 - base) });
      expect(filled.diagnostics, slogan.id).toEqual([]);
      const { findings } = proofread(filled.ok ? filled.value : '');
      expect(
        findings.filter((f) => f.severity !== 'info'),
        slogan.id,
      ).toEqual([]);
    }
  });

  test('cover every campaign that an office asks for', () => {
    const asked = [
      'an-toan-giao-thong',
      'y-te',
      'phong-chay',
      'moi-truong',
      'chuyen-doi-so',
      'hoc-tap',
      'tet',
      'bau-cu',
    ];
    const more = [
      'ma-tuy',
      'the-thao',
      'gia-dinh',
      'hien-mau',
      'nong-thon-moi',
      'bien-gioi',
      'an-toan-thuc-pham',
      'tiet-kiem-dien',
      'thue',
      'bao-hiem',
    ];
    for (const id of [...asked, ...more]) {
      expect(slogans.filter((s) => s.occasions.includes(id)).length, id).toBeGreaterThanOrEqual(3);
    }
  });
});
