import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UsageError, type CliContext } from '../../src/cli/command.ts';
import { templatesCommand } from '../../src/cli/commands/templates.ts';
import { TEMPLATES } from './project-templates.ts';

interface Run {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

function unused(): never {
  throw new Error('the command should not touch this');
}

async function run(args: readonly string[], extra: Readonly<Record<string, string>> = {}): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const context: CliContext = {
    language: 'vi',
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    readStdin: unused,
    readFile: unused,
    writeFile: unused,
    readProjectFile: async (path) => {
      const text = extra[path];
      return text === undefined ? new Uint8Array(readFileSync(path)) : new TextEncoder().encode(text);
    },
    listProjectFiles: async (folder) => [...readdirSync(folder), ...Object.keys(extra).map((path) => path.slice(10))],
  };
  return { code: await templatesCommand.run(args, context), out, err };
}

describe('khauhieu templates', () => {
  test('--json prints one array with the promised keys', async () => {
    const { code, out, err } = await run(['--json']);
    expect([code, err]).toEqual([0, []]);
    const rows = JSON.parse(out[0] ?? '') as Record<string, unknown>[];
    expect(rows.map((row) => row['id'])).toEqual(TEMPLATES.map((t) => t.id));
    expect(rows[0]).toMatchObject({
      kinds: expect.arrayContaining(['pano']),
      slots: expect.arrayContaining(['slogan', 'unit']),
    });
  });

  test('lists one a line', async () => {
    const { out } = await run([]);
    expect(out).toHaveLength(TEMPLATES.length);
    expect(out.join('\n')).toContain('Đại hội trang trọng');
  });

  test('a broken file is named, and the others are listed', async () => {
    const { code, out, err } = await run([], { 'templates/hong.json': '{"schema": 1' });
    expect(code).toBe(1);
    expect(out).toHaveLength(TEMPLATES.length);
    expect(err).toEqual(['Tệp mẫu “templates/hong.json” không phải JSON đọc được.']);
  });

  test('wrong words are wrong usage', async () => {
    await expect(run(['--kind', 'pano'])).rejects.toThrow(UsageError);
  });
});
