import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** One import, static, dynamic, re-exported or of types alone; packages by their name. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
}

const SPECIFIER =
  /(?:^|[\s;{}()])(?:import|export)\s*(?:type\s+)?(?:[\w*{}\s,$]+?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g;

/** The imports that a source text makes, as written. */
export function readSpecifiers(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(SPECIFIER)].map((m) => m[1] ?? m[2] ?? m[3] ?? '').filter((s) => s !== '');
}

/** Every source file below a folder, as paths from the project's root. */
export function listSources(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}

/** The import graph below a folder. */
export function readImportGraph(root: string, folder: string): readonly Import[] {
  return listSources(root, folder).flatMap((file) => importsOf(root, file, readFileSync(join(root, file), 'utf8')));
}

export function importsOf(root: string, file: string, source: string): readonly Import[] {
  return readSpecifiers(source).map((raw) => {
    const specifier = raw.replace(/\?.*$/, '');
    if (!specifier.startsWith('.')) {
      const parts = specifier.split('/');
      const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] as string);
      return { from: file, to: name, isPackage: true };
    }
    const target = relative(root, resolve(root, dirname(file), specifier)).replaceAll('\\', '/');
    return { from: file, to: target, isPackage: false };
  });
}
