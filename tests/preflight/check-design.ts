import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Design, DesignNode } from '../../src/model/design.ts';
import { applyFix } from '../../src/preflight/apply-fix.ts';
import { Preflight } from '../../src/preflight/preflight.ts';
import type { PreflightSettings } from '../../src/preflight/rule.ts';
import { compileScene } from '../../src/scene/compile-scene.ts';
import { sloganLibrary } from '../../src/slogans/library/shipped.ts';
import type { CatalogueFont } from '../../src/typesetting/fonts/font-catalogue.ts';
import { createFontRegistry, lazyFont, type LoadedFonts } from '../../src/typesetting/fonts/font-registry.ts';
import { parseFontFace } from '../../src/typesetting/fonts/parse-font-face.ts';
import { sampleDesign } from '../model/sample-design.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const catalogue = JSON.parse(readFileSync(`${root}fonts/fonts.json`, 'utf8')) as readonly CatalogueFont[];

/** All shipped fonts, parsed when they are used. */
export const FONTS: LoadedFonts = createFontRegistry(
  catalogue.map((font) => lazyFont(new Uint8Array(readFileSync(`${root}fonts/${font.file}`)), font, parseFontFace)),
);

export const SETTINGS: PreflightSettings = {
  today: '2026-11-21',
  library: sloganLibrary(),
  licensedFonts: new Set(catalogue.map((font) => font.id)),
};

export function check(
  design: Design,
  settings: PreflightSettings = SETTINGS,
  preflight = new Preflight(),
): readonly Diagnostic[] {
  const pageId = design.pages[0]?.id ?? '';
  return preflight.check(design, compileScene(design, pageId, FONTS), FONTS, settings);
}

export function checkNodes(
  nodes: readonly DesignNode[],
  settings: PreflightSettings = SETTINGS,
): readonly Diagnostic[] {
  return check(sampleDesign(nodes), settings);
}

/** The findings with a code. */
export function only(findings: readonly Diagnostic[], code: string): readonly Diagnostic[] {
  return findings.filter((finding) => finding.code === code);
}

/** The design after the fix of the first finding with a code. */
export function fixed(design: Design, code: string, settings: PreflightSettings = SETTINGS): Design {
  const fix = only(check(design, settings), code)[0]?.fix;
  if (!fix) throw new Error(`${code} has no fix`);
  const result = applyFix(design, fix);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.design;
}
