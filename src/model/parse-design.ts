import { accepted, refused, type Checked } from '../diagnostics/checked.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { DESIGN_SCHEMA, type Design } from './design.ts';
import { readDesignShape } from './design-schema.ts';
import { MIGRATIONS } from './migrations.ts';
import { walkNodes } from './node-tree.ts';

/** The mark every design file carries, so that other JSON is told apart from a damaged design. */
const APPLICATION = 'khauhieu-studio';

/** The text of a `.khauhieu` file: JSON, stable for the same design. */
export function serializeDesign(design: Design): string {
  return `${JSON.stringify({ application: APPLICATION, ...design }, null, 1)}\n`;
}

/**
 * Reads a `.khauhieu` file. Findings, all of severity error: `design/empty-file`, `design/truncated`,
 * `design/not-json`, `design/not-a-design`, `design/newer-version`, `design/invalid` (one for each place).
 */
export function parseDesign(text: string, file = ''): Checked<Design> {
  const at = { kind: 'file', file } as const;
  const source = text.codePointAt(0) === 0xfeff ? text.slice(1) : text;
  if (source.trim() === '') return refused(diagnostic('design/empty-file', 'error', at, { file }));
  let raw: unknown;
  try {
    raw = JSON.parse(source);
  } catch {
    const code = looksTruncated(source) ? 'design/truncated' : 'design/not-json';
    return refused(diagnostic(code, 'error', at, { file }));
  }
  if (typeof raw !== 'object' || raw === null || (raw as { application?: unknown }).application !== APPLICATION) {
    return refused(diagnostic('design/not-a-design', 'error', at, { file }));
  }
  const { application: _application, ...body } = raw as Record<string, unknown>;
  return readVersion(body, file);
}

function readVersion(body: Record<string, unknown>, file: string): Checked<Design> {
  const schema = body['schema'];
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) {
    return refused(diagnostic('design/not-a-design', 'error', { kind: 'file', file, path: 'schema' }, { file }));
  }
  if (schema > DESIGN_SCHEMA) {
    return refused(
      diagnostic('design/newer-version', 'error', { kind: 'file', file }, { file, schema, known: DESIGN_SCHEMA }),
    );
  }
  let current: Record<string, unknown> = body;
  for (let from = schema; from < DESIGN_SCHEMA; from++) {
    const migrate = MIGRATIONS[from];
    if (!migrate) throw new RangeError(`migrations: no step from schema ${from}`);
    current = migrate(current);
  }
  const shape = readDesignShape(current);
  if ('issues' in shape) return refused(...shape.issues.slice(0, 20).map((issue) => invalid(file, issue)));
  const doubles = doubleIds(shape.design, file);
  return doubles.length > 0 ? refused(...doubles) : accepted(shape.design);
}

function invalid(file: string, issue: { path: string; message: string }): Diagnostic {
  return diagnostic('design/invalid', 'error', { kind: 'file', file, path: issue.path }, { file, ...issue });
}

function doubleIds(design: Design, file: string): Diagnostic[] {
  const seen = new Set<string>();
  const found: Diagnostic[] = [];
  for (const page of design.pages) {
    for (const node of walkNodes(page.nodes)) {
      const key = `${page.id}\n${node.id}`;
      if (seen.has(key)) found.push(invalid(file, { path: node.id, message: 'two objects have this id' }));
      seen.add(key);
    }
  }
  return found;
}

/** JSON that begins like an object but whose brackets or quotes never close was cut off. */
export function looksTruncated(source: string): boolean {
  if (!source.trimStart().startsWith('{')) return false;
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (quoted) {
      if (char === '\\') i++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
  }
  return quoted || depth > 0;
}
