import { describe, expect, test } from 'vitest';
import { UsageError, type CliContext } from '../../src/cli/command.ts';
import { formatsCommand } from '../../src/cli/commands/formats.ts';

function unused(): never {
  throw new Error('the command should not touch this');
}

async function run(...args: string[]): Promise<{ code: number; out: string[] }> {
  const out: string[] = [];
  const context: CliContext = {
    language: 'vi',
    out: (text) => out.push(text),
    err: unused,
    readStdin: unused,
    readFile: unused,
    writeFile: unused,
    readProjectFile: unused,
    listProjectFiles: unused,
  };
  return { code: await formatsCommand.run(args, context), out };
}

describe('khauhieu formats', () => {
  test('--json prints one array with the promised keys', async () => {
    const { code, out } = await run('--json');
    expect(code).toBe(0);
    expect(out).toHaveLength(1);
    const rows = JSON.parse(out[0] ?? '') as Record<string, unknown>[];
    expect(rows).toHaveLength(81);
    for (const row of rows)
      for (const key of ['id', 'kind', 'name', 'widthMm', 'heightMm', 'bleedMm', 'safeMm'])
        expect(row, String(row['id'])).toHaveProperty(key);
    expect(rows.find((r) => r['id'] === 'led-p10-32x128')?.['px']).toEqual({ width: 128, height: 32 });
  });

  test('--kind filters', async () => {
    const { out } = await run('--kind', 'phuon');
    expect(out).toHaveLength(6);
    expect(out[0]).toContain('phuon-800x2000');
  });

  test('wrong words are wrong usage', async () => {
    await expect(run('--kind', 'poster')).rejects.toThrow(UsageError);
    await expect(run('--nonsense')).rejects.toThrow(UsageError);
    await expect(run('extra')).rejects.toThrow(UsageError);
  });
});
