import { describe, expect, test } from 'vitest';
import { createOwnTemplates } from '../../src/editor/templates/own-templates.ts';
import { FORMATS } from '../../src/formats/catalogue.ts';
import { clearMargins } from '../../src/formats/clear-margins.ts';
import { rectContains, rectsOverlap } from '../../src/geometry/rect.ts';
import type { Design, DesignNode, Page, TextNode } from '../../src/model/design.ts';
import { parseDesign, serializeDesign } from '../../src/model/parse-design.ts';
import { checkEmblems } from '../../src/ornaments/check-emblems.ts';
import { createMemoryTexts } from '../../src/storage/memory/memory-texts.ts';
import { createDesign } from '../../src/templates/create-design.ts';
import { layOutOwn, markTemplate, ownSlots, ownSuits } from '../../src/templates/own-template.ts';
import { FULL, formatById, templateById } from '../templates/project-templates.ts';

function make(templateId = 'bau-cu', formatId = 'pano-6000x3000'): Design {
  const design = createDesign({ id: 'd', name: 'Thử' }, FULL, templateById(templateId), formatById(formatId));
  if (!design.ok) throw new Error('no design');
  return design.value;
}

/** The design with a text of its own words beside the slots. */
function withOwnWords(design: Design): Design {
  const [page] = design.pages;
  const date = page?.nodes.find((node): node is TextNode => node.kind === 'text' && node.id === 'date');
  if (!page || !date) throw new Error('no date');
  const own: DesignNode = { ...date, id: 'hotline', name: 'Đường dây nóng', source: { text: 'Gọi 114' } };
  const nodes = [...page.nodes.filter((node) => node.id !== 'date'), own];
  return { ...design, pages: [{ ...page, nodes }] };
}

const only = (design: Design): Page => {
  const [page] = design.pages;
  if (!page) throw new Error('no page');
  return page;
};

describe('keeping a design as a template', () => {
  const own = markTemplate(withOwnWords(make()), {
    id: 'rieng-1',
    name: 'Mẫu xã',
    slots: { hotline: 'rieng-1' },
    lockRest: true,
  });

  test('marked words become slots with their samples, the rest is locked, the words stay free', () => {
    expect(ownSlots(own)).toContainEqual({ slot: 'rieng-1', name: 'Đường dây nóng' });
    expect(own.content.texts['rieng-1']).toBe('Gọi 114');
    for (const node of only(own).nodes) expect(node.lock?.position ?? false, node.id).toBe(node.kind !== 'text');
    expect(only(own).templateId).toBeUndefined();
  });

  test('unmarked words stay words', () => {
    const fixed = markTemplate(withOwnWords(make()), { id: 'rieng-2', name: 'x', slots: {}, lockRest: false });
    const hotline = only(fixed).nodes.find((node) => node.id === 'hotline');
    expect(hotline?.kind === 'text' && hotline.source).toEqual({ text: 'Gọi 114' });
  });

  test('is a design file like any other', () => {
    const read = parseDesign(serializeDesign(own), 'mau.khauhieu');
    expect(read.ok && read.value).toEqual(own);
  });

  test('gives its own format back unchanged', () => {
    const { format, nodes } = only(own);
    const page = layOutOwn(own, format, own.content, 'p');
    expect(page).toMatchObject({ id: 'p', templateId: 'rieng-1', format });
    expect(page.nodes.map((node) => [node.id, node.x, node.width])).toEqual(
      nodes.map((node) => [node.id, node.x, node.width]),
    );
  });

  test.each(FORMATS.filter((f) => f.kind !== 'led' && f.kind !== 'co').map((f) => f.id))(
    'on %s: words inside the clear margins and apart, emblems whole and in proportion',
    (id) => {
      const format = formatById(id);
      expect(ownSuits(own, format)).toBe(true);
      const page = layOutOwn(own, format, own.content, 'p');
      const clear = clearMargins(format);
      const inside = {
        x: clear.left,
        y: clear.top,
        width: format.widthMm - clear.left - clear.right,
        height: format.heightMm - clear.top - clear.bottom,
      };
      const texts = page.nodes.filter((node) => node.kind === 'text');
      for (const text of texts) {
        expect(rectContains(inside, text, 0.05), text.id).toBe(true);
        for (const other of texts)
          if (other !== text) expect(rectsOverlap(text, other), `${text.id} on ${other.id}`).toBe(false);
      }
      expect(checkEmblems(page)).toEqual([]);
    },
  );

  test('isn’t for boards, unless it was made on one', () => {
    expect(ownSuits(own, formatById('led-p10-32x192'))).toBe(false);
    expect(ownSuits(make('bau-cu', 'led-p10-32x192'), formatById('led-p5-128x256'))).toBe(true);
  });

  test('takes the page of the nearest shape', () => {
    const two = { ...own, pages: [only(make('tet', 'bangron-ngang-6000x1000')), only(make('y-te', 'phuon-800x2000'))] };
    expect(layOutOwn(two, formatById('standee-800x2000'), two.content, 'p').background).toEqual(
      two.pages[1]?.background,
    );
    expect(layOutOwn(two, formatById('bangron-ngang-8000x1000'), two.content, 'p').background).toEqual(
      two.pages[0]?.background,
    );
  });
});

