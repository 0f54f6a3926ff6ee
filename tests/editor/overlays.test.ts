import { describe, expect, test } from 'vitest';
import { OVERLAY_KINDS, readOverlaySettings, toggleOverlay } from '../../src/editor/overlays/overlay-kinds.ts';
import { createMarkPlans } from '../../src/editor/overlays/mark-plans.ts';
import { showMetres } from '../../src/editor/overlays/page-marks.ts';
import { createViewStore } from '../../src/editor/state/view-store.ts';
import type { Page } from '../../src/model/design.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { FONTS } from '../preflight/check-design.ts';
import { sampleDesign, textNode } from '../model/sample-design.ts';

describe('which overlays are shown', () => {
  test('stored settings are taken where they make sense', () => {
    const usual = readOverlaySettings(null);
    expect(usual).toMatchObject({ guidesShown: false });
    for (const bad of [3, 'x', [], { overlays: 7, guidesShown: 'yes' }])
      expect(readOverlaySettings(bad)).toEqual(usual);
    const kept = readOverlaySettings({
      guidesShown: true,
      overlays: { trim: false, seams: true, more: 1 },
    });
    expect(kept).toEqual({
      guidesShown: true,
      overlays: { ...usual.overlays, trim: false, seams: true },
    });
    expect(Object.keys(kept.overlays)).toEqual([...OVERLAY_KINDS]);
  });

  test('what is switched on is also seen; what is seen is switched off alone', () => {
    const hidden = readOverlaySettings(null);
    // Trim is ticked, but nothing is shown: the person who asks for it wants to see it.
    const on = toggleOverlay(hidden, 'trim');
    expect(on).toMatchObject({ guidesShown: true, overlays: { trim: true } });
    const off = toggleOverlay({ ...hidden, ...on }, 'trim');
    expect(off).toMatchObject({ guidesShown: true, overlays: { trim: false, bleed: true } });
  });

  test('the view remembers them, and nothing but them', () => {
    const written: unknown[] = [];
    const view = createViewStore({ read: () => ({ guidesShown: true }), write: (value) => written.push(value) });
    expect(view.getState().guidesShown).toBe(true);
    view.setState({ snapping: false });
    view.panBy(3, 4);
    expect(written).toEqual([]);
    view.setState((state) => toggleOverlay(state, 'seams'));
    expect(written).toEqual([readOverlaySettings({ guidesShown: true, overlays: { seams: true } })]);
  });
});

describe('what the overlays draw', () => {
  const design = sampleDesign([textNode('slogan')]);
  const page = design.pages[0] as Page;

  const { scene } = compileScene(design, page.id, FONTS);

  test('panels are those of the export, planned once for a scene and a roll', () => {
    const plans = createMarkPlans(FONTS);
    const narrow = plans.panels({ ...page, format: { ...page.format, heightMm: 3000 } }, scene, {
      rollMm: 1600,
      overlapMm: 20,
    });
    expect(narrow?.panels.length).toBeGreaterThan(1);
    expect(narrow?.seams.length).toBe((narrow?.panels.length ?? 0) - 1);
    expect(plans.panels(page, scene, { rollMm: 1600, overlapMm: 20 })).toBe(narrow);
    expect(plans.panels(page, scene, { rollMm: 3200, overlapMm: 20 })).toBeUndefined();
  });

  test('eyelets follow the finishing of the page', () => {
    const plans = createMarkPlans(FONTS);
    const usual = plans.finishing(page, scene);
    expect(plans.finishing(page, scene)).toBe(usual);
    expect(usual.eyelets.length).toBeGreaterThan(4);
    expect(plans.finishing({ ...page, finishing: { hemMm: 0 } }, scene).eyelets).toEqual([]);
  });

  test('metres are said as people say them', () => {
    expect([0.444, 3.06, 9.94, 9.96, 37.4].map(showMetres)).toEqual(['0,4', '3,1', '9,9', '10', '37']);
  });
});
