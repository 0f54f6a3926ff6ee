import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importsOf, listSources, readImportGraph, readSpecifiers, type Import } from './import-graph.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The layer table of ARCHITECTURE.md: a folder may import from lower rows only. */
const ROWS: Readonly<Record<string, number>> = {
  geometry: 0,
  diagnostics: 0,
  text: 1,
  colour: 1,
  formats: 1,
  ornaments: 3,
  typesetting: 2,
  model: 2,
  slogans: 2,
  scene: 3,
  'colour-conversion': 3,
  pictures: 3,
  templates: 4,
  'picture-decoding': 4,
  preflight: 4,
  finishing: 4,
  'renderers/pdf': 4,
  'renderers/raster': 4,
  'renderers/konva': 4,
  'renderers/svg': 4,
  led: 5,
  production: 5,
  storage: 5,
  messages: 6,
  editor: 7,
  cli: 7,
};

/** Packages that each folder may use; a folder that isn't named may use none. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  formats: ['zod'],
  typesetting: ['opentype.js', 'zod'],
  model: ['zod'],
  slogans: ['zod', 'mammoth', 'pdfjs-dist', 'fflate'],
  pictures: ['@noble/hashes'],
  templates: ['zod'],
  'picture-decoding': ['pdfjs-dist', 'fast-png'],
  preflight: ['pdfjs-dist', 'fflate'],
  'renderers/pdf': ['fflate', '@noble/hashes'],
  'renderers/raster': ['fast-png'],
  'renderers/konva': ['konva', 'react', 'react-konva'],
  finishing: ['maxrects-packer'],
  production: ['fflate', '@noble/hashes'],
  'colour-conversion': ['lcms-wasm'],
  led: ['gifenc', 'fast-png', 'fflate', 'zod'],
  storage: ['dexie', 'fflate'],
};

/** The composition roots, the only files that may reach everywhere. */
const ROOTS = ['src/main.tsx', 'src/cli/main.ts'];

function layerOf(file: string): string | undefined {
  const [, first, second] = file.split('/');
  const name = first === 'renderers' ? `renderers/${second}` : first;
  return name && Object.hasOwn(ROWS, name) ? name : undefined;
}

function violations(graph: readonly Import[]): readonly string[] {
  const found: string[] = [];
  for (const { from, to, isPackage } of graph) {
    if (ROOTS.includes(from)) continue;
    const layer = layerOf(from);
    if (!layer) {
      found.push(`${from}: lies in no layer`);
      continue;
    }
    const row = ROWS[layer] as number;
    if (isPackage) {
      if (row < 7 && !(PACKAGES[layer] ?? []).includes(to)) found.push(`${from}: may not use the package ${to}`);
      continue;
    }
    if (!to.startsWith('src/')) continue;
    const target = layerOf(to);
    if (!target) found.push(`${from} → ${to}: lies in no layer`);
    else if (target !== layer && (ROWS[target] as number) >= row) found.push(`${from} → ${to}`);
  }
  return found;
}

const graph = readImportGraph(root, 'src');

describe('layers', () => {
  test('the graph is the real one: many files, many imports, every layer file seen', () => {
    expect(listSources(root, 'src').length).toBeGreaterThan(60);
    expect(graph.filter((i) => !i.isPackage).length).toBeGreaterThan(150);
    for (const edge of ['src/scene/compile-scene.ts → src/model/design.ts', 'src/cli/main.ts → src/cli/run-cli.ts']) {
      expect(graph.map((i) => `${i.from} → ${i.to}`)).toContain(edge);
    }
  });

  test('no folder imports from its own row or a higher one, and packages stay where they belong', () => {
    expect(violations(graph)).toEqual([]);
  });

  test.each([
    ['a higher row', 'src/geometry/a.ts', "import { x } from '../scene/display-list.ts';"],
    ['a type alone', 'src/text/a.ts', "import type { X } from '../model/design.ts';"],
    ['a sibling', 'src/text/a.ts', "import { x } from '../colour/ink.ts';"],
    ['a re-export', 'src/scene/a.ts', "export { x } from '../renderers/pdf/render-pdf.ts';"],
    ['a dynamic import', 'src/scene/a.ts', "const x = await import('../editor/x.ts');"],
    ['one renderer from another', 'src/renderers/pdf/a.ts', "import { x } from '../konva/x.ts';"],
    ['a package of another layer', 'src/scene/a.ts', "import { PDFName } from 'pdf-lib';"],
    ['Node in the core', 'src/typesetting/a.ts', "import { readFileSync } from 'node:fs';"],
    ['a folder of no layer', 'src/utils/a.ts', "import { x } from '../geometry/rect.ts';"],
    ['several lines', 'src/text/a.ts', "import {\n  a,\n  b,\n} from '../scene/bounds.ts';"],
  ])('a planted violation is caught: %s', (_what, file, source) => {
    expect(violations(importsOf(root, file, source))).toHaveLength(1);
  });

  test('comments are not imports', () => {
    expect(readSpecifiers("// import { x } from 'a';\n/* import 'b'; */\nimport 'c';")).toEqual(['c']);
  });
});