describe('the user’s shelf', () => {
  const port = (files: { name: string; bytes: Uint8Array }[] = []) => {
    const downloads: { name: string; bytes: Uint8Array }[] = [];
    return {
      downloads,
      saveAs: () => Promise.resolve(undefined),
      pick: () => Promise.resolve(files.shift()),
      download: (name: string, bytes: Uint8Array) => void downloads.push({ name, bytes }),
    };
  };
  const own = markTemplate(make(), { id: 'rieng-1', name: 'Mẫu Đại hội xã', slots: {}, lockRest: false });

  test('keeps, tells, gives back after a restart, removes', async () => {
    const kept = createMemoryTexts();
    const texts = () => Promise.resolve(kept);
    const shelf = createOwnTemplates({ texts, port: port() });
    let told = 0;
    shelf.subscribe(() => (told += 1));
    await shelf.keep(own);
    await shelf.keep({ ...own, id: 'rieng-2' });
    await shelf.keep({ ...own, name: 'Tên mới' });
    expect(shelf.list().map((one) => one.name)).toEqual(['Tên mới', 'Mẫu Đại hội xã']);
    expect(told).toBeGreaterThanOrEqual(3);
    const again = createOwnTemplates({ texts, port: port() });
    await again.load();
    expect(again.list()).toEqual(shelf.list());
    await again.remove('rieng-1');
    expect(again.list().map((one) => one.id)).toEqual(['rieng-2']);
  });

  test('a file goes out and comes in; a wrong one is refused with its finding', async () => {
    const out = port();
    const shelf = createOwnTemplates({ texts: () => Promise.resolve(createMemoryTexts()), port: out });
    await shelf.keep(own);
    await shelf.exportFile('rieng-1');
    expect(out.downloads.map((file) => file.name)).toEqual(['mau-mau-dai-hoi-xa.khauhieu']);
    const bytes = out.downloads[0]?.bytes ?? new Uint8Array();
    const files = [
      { name: 'mau.khauhieu', bytes },
      { name: 'hong.khauhieu', bytes: bytes.slice(0, 90) },
    ];
    const other = createOwnTemplates({ texts: () => Promise.resolve(createMemoryTexts()), port: port(files) });
    expect(await other.importFile(() => '7')).toEqual([]);
    expect(other.list()).toEqual([{ ...own, id: 'rieng-7' }]);
    expect((await other.importFile(() => '8')).map((finding) => finding.code)).toEqual(['design/truncated']);
    expect(await other.importFile(() => '9')).toEqual([]);
    expect(other.list()).toHaveLength(1);
  });

  test('what can’t be read any more doesn’t take the others with it', async () => {
    const kept = createMemoryTexts();
    await kept.write('own-templates', JSON.stringify(['kaputt', serializeDesign(own)]));
    const shelf = createOwnTemplates({ texts: () => Promise.resolve(kept), port: port() });
    await shelf.load();
    expect(shelf.list()).toEqual([own]);
  });
});
